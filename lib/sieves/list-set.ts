import type { WordList } from '../languages/language.ts';
import { LIST_NAMES } from './packed-words.ts';

/** Word lists as bits: which numbers of `Hits.filled` to look at, and for which bits. */
export interface ListSet {
  readonly at: readonly number[];
  readonly bits: readonly number[];
}

/** All lists as bits: what was found. */
export type ListBits = readonly number[];

/** Bits to a number: as many as browsers keep in place, without a number of their own on the heap. */
const WIDTH = 30;
const SET_LENGTH = Math.ceil(LIST_NAMES.length / WIDTH);
/** Where each list has its bit, and the bit: by the list's number. */
const NUMBER_OF_LIST: readonly number[] = LIST_NAMES.map((_, list) => Math.floor(list / WIDTH));
const BIT_OF_LIST: readonly number[] = LIST_NAMES.map((_, list) => 1 << (list % WIDTH));

const numbers = new Map(LIST_NAMES.map((list, index) => [list, index]));

/** In a build most lists are called by their number (`shorten-list-names.ts`). */
export const listNumberOf = (list: WordList | number): number => (typeof list === 'number' ? list : numbers.get(list)!);

/** The set of some lists, by their numbers. */
export function setOf(lists: readonly number[]): ListSet {
  const set = new Map<number, number>();
  for (const list of lists) set.set(NUMBER_OF_LIST[list]!, (set.get(NUMBER_OF_LIST[list]!) ?? 0) | BIT_OF_LIST[list]!);
  return { at: [...set.keys()], bits: [...set.values()] };
}

export const listSetOf = (lists: readonly WordList[]): ListSet => setOf(lists.map(listNumberOf));

export const NO_BITS: ListBits = new Array(SET_LENGTH).fill(0);

export const holdsList = (bits: ListBits, list: number): boolean =>
  (bits[NUMBER_OF_LIST[list]!]! & BIT_OF_LIST[list]!) !== 0;

export function holdsAny(filled: ListBits, { at, bits }: ListSet): boolean {
  for (let index = 0; index < at.length; index++) if ((filled[at[index]!]! & bits[index]!) !== 0) return true;
  return false;
}

/** The lists that any of several sentences have. */
export function unionOf(all: readonly { readonly sentence: { readonly filled: ListBits } }[]): ListBits {
  const union = NO_BITS.slice();
  for (const { sentence } of all) {
    const { filled } = sentence;
    if (filled === NO_BITS) continue;
    for (let index = 0; index < union.length; index++) union[index]! |= filled[index]!;
  }
  return union;
}
