/** What stands in a vocabulary for "any word", "a number", "a mention": no token reads like these. */
export const ANY = '';
export const NUMBER = '#';
export const MENTION = '@';

/** Whether a list's name has several words: a build calls it by its number. */
export const isLong = (list: string): boolean => /[A-Z]/.test(list);

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
const RATIOS = 10;
const STATES = 7;
/** By how much the word before added. */
export const DROPPED = WORD + RATIOS * STATES;
const MOST_ADDED = 15;
const LETTER = DROPPED + MOST_ADDED + 1;
const LETTER_KINDS = 4;

/** Words lie about so far apart: which of `RATIOS` it is where so many places are left for so many words. */
export const ratioOf = (places: number, words: number): number =>
  Math.min(RATIOS - 1, Math.max(0, 28 - Math.clz32(places / words)));

export const setKindAt = (index: number, length: number): number => SET_KIND + (length === 1 ? 0 : index === 0 ? 1 : 2);
/** The first word of a set. */
export const firstIn = (ratio: number): number => WORD + STATES * ratio;
/** Another: by whether it is known what follows the word before, and how that one was told. */
export const nextIn = (ratio: number, isKnown: boolean, before: number): number =>
  WORD + STATES * ratio + 1 + (isKnown ? 3 : 0) + before;
export const droppedAfter = (added: number): number => DROPPED + Math.min(added, MOST_ADDED);
/** The first letter a word adds, by the one it drops, which stands before it in the alphabet. */
export const letterFor = (dropped: number): number => LETTER + LETTER_KINDS * dropped;
/** The first letter of a word that adds to the whole of the one before. */
export const letterOn = (letter: number): number => LETTER + LETTER_KINDS * letter + 1;
/** Any other letter, by the one before it and by what stands before that. */
export const letterAfter = (letter: number, isAfterVowel: boolean): number =>
  LETTER + LETTER_KINDS * letter + (isAfterVowel ? 3 : 2);
