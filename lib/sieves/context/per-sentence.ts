import { newSlot, remembered } from '../memory.ts';
import type { Sentence } from '../sieve.ts';

/** Keeps a question's answer with the sentence: it is asked by several rules, and again at every keystroke. */
export function perSentence<Answer>(ask: (sentence: Sentence) => Answer): (sentence: Sentence) => Answer {
  const slot = newSlot();
  return (sentence) => remembered(sentence, slot, ask);
}
