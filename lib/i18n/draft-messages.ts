import type { FindingData, Ground, RuleId, StrengthId } from '../sieves/index.ts';
import type { Glance } from './glance-messages.ts';
import type { HoldMessages } from './hold-messages.ts';
import type { PurposeMessages } from './purpose-messages.ts';

/** What a rule says to a person. `name` stands in lists; the others speak about one finding. */
export interface Advice {
  readonly name: string;
  /** Why these words are pointed out: one sentence about the text, never about the person. */
  readonly reason: string | ((data: FindingData) => string);
  /** One thing that could be done, as a question. */
  readonly suggestion: string | ((data: FindingData) => string);
  /** What the rule's fix does, on its button. Default: `companion.actions.fix`. */
  readonly fix?: string;
}

/** What is read beside a draft, in one language. */
export interface DraftMessages extends Glance {
  readonly companion: CompanionMessages;
  readonly pause: PauseMessages;
  readonly advice: Readonly<Record<RuleId, Advice>>;
  readonly strengths: Readonly<Record<StrengthId, string>>;
  readonly hold: HoldMessages;
  readonly purpose: PurposeMessages;
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
  readonly actions: ActionMessages;
  readonly claims: ClaimMessages;
  readonly timeLeft: TimeLeftMessages;
}

/** What can be done about findings. */
export interface ActionMessages {
  readonly fix: string;
  /** For this draft. */
  readonly setAside: string;
  /** Opens what holds for every draft. */
  readonly always: string;
  readonly allow: string;
  readonly mute: string;
  readonly fixed: string;
  /** The fix could not be written into the editor. */
  readonly unwritten: string;
  readonly changed: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly wasSetAside: string;
  readonly countSetAside: (count: number) => string;
  readonly showAgain: string;
  readonly shownAgain: string;
  readonly muted: (rule: string) => string;
  readonly allowed: (words: string) => string;
  readonly undo: string;
  /** Findings of this rule were often set aside and never acted on. */
  readonly proposal: (rule: string) => string;
  readonly keep: string;
}

/** The claim ledger: what each checkable statement stands on, never whether it holds. */
export interface ClaimMessages {
  readonly title: string;
  readonly open: (count: number) => string;
  readonly allSettled: string;
  /** What the text itself shows. */
  readonly shown: Readonly<Record<Ground, string>>;
  /** What the person answered. */
  readonly answered: Readonly<Record<Ground, string>>;
  readonly nothing: string;
  readonly addSource: string;
  readonly answers: Readonly<Record<Exclude<Ground, 'source'>, string>>;
  readonly takeBack: string;
}

/** The pause before a publication. */
export interface PauseMessages {
  /** A question, not a verdict. */
  readonly title: string;
  /** How many findings there are. */
  readonly first: (count: number) => string;
  /** How many of them are not shown. */
  readonly more: (count: number) => string;
  readonly audience: string;
  readonly edit: string;
  readonly post: string;
  readonly breath: string;
  readonly wait: (seconds: number) => string;
  /** Cuts the wait short. */
  readonly skip: string;
  readonly once: string;
  /** The network did not take what was released. */
  readonly stayed: (network: string) => Required<Verdict>;
  readonly back: string;
}

/** A budget that is nearly or wholly spent. Lengths are in ms. */
export interface TimeLeftMessages {
  readonly left: Readonly<Record<'day' | 'week' | 'sitting', (length: number, network: string) => string>>;
  readonly spent: Readonly<Record<'day' | 'week' | 'sips' | 'sitting', (network: string) => string>>;
  /** Over the button that holds the draft. */
  readonly hold: string;
}
