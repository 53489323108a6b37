import type { Draft, Sentence } from '../sieve.ts';

/** Whether the writer is in the sentence: "quel idiot je suis" mocks nobody else. */
export const speaksOfSelf = (sentence: Sentence): boolean => sentence.has('selfReference');

export const draftSpeaksOfSelf = ({ sentences }: Draft): boolean => sentences.some(({ sentence }) => speaksOfSelf(sentence));
