import type { LanguageCode, WordList } from '../languages/language.ts';
import { WORD_LISTS } from '../languages/words.ts';
import { fold } from './fold.ts';
import { packWords } from './pack-words.ts';
import { isLong, type PackedWords } from './packed-form.ts';

/**
 * The word lists of every language, packed. A build carries what this module exports in its place
 * (`pack-words-at-build.ts`), and neither the lists themselves nor what packs them.
 */
export const LIST_NAMES: readonly WordList[] = Object.values(WORD_LISTS.fr.words)
  .flatMap((group) => Object.keys(group) as WordList[])
  // Those that a build calls by their numbers are the first: short ones.
  .sort((a, b) => Number(isLong(b)) - Number(isLong(a)));

export const PACKED_WORDS = Object.fromEntries(
  Object.entries(WORD_LISTS).map(([code, lists]) => [code, packWords(lists, LIST_NAMES)]),
) as Readonly<Record<LanguageCode, PackedWords>>;

/** The words of `numberSign`, folded: among them are signs, which phrases cannot hold. */
export const NUMBER_SIGNS: readonly string[] = [
  ...new Set(Object.values(WORD_LISTS).flatMap(({ words }) => words.private.numberSign.map(fold))),
];
