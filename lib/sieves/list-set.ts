import type { WordList } from '../languages/language.ts';
import { LIST_NAMES } from './packed-words.ts';

/** Word lists as bits: which numbers of `Hits.filled` to look at, and for which bits. */
export interface ListSet {
  readonly at: readonly number[];
  readonly bits: readonly number[];
}

/** Bits to a number: as many as browsers keep in place, without a number of their own on the heap. */
const WIDTH = 30;
export const SET_LENGTH = Math.ceil(LIST_NAMES.length / WIDTH);
/** Where each list has its bit, and the bit: by the list's number. */
export const NUMBER_OF_LIST: readonly number[] = LIST_NAMES.map((_, list) => Math.floor(list / WIDTH));
export const BIT_OF_LIST: readonly number[] = LIST_NAMES.map((_, list) => 1 << (list % WIDTH));

const numbers = new Map(LIST_NAMES.map((list, index) => [list, index]));

export const listNumberOf = (list: WordList): number => numbers.get(list)!;

/** The set of some lists, by their numbers. */
export function setOf(lists: readonly number[]): ListSet {
  const set = new Map<number, number>();
  for (const list of lists) set.set(NUMBER_OF_LIST[list]!, (set.get(NUMBER_OF_LIST[list]!) ?? 0) | BIT_OF_LIST[list]!);
  return { at: [...set.keys()], bits: [...set.values()] };
}

export const listSetOf = (lists: readonly WordList[]): ListSet => setOf(lists.map(listNumberOf));
