import type { Draft, Sentence } from '../sieve.ts';

/** Sentences within this distance may question a statement ("80 % … Quelqu'un a la source ?"). */
const DOUBT_REACH = 2;

export const isQuestion = ({ ending, text }: Sentence): boolean => ending.includes('?') || /\?\s*[)"»”]?\s*$/.test(text);

/** Whether a sentence states something flatly: not a question, a wish, a target, a supposition, nor hedged. */
export const isStated = (sentence: Sentence): boolean => !isQuestion(sentence) && !sentence.has('notStated') && !sentence.has('hedge');

/** Whether the draft questions what the sentence at `index` says instead of saying it. */
export function isDoubted({ sentences }: Draft, index: number): boolean {
  for (let i = Math.max(0, index - DOUBT_REACH); i <= Math.min(sentences.length - 1, index + DOUBT_REACH); i++) {
    if (sentences[i]!.sentence.has('doubted')) return true;
  }
  return false;
}

export const isOpinion = (sentence: Sentence): boolean => sentence.has('opinion');
