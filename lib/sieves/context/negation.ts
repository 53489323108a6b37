import type { Hit, Sentence } from '../sieve.ts';
import { hitAt, opensClause } from './clauses.ts';

/** How many words before a phrase a negation still reaches it. */
const REACH = 3;

/** Whether a negation stands shortly before a phrase, in the same clause ("you'll not pay for this"). */
export function isNegated(sentence: Sentence, { first }: Hit): boolean {
  for (let index = first - 1; index >= 0 && index >= first - REACH; index--) {
    if (opensClause(sentence, index + 1)) return false;
    if (hitAt(sentence, 'negation', index)) return true;
  }
  return false;
}

/** Whether a negation stands inside a phrase ("we won't break your legs"). */
export const isNegatedWithin = (sentence: Sentence, { first, last }: Hit): boolean =>
  sentence.hits('negation').some((no) => no.first > first && no.last < last);
