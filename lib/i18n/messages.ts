import type { DraftKind } from '../networks/network.ts';
import type { Band, FindingData, RuleId, Severity, SieveName, StrengthId } from '../sieves/index.ts';

export type Locale = 'fr' | 'en';

/** What a rule says to a person. `name` stands in lists; the others speak about one finding. */
export interface Advice {
  readonly name: string;
  /** Why these words are pointed out: one sentence about the text, never about the person. */
  readonly reason: string | ((data: FindingData) => string);
  /** One thing that could be done, as a question. */
  readonly suggestion: string | ((data: FindingData) => string);
}

/** All that a person reads, in one language. */
export interface Messages extends Surfaces {
  readonly locale: Locale;
  readonly advice: Readonly<Record<RuleId, Advice>>;
  readonly strengths: Readonly<Record<StrengthId, string>>;
}

/** The words of the surfaces, one entry a surface; what several of them say comes first. */
export interface Surfaces {
  readonly sieves: Readonly<Record<SieveName, string>>;
  /** What each asks of a text, in a few words. */
  readonly questions: Readonly<Record<SieveName, string>>;
  readonly bands: Readonly<Record<Band, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly kinds: Readonly<Record<DraftKind, string>>;
  /** Before and after quoted words. */
  readonly quotes: readonly [string, string];
  readonly interfaceLanguage: string;
  readonly companion: CompanionMessages;
  readonly popup: PopupMessages;
  readonly practice: PracticeMessages;
}

/** A sentence and what follows from it. */
export interface Verdict {
  readonly title: string;
  readonly text?: string;
}

/** A light in words. */
export interface SpokenLight {
  readonly name: string;
  readonly band: string;
}

export interface CompanionMessages {
  /** The panel's name for screen readers. */
  readonly region: string;
  /** The extension was updated under an open page. */
  readonly reload: string;
  /** The closed Companion's name; `length` is what `left` or `over` says. */
  readonly pill: (lights: readonly SpokenLight[], length: string | undefined) => string;
  /** Spoken when bands changed and typing has rested. */
  readonly announce: (lights: readonly SpokenLight[]) => string;
  readonly close: string;
  readonly lights: string;
  readonly verdicts: {
    readonly clear: Verdict;
    /** Clear, except that a post under twenty words has no Useful light. */
    readonly clearButShort: Verdict;
    readonly note: (count: number) => Verdict;
    readonly look: (count: number) => Verdict;
    readonly stop: (count: number) => Verdict;
    readonly tooShort: Verdict;
    /** `language`: its name, where it could be told. */
    readonly unsupported: (language: string | undefined) => Verdict;
  };
  readonly findings: string;
  readonly showAll: (count: number) => string;
  readonly showFewer: string;
  readonly why: string;
  readonly source: string;
  readonly opensTab: string;
  readonly strengths: string;
  readonly length: string;
  readonly left: (count: number) => string;
  readonly over: (count: number) => string;
  readonly used: (used: number, limit: number | undefined) => string;
  readonly language: string;
  /** Let Tamis tell the language; `language`: what it found, by its name. */
  readonly automatic: (language: string | undefined) => string;
  readonly skipped: (count: number) => string;
}

export interface PopupMessages {
  readonly version: (version: string) => string;
  readonly enabled: string;
  readonly draft: string;
  readonly draftOn: (network: string, kind: DraftKind) => string;
  readonly noDraft: Verdict;
  readonly off: Verdict;
  readonly paused: (until: number) => Verdict;
  readonly today: string;
  readonly lookedAt: (count: number) => string;
  readonly nothingYet: (networks: readonly string[]) => string;
  readonly pause: string;
  readonly resume: string;
  readonly pausedUntil: (until: number) => string;
  readonly changed: (network: string) => Verdict;
  readonly practice: string;
  readonly privacy: string;
  readonly loading: string;
  readonly failed: Verdict;
}

export interface PracticeMessages {
  readonly title: string;
  readonly subtitle: string;
  readonly editor: string;
  readonly placeholder: string;
  readonly network: string;
  readonly kind: string;
  readonly samples: string;
  readonly samplesHint: string;
  readonly before: string;
  readonly after: string;
  /** A sample's button by name: its title and which of the two texts. */
  readonly sample: (title: string, version: 'before' | 'after') => string;
  readonly projector: string;
  readonly privacy: string;
  readonly scores: string;
  readonly scoresHint: string;
  readonly outOf: (value: number) => string;
  readonly noScore: string;
  readonly nothingTaken: string;
  readonly penalty: (rule: string, count: number) => string;
  readonly points: (points: number) => string;
}
