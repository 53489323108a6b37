import type { WordList } from '../languages/language.ts';
import { LIST_NAMES } from './packed-words.ts';

/** Word lists as bits, 32 to a number: which numbers of `Hits.filled` to look at, and for which bits. */
export interface ListSet {
  readonly at: readonly number[];
  readonly bits: readonly number[];
}

export const LIST_COUNT = LIST_NAMES.length;
export const SET_LENGTH = (LIST_COUNT + 31) >> 5;

const numbers = new Map(LIST_NAMES.map((list, index) => [list, index]));

export const listNumberOf = (list: WordList): number => numbers.get(list)!;

export function listSetOf(lists: readonly WordList[]): ListSet {
  const set = new Map<number, number>();
  for (const list of lists) {
    const number = listNumberOf(list);
    set.set(number >> 5, (set.get(number >> 5) ?? 0) | (1 << (number & 31)));
  }
  return { at: [...set.keys()], bits: [...set.values()] };
}
