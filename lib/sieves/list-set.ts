import type { WordList } from '../languages/language.ts';
import { LIST_NAMES } from './packed-words.ts';

/** Word lists as bits, 32 to a number: which numbers of `Hits.filled` to look at, and for which bits. */
export interface ListSet {
  readonly at: readonly number[];
  readonly bits: readonly number[];
}

export const SET_LENGTH = (LIST_NAMES.length + 31) >> 5;

const numbers = new Map(LIST_NAMES.map((list, index) => [list, index]));

export const listNumberOf = (list: WordList): number => numbers.get(list)!;

/** The set of some lists, by their numbers. */
export function setOf(lists: readonly number[]): ListSet {
  const set = new Map<number, number>();
  for (const list of lists) set.set(list >> 5, (set.get(list >> 5) ?? 0) | (1 << (list & 31)));
  return { at: [...set.keys()], bits: [...set.values()] };
}

export const listSetOf = (lists: readonly WordList[]): ListSet => setOf(lists.map(listNumberOf));
