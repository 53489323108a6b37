import type { DraftKind } from '../networks/network.ts';
import type { Band, Severity, SieveName } from '../sieves/index.ts';
import type { WeekOfWriting } from '../stats/writing.ts';
import type { Published } from '../time/goals.ts';
import type { Goals } from '../time/plans.ts';
import type { SittingSize } from '../time/sittings.ts';
import type { Verdict } from './draft-messages.ts';
import type { Locale } from './locale.ts';

/** What the popup says as it opens, and what other surfaces say in the same words: apart, so that it is there at once. */
export interface Glance {
  readonly locale: Locale;
  readonly sieves: Readonly<Record<SieveName, string>>;
  /** What each asks of a text, in a few words. */
  readonly questions: Readonly<Record<SieveName, string>>;
  readonly bands: Readonly<Record<Band, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly kinds: Readonly<Record<DraftKind, string>>;
  /** Before and after quoted words. */
  readonly quotes: readonly [string, string];
  readonly interfaceLanguage: string;
  /** The lights' name. */
  readonly lights: string;
  /** Ends a button's name for screen readers: the words it is about, or the rule where there are none. */
  readonly about: (words: string) => string;
  readonly popup: PopupMessages;
  readonly today: TodayMessages;
  readonly held: HeldMessages;
}

export interface PopupMessages {
  readonly version: (version: string) => string;
  /** The name of the switch, and what it shows. */
  readonly enabled: string;
  readonly states: Readonly<Record<'on' | 'off', string>>;
  readonly draft: string;
  readonly draftOn: (network: string, kind: DraftKind) => string;
  readonly noDraft: Verdict;
  readonly off: Verdict;
  /** Moments in epoch ms. */
  readonly paused: (until: number, now: number) => Verdict;
  readonly pausedOn: (network: string) => Verdict;
  readonly today: string;
  readonly lookedAt: (count: number) => string;
  readonly lookedAtToday: (count: number) => string;
  /** The last seven days in one sentence: rolling, where "this week" is the calendar's. */
  readonly week: (week: WeekOfWriting) => string;
  /** The same where a title says which days. */
  readonly written: (week: WeekOfWriting) => string;
  /** For how long Tamis is to be silent. */
  readonly pausing: {
    /** Opens the menu. */
    readonly open: string;
    readonly label: string;
    readonly times: Readonly<Record<'quarter' | 'hour' | 'tomorrow', string>>;
    /** On one network only. */
    readonly site: (network: string) => string;
    readonly siteUntil: string;
  };
  readonly resume: string;
  readonly changed: (network: string) => Verdict;
  readonly practice: string;
  /** Opens the side panel. */
  readonly sidePanel: string;
  /** Opens the dashboard. */
  readonly dashboard: string;
  /** What was muted or allowed for good. */
  readonly exceptions: (rules: number, words: number, sites: number) => string;
  readonly mutedRules: string;
  readonly allowedWords: string;
  readonly pausedSites: string;
  readonly remove: string;
  readonly privacy: string;
  readonly loading: string;
  readonly failed: Verdict;
}

/** Today's time, and what one allowed oneself. Lengths are in ms. */
export interface TodayMessages {
  readonly none: Verdict;
  /** What is left of a limit in time. */
  readonly left: Readonly<Record<'day' | 'week' | 'sitting', (length: number) => string>>;
  readonly spent: Readonly<Record<'day' | 'week' | 'sips' | 'sitting', string>>;
  readonly visits: (count: number, most: number) => string;
  /** The name of a network's gauge. */
  readonly gauge: (network: string) => string;
  readonly all: string;
  readonly sittings: (counts: Readonly<Record<SittingSize, number>>) => string;
  /** What was published of what one is there for. */
  readonly goal: (network: string, published: Published, goals: Goals) => string;
  readonly reached: string;
  readonly sevenDays: (length: number) => string;
  /** The same where a title says which days. */
  readonly aDay: (length: number) => string;
  readonly storage: {
    readonly full: (since: number) => Verdict;
    readonly restored: (day: string) => Verdict;
    readonly lost: (day: string) => Verdict;
    /** A month without an export. */
    readonly exportDue: Verdict;
  };
}

/** Held drafts in a list. */
export interface HeldMessages {
  readonly title: string;
  readonly count: (count: number) => string;
  readonly due: string;
  /** Moments in epoch ms. */
  readonly until: (moment: number, now: number) => string;
  readonly draft: (network: string, kind: DraftKind) => string;
  readonly remindMe: string;
  readonly reminding: string;
}
