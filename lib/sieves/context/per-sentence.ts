import { newSlot, remembered } from '../memory.ts';
import type { Gate, Sentence } from '../sieve.ts';

/** Keeps a question's answer with the sentence: it is asked by several rules, and again at every keystroke. */
export function perSentence<Answer>(ask: (sentence: Sentence) => Answer): (sentence: Sentence) => Answer {
  const slot = newSlot();
  return (sentence) => remembered(sentence, slot, ask);
}

const NONE: readonly never[] = [];

/** The same of what a sentence holds: one that `may` lets go of, as most are, is neither asked nor remembered. */
export function foundPerSentence<Found>(
  may: Gate,
  find: (sentence: Sentence) => readonly Found[],
): (sentence: Sentence) => readonly Found[] {
  const found = perSentence(find);
  return (sentence) => (may(sentence) ? found(sentence) : NONE);
}
