import type { OutcomeKind } from '../time/writing-day.ts';
import type { Verdict } from './draft-messages.ts';

/** The dashboard's page of writing. */
export interface WritingPageMessages {
  readonly published: {
    readonly title: string;
    readonly none: Verdict;
    readonly sentence: (posts: number, comments: number, weeks: number) => string;
    readonly week: string;
    readonly posts: string;
    readonly comments: string;
  };
  readonly sieves: {
    readonly title: string;
    readonly none: Verdict;
    /** `most`: the sieve that drafts stayed behind in most often; `undefined`: none did. */
    readonly sentence: (drafts: number, weeks: number, most: string | undefined) => string;
    /** What a cell of the table says, in the order it says it. */
    readonly cell: string;
  };
  readonly kinds: {
    readonly title: string;
    readonly sentence: (lookedAt: number, published: number) => string;
    readonly kind: string;
    readonly row: (network: string, kind: string) => string;
  };
  readonly findings: {
    readonly title: string;
    readonly none: Verdict;
    readonly sentence: (rules: number, most: string) => string;
    readonly rule: string;
    readonly outcomes: Readonly<Record<OutcomeKind, string>>;
  };
  readonly purposes: {
    readonly title: string;
    readonly asks: string;
    /** How many were published for it, and how long was written at them, ms. */
    readonly figure: (published: number, length: number) => string;
    readonly sentence: (published: number) => string;
    readonly list: string;
    readonly own: string;
    readonly add: string;
    readonly remove: (purpose: string) => string;
  };
  readonly when: {
    readonly title: string;
    readonly hints: string;
    readonly none: Verdict;
    readonly usual: (hours: string) => string;
    readonly noHabit: string;
    readonly hour: string;
  };
}
