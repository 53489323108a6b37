import type { WordList } from '../../languages/language.ts';
import type { Hit, Sentence } from '../sieve.ts';
import { gapBefore, hitEndingAt, isSetOff } from './clauses.ts';

/**
 * Phrases of a list that order: they begin a clause ("…, comment below"), or follow what leads to an order ("please",
 * "don't forget to"). Elsewhere the same words tell ("we tag every sample").
 */
export const ordersIn = (sentence: Sentence, list: WordList): readonly Hit[] =>
  sentence
    .hits(list)
    .filter(
      ({ first }) => beginsAnOrder(sentence, first) || hitEndingAt(sentence, 'orderLead', first - 1) !== undefined,
    );

/** Between brackets the order is a placeholder's ("[mention your team]"), not the post's. */
const beginsAnOrder = (sentence: Sentence, first: number): boolean =>
  isSetOff(sentence, first) && !/[[<{]\s*$/.test(gapBefore(sentence, first));
