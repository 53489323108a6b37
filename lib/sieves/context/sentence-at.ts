import type { Draft } from '../sieve.ts';

/** The index of the sentence that holds an offset of the draft, or of the next one. */
export function sentenceAt({ sentences }: Draft, offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
