import type { Sentence } from '../sieve.ts';

/** Whether the writer is in the sentence: "quel idiot je suis" mocks nobody else. */
export const speaksOfSelf = (sentence: Sentence): boolean => sentence.has('selfReference');
