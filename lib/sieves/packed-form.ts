import type { PackedVocabulary } from './packed-vocabulary.ts';

/** What stands in a vocabulary for "any word", "a number", "a mention": no token reads like these. */
export const ANY = '';
export const NUMBER = '#';
export const MENTION = '@';

/** A language's word lists as the engine carries them: `unpack-words.ts` reads them, `packWords` tells how. */
export interface PackedWords {
  /** Every word, sorted; a choice of several words ("last-seen") is one entry with a space. Others name words by place. */
  readonly vocabulary: PackedVocabulary;
  /** Choices of words that come back in several phrases, the most frequent first. */
  readonly choices: string;
  readonly phrases: string;
  /** The lists of `SpelledWords`, by place. */
  readonly words: string;
  readonly wholeWords: string;
  /** Places of the words that insults are made of, in the order of their lists. */
  readonly insults: string;
}

/** How a part of a phrase is told: written out here, one word alone, or by its place among the frequent choices. */
export const WRITTEN_OUT = 0;
export const ONE_WORD = 1;
export const FREQUENT = 2;

/** Rising places of words: the first as it is, then gaps; neighbours in the alphabet, mostly forms of one word, as runs. */
export const LONGEST_RUN = 4;
export const SHORTEST_RUN = 2;
export const RUNS = LONGEST_RUN - SHORTEST_RUN + 1;
