/** Languages drafts are judged in. */
export type LanguageCode = 'fr' | 'en';

/**
 * A list of phrases. A phrase is words in any case and with or without accents, in a small notation:
 * `a|b` either word, `word?` an optional word, `_` any one word, `#` a number, `@` a mention.
 * Hyphens separate words; an elided word keeps its apostrophe (`l' équipe`, written `l'équipe`).
 */
export type Phrases = readonly string[];

/** The words a language brings to a sieve or a guard: every language has every list, empty where it has no such words. */
export interface Words {
  readonly frames: Record<FrameList, Phrases>;
  readonly true: Record<TrueList, Phrases>;
  readonly positive: Record<PositiveList, Phrases>;
  readonly useful: Record<UsefulList, Phrases>;
  readonly private: Record<PrivateList, Phrases>;
}

/** Frames are read by several rules: they tell what a sentence is doing. */
export type FrameList = (typeof FRAME_LISTS)[number];
export const FRAME_LISTS = [
  /** "selon", "according to": a source is about to be named */
  'sourceLead',
  /** "chez nous", "in my experience": the writer's own data */
  'ownData',
  /** "à mon avis", "I think": an opinion marked as one */
  'opinion',
  /** "pourrait", "may": hedged */
  'hedge',
  /** "ne", "pas", "not", "never": a negation */
  'negation',
  /** "il m'a dit", "he called me": somebody else's words */
  'reported',
  /** "je", "me", "I am": about oneself */
  'firstPerson',
  /** "tu", "vous", "you": addressed to somebody */
  'secondPerson',
] as const;

export type TrueList = (typeof TRUE_LISTS)[number];
export const TRUE_LISTS = ['hearsay'] as const;

export type PositiveList = (typeof POSITIVE_LISTS)[number];
export const POSITIVE_LISTS = ['insult'] as const;

export type UsefulList = (typeof USEFUL_LISTS)[number];
export const USEFUL_LISTS = ['emptyPraise'] as const;

export type PrivateList = (typeof PRIVATE_LISTS)[number];
export const PRIVATE_LISTS = ['confidential'] as const;

export type WordList = FrameList | TrueList | PositiveList | UsefulList | PrivateList;

/** One language of drafts: pure data. */
export interface Language {
  readonly code: LanguageCode;
  /** ISO 639-3, as franc calls it. */
  readonly franc: string;
  /** Frequent words that hardly any neighbouring language shares: they vote for this language. */
  readonly stopWords: readonly string[];
  /** Letters only this language uses among its neighbours. */
  readonly letters: string;
  /** Abbreviations that end with a full stop without ending a sentence ("M.", "Dr."). */
  readonly abbreviations: readonly string[];
  readonly words: Words;
}
