import type { LanguageCode, WordList } from '../languages/language.ts';
import type { DraftKind, Network } from '../networks/network.ts';
import type { Budget } from '../time/budgets.ts';
import type { Claim } from './claims.ts';
import type { ListBits, ListSet } from './list-set.ts';
import type { Word } from './words.ts';

/** The three sieves. */
export const SIEVES = ['true', 'positive', 'useful'] as const;
/** The two guards beside them: details that cannot be taken back, and being readable by everyone. */
export const GUARDS = ['private', 'legible'] as const;

export type SieveName = (typeof SIEVES)[number] | (typeof GUARDS)[number];
export const ALL_SIEVES: readonly SieveName[] = [...SIEVES, ...GUARDS];

/** `note`: good to know. `look`: look again. `stop`: stop and read; the only one that may pause a publication. */
export type Severity = 'note' | 'look' | 'stop';

export type Band = 'clear' | 'look' | 'stop' | 'too-short' | 'unsupported';

/** UTF-16 offsets into the draft: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A deterministic, safe replacement of `start..end` by `text`. */
export interface Fix extends Span {
  readonly text: string;
}

/** What the words of an advice may need to know ("count", "limit", "word" …). */
export type FindingData = Readonly<Record<string, string | number>>;

/** What a rule finds; the engine adds the rule, its sieve and severity. `start < end`, except in an empty draft. */
export interface Match extends Span {
  readonly data?: FindingData;
  readonly fixes?: readonly Fix[];
}

export interface Finding extends Match {
  readonly rule: string;
  readonly sieve: SieveName;
  readonly severity: Severity;
}

/** Something the draft does well, shown as a tick. It explains; it never cancels a finding. */
export interface Strength extends Span {
  readonly id: string;
}

/** How one strength is recognised, in a sentence of its own language or in the draft as a whole. */
export interface StrengthFinder {
  readonly id: string;
  /** Where it shows. Only the first is shown, so a finder may stop there. */
  find(draft: Draft): readonly Span[];
}

/** Keeps a strength's id as a literal type, so that a strength without its words does not compile. */
export function defineStrength<const Id extends string>(
  strength: StrengthFinder & { readonly id: Id },
): StrengthFinder & { readonly id: Id } {
  return strength;
}

export type TokenKind = 'word' | 'number' | 'symbol' | 'link' | 'email' | 'mention' | 'hashtag';

/** One token of a sentence. Offsets count from the sentence's start. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** Lower case, without accents, ligatures opened, apostrophes straight; links, mentions and hashtags keep their letters. */
  readonly folded: string;
  /** A word of two letters or more, all of them capitals. */
  readonly capitals: boolean;
  /** Of a `word`: what is known of it wherever it stands. */
  readonly word: Word | undefined;
}

/** A phrase of a word list found in a sentence. Offsets count from the sentence's start, token indexes are inclusive. */
export interface Hit extends Span {
  readonly first: number;
  readonly last: number;
}

/** What is asked of a sentence, or of a draft for all its sentences at once: whether there is anything to look for. */
export interface Asked {
  /** Whether some list of a set (`anyOf`) has a phrase in it. */
  hasAny(lists: ListSet): boolean;
  /** What kinds of signs stand in it (`signs.ts`). */
  readonly signs: number;
}

/** What a judge asks before it looks: where the answer is no, it would find nothing. */
export type Gate = (asked: Asked) => boolean;

/** A sentence as its words make it: equal text in the same language is the same (cached) object wherever it stands. */
export interface Sentence extends Asked {
  readonly text: string;
  /** `undefined` where the language is none of ours: rules that need words are not asked. */
  readonly language: LanguageCode | undefined;
  readonly tokens: readonly Token[];
  /** The closing marks, `''` where the sentence has none ("?", "!!", "…"). */
  readonly ending: string;
  /** Phrases of a list, in order; of several that start at the same word, the longest. */
  hits(list: WordList): readonly Hit[];
  has(list: WordList): boolean;
  /** The lists with a phrase in it, as the bits of `list-set.ts`. */
  readonly filled: ListBits;
  /** Answers already found about it, each in its own slot (`memory.ts`). */
  readonly memory: unknown[];
}

export interface PlacedSentence extends Span {
  readonly sentence: Sentence;
  /** Which line of the draft it stands in, from 0. */
  readonly line: number;
}

export interface DraftEntity extends Span {
  readonly text: string;
}

/** What every rule reads: the text and everything found in it in one pass. Offsets count in UTF-16 units from its start. */
export interface Draft extends Asked {
  readonly text: string;
  readonly kind: DraftKind;
  readonly network: Network | undefined;
  readonly image: DraftImage;
  /** The language of most of the draft; `und` where it cannot be told, another ISO 639-1 code where it is none of ours. */
  readonly language: string;
  readonly sentences: readonly PlacedSentence[];
  readonly lines: readonly Span[];
  /** Words and numbers; links, mentions and hashtags do not count. */
  readonly wordCount: number;
  readonly links: readonly DraftEntity[];
  readonly emails: readonly DraftEntity[];
  readonly mentions: readonly DraftEntity[];
  readonly hashtags: readonly DraftEntity[];
  readonly emoji: readonly DraftEntity[];
  /** Speech between quotation marks, and quoted lines ("> …"): not the author's words. */
  readonly quotes: readonly Span[];
  /** Words the person listed as confidential, as they wrote them. */
  readonly confidentialWords: readonly string[];
  /** Whether some sentence holds a phrase of a list: asked once for all of them. */
  has(list: WordList): boolean;
}

export type DraftImage = 'none' | 'described' | 'without-description';

export interface Examples {
  readonly flags: readonly (string | ExampleDraft)[];
  readonly passes: readonly (string | ExampleDraft)[];
}

/** An example that needs more than its text. */
export interface ExampleDraft {
  readonly text: string;
  readonly network?: Network['id'];
  readonly kind?: DraftKind;
  readonly image?: DraftImage;
  readonly confidentialWords?: readonly string[];
}

export interface Rule {
  readonly id: string;
  readonly sieve: SieveName;
  readonly severity: Severity;
  /** Where the rule comes from: who says so, and a URL or a reference to look up; no sentence, since it is read in every language. */
  readonly source: string;
  /** Word lists it cannot do without: in a language where one is empty the rule is skipped, and said to be. */
  readonly needs?: readonly WordList[];
  /** Asked even where the language is unknown. */
  readonly anyLanguage?: boolean;
  /** Whether it also reads what stands between quotation marks. Default: no. */
  readonly readsQuotes?: boolean;
  /** Only drafts of this kind. Default: all. */
  readonly kind?: DraftKind;
  /** Examples in each language it speaks; they run as tests and are shown to people. */
  readonly examples: Readonly<Partial<Record<LanguageCode, Examples>>>;
  find(draft: Draft): readonly Match[];
}

/** Keeps a rule's id as a literal type, so that a rule without its advice does not compile. */
export function defineRule<const Id extends string>(rule: Rule & { readonly id: Id }): Rule & { readonly id: Id } {
  return rule;
}

/**
 * How much a sieve says. `quiet`: only what is serious (`stop`); `normal`: as its rules say; `attentive`: what was only
 * worth knowing (`note`) is to be looked at again, and lights its light. None makes anything more serious than `look`.
 */
export const SENSITIVITIES = ['quiet', 'normal', 'attentive'] as const;
export type Sensitivity = (typeof SENSITIVITIES)[number];
/** By sieve; one that is not named is `normal`. */
export type Sensitivities = Readonly<Partial<Record<SieveName, Sensitivity>>>;

/** One step of a score: what a rule took away. */
export interface Penalty {
  readonly rule: string;
  readonly count: number;
  /** Points taken from 100, rounded to one decimal. */
  readonly points: number;
}

export interface Score {
  /** 0 to 100. */
  readonly value: number;
  readonly penalties: readonly Penalty[];
}

export interface SieveAssessment {
  readonly band: Band;
  /** `undefined` where there is no band to speak of (too short, unsupported). */
  readonly score: Score | undefined;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  readonly strengths: readonly Strength[];
}

export interface Coverage {
  /** Share of the words that stand in a language we judge, 0 to 1. */
  readonly share: number;
  /** Rules not asked, because the draft's language lacks their words or is none of ours. */
  readonly skipped: readonly string[];
}

export interface DraftLength {
  /** As the network counts. */
  readonly used: number;
  readonly limit: number | undefined;
}

export interface Assessment {
  readonly language: string;
  readonly sieves: Readonly<Record<SieveName, SieveAssessment>>;
  readonly length: DraftLength;
  readonly coverage: Coverage;
  /** Words and numbers; links, mentions and hashtags do not count. */
  readonly wordCount: number;
  /** The claim ledger: each sentence that says something checkable. */
  readonly claims: readonly Claim[];
  /** How the writer stands to the time they allowed themselves here, where it was told: as it was given. */
  readonly budget?: Budget;
}
