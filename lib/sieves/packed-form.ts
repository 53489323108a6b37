/** What stands in a vocabulary for "any word", "a number", "a mention": no token reads like these. */
export const ANY = '';
export const NUMBER = '#';
export const MENTION = '@';

/**
 * A language's word lists as the engine carries them: `unpack-words.ts` reads them, `packWords` tells how. The symbols
 * tell every word, sorted (a choice of several words, "last-seen", is one entry with a space), then phrases and the
 * lists of `SpelledWords`, which name words by place.
 */
export interface PackedWords {
  /** Every letter there is, by its symbol; the first ends a word. */
  readonly letters: string;
  readonly symbols: string;
}

/** How a set of words is told: as one that comes once, as one that comes back, or as one that was told before. */
export const ONCE = 0;
export const FIRST = 1;
export const AGAIN = 2;

/** Contexts of symbols, and of numbers: those of a kind stand in a row that begins here. */
export const COUNT = 0;
export const SET_SIZE = 1;
export const SET_BEFORE = 2;
export const PHRASE_LENGTH = 3;
/** By where in its phrase a set stands. */
export const SET_KIND = 4;
/** By the length of the phrase. */
export const OPTIONAL = 7;
const WORD = OPTIONAL + 16;
const SIZES = 6;
const STATES = 7;
/** By how much the word before added. */
export const DROPPED = WORD + SIZES * STATES;
const MOST_ADDED = 15;
const LETTER = DROPPED + MOST_ADDED + 1;

/** Sets of about a size look alike: which of `SIZES` a set of so many words is of. */
export const sizeOf = (count: number): number => Math.min(SIZES - 1, 32 - Math.clz32(count - 1));

export const setKindAt = (index: number, length: number): number => SET_KIND + (length === 1 ? 0 : index === 0 ? 1 : 2);
/** The first word of a set. */
export const firstIn = (size: number): number => WORD + STATES * size;
/** Another: by whether it is known what follows the word before, and how that one was told. */
export const nextIn = (size: number, isKnown: boolean, before: number): number =>
  WORD + STATES * size + 1 + (isKnown ? 3 : 0) + before;
export const droppedAfter = (added: number): number => DROPPED + Math.min(added, MOST_ADDED);
export const letterAfter = (letter: number, isFirst: boolean): number => LETTER + 2 * letter + (isFirst ? 1 : 0);
