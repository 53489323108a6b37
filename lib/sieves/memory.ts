import type { Sentence } from './sieve.ts';

let slots = 0;

/** A place of its own in every sentence's memory, for one question that is asked of sentences. */
export const newSlot = (): number => slots++;

/** An empty memory with room for every question: an array that grows by leaps is kept as a slow dictionary. */
export const newMemory = (): unknown[] => new Array(slots);

/** What stands in memory for the answer `undefined`. */
const NOTHING = Symbol();

/**
 * The answer to a question about a sentence, asked once for as long as the sentence stays unchanged: what makes a
 * keystroke cheap. The question may look at nothing but the sentence.
 */
export function remembered<Answer>(sentence: Sentence, slot: number, ask: (sentence: Sentence) => Answer): Answer {
  const { memory } = sentence;
  const known = memory[slot];
  if (known !== undefined) return known === NOTHING ? (undefined as Answer) : (known as Answer);
  const answer = ask(sentence);
  memory[slot] = answer === undefined ? NOTHING : answer;
  return answer;
}
