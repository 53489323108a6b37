import type { WordList } from '../../languages/language.ts';
import { listSetOf } from '../list-set.ts';
import type { Gate } from '../sieve.ts';

/**
 * Whether a sentence, or a draft, holds a phrase of any of some lists, in one look. What a judge asks first: it finds
 * nothing where none of them has one, and most sentences are let go by that.
 */
export function anyOf(...lists: readonly WordList[]): Gate {
  const set = listSetOf(lists);
  return (asked) => asked.hasAny(set);
}
