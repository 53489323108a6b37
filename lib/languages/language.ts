import type { FrameList } from './word-lists/frames.ts';
import type { LegibleList } from './word-lists/legible.ts';
import type { PositiveList } from './word-lists/positive.ts';
import type { PrivateList } from './word-lists/private.ts';
import type { TrueList } from './word-lists/true.ts';
import type { UsefulList } from './word-lists/useful.ts';

/** Languages drafts are judged in. */
export type LanguageCode = 'fr' | 'en';

/**
 * A list of phrases. A phrase is words in any case and with or without accents, in a small notation:
 * `a|b` either word, `word?` an optional word, `_` any one word, `#` a number, `@` a mention.
 * Hyphens separate words, so a hyphen joins several words into one choice (`last-seen`); an elided word keeps its apostrophe (`l' équipe`, written `l'équipe`).
 */
export type Phrases = readonly string[];

/** The words a language brings to a sieve or a guard: every language has every list, empty where it has no such words. */
export interface Words {
  readonly frames: Record<FrameList, Phrases>;
  readonly true: Record<TrueList, Phrases>;
  readonly positive: Record<PositiveList, Phrases>;
  readonly useful: Record<UsefulList, Phrases>;
  readonly private: Record<PrivateList, Phrases>;
  readonly legible: Record<LegibleList, Phrases>;
}

export type WordList = FrameList | TrueList | PositiveList | UsefulList | PrivateList | LegibleList;

/** How words are written, for undoing capitals and splitting hashtags. */
export interface Spelling {
  /** Pronounceable acronyms that keep their capitals. */
  readonly acronyms: readonly string[];
  /** Names as they are written, which keep their first capital. */
  readonly names: readonly string[];
  /** Articles, prepositions, pronouns: they join the words of a hashtag. */
  readonly smallWords: readonly string[];
  /** What words of hashtags may end in: plurals, feminines, participles. */
  readonly endings: readonly string[];
  /** What several words begin or end with when the rest is a name nobody can list ("salondu…", "…lovers"). */
  readonly hashtagHeads: readonly string[];
  readonly hashtagTails: readonly string[];
}

/** Words to split hashtags by, folded, with white space between them. */
export interface SpelledWords {
  /** Words hashtags are made of, without the endings of `Spelling`. */
  readonly words: string;
  /** Single words that look like two. */
  readonly wholeWords: string;
}

/** All the words of a language that a build packs (`lib/sieves/pack-words.ts`). */
export interface WordLists {
  readonly words: Words;
  readonly spelled: SpelledWords;
}

/** One language of drafts: pure data. Its word lists stand apart, in `words.ts`, since a build packs them. */
export interface Language {
  readonly code: LanguageCode;
  /** ISO 639-3, as franc calls it. */
  readonly franc: string;
  /** Frequent words that hardly any neighbouring language shares: they vote for this language. */
  readonly stopWords: readonly string[];
  /** Frequent words of posts and comments that are no stop words: they vote as well, which short comments live on. */
  readonly frequentWords: readonly string[];
  /** Letters only this language uses among its neighbours. */
  readonly letters: string;
  /** Abbreviations that end with a full stop without ending a sentence ("M.", "Dr."). */
  readonly abbreviations: readonly string[];
  readonly spelling: Spelling;
}
