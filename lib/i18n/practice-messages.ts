import type { Verdict } from './draft-messages.ts';

export interface PracticeMessages {
  readonly title: string;
  readonly subtitle: string;
  readonly editor: string;
  readonly placeholder: string;
  readonly network: string;
  readonly kind: string;
  readonly samples: string;
  readonly samplesHint: string;
  /** Samples that teach rules of several sieves. */
  readonly mixed: string;
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
  readonly views: ViewMessages;
  readonly steps: StepMessages;
  readonly compare: CompareMessages;
  readonly handout: HandoutMessages;
  readonly deck: DeckMessages;
  readonly month: MonthMessages;
}

/** The ways to show a text to others. */
export interface ViewMessages {
  readonly label: string;
  readonly steps: string;
  readonly compare: string;
  readonly handout: string;
  readonly month: string;
  readonly back: string;
  /** The same on a button with an arrow. */
  readonly backShort: string;
  /** A text without a title. */
  readonly untitled: string;
}

export interface StepMessages {
  readonly position: (step: number, of: number) => string;
  readonly previous: string;
  readonly next: string;
  /** Which keys do what. */
  readonly keys: string;
  readonly read: Verdict;
  readonly lights: string;
  readonly better: string;
  /** The score of a sieve after what a rule took from it. */
  readonly costs: (points: number, sieve: string) => string;
}

export interface CompareMessages {
  readonly placeholder: string;
  readonly edit: string;
  readonly show: string;
  readonly changes: string;
  readonly sieve: string;
  readonly gone: string;
  readonly fresh: string;
  readonly still: string;
  readonly gained: string;
  readonly nothing: string;
  /** Until both are written. */
  readonly incomplete: string;
}

export interface HandoutMessages {
  readonly print: string;
  readonly hint: string;
  readonly why: string;
  readonly nothing: string;
  readonly foot: string;
}

export interface DeckMessages {
  readonly title: string;
  readonly none: string;
  /** Opens the form for the text in the box. */
  readonly add: string;
  readonly name: string;
  readonly keep: string;
  readonly cancel: string;
  readonly keptHere: string;
  readonly kept: string;
  readonly noRoom: string;
  readonly failed: string;
  readonly rename: (title: string) => string;
  readonly renameShort: string;
  readonly delete: (title: string) => string;
  readonly deleteShort: string;
  readonly sure: string;
  readonly sureOf: (title: string) => string;
  readonly deleted: (title: string) => string;
  readonly import: string;
  readonly export: string;
  readonly imported: (count: number) => string;
  readonly errors: Readonly<Record<'no-json' | 'no-deck' | 'newer' | 'too-long' | 'nothing', string>>;
  /** The browser refused to write. */
  readonly refused: string;
  /** The sample at fault, counted from 1. */
  readonly damaged: (sample: number) => string;
  readonly inPrivate: string;
}

/** A month of somebody who does not exist. */
export interface MonthMessages {
  /** On screen all the time. */
  readonly invented: string;
  /** The four weeks. */
  readonly chapters: readonly [Chapter, Chapter, Chapter, Chapter];
  readonly play: string;
  readonly pause: string;
  readonly again: string;
  readonly previous: string;
  readonly next: string;
  readonly pace: string;
  readonly paces: Readonly<Record<'slow' | 'quick', string>>;
  readonly position: (day: number, of: number) => string;
  readonly keys: string;
}

interface Chapter {
  readonly title: string;
  readonly text: string;
}
