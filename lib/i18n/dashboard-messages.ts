import type { ConfidentialFault } from '../sieves/confidential-words.ts';

import type { Sensitivity } from '../sieves/index.ts';
import type { DataMessages } from './data-messages.ts';
import type { Verdict } from './draft-messages.ts';
import type { WritingPageMessages } from './writing-messages.ts';

/** The pages of the dashboard, by the hash they are at. */
export type PageName = 'overview' | 'time' | 'writing' | 'held' | 'networks' | 'rules' | 'data' | 'how';

export interface DashboardMessages extends WritingPageMessages {
  readonly data: DataMessages;
  readonly title: string;
  readonly pagesLabel: string;
  readonly pages: Readonly<Record<PageName, string>>;
  readonly intros: Readonly<Record<PageName, string>>;
  /** Opens a figure's values as a table. */
  readonly asTable: string;
  /** The last seven days. */
  readonly week: { readonly title: string; readonly none: Verdict };
  readonly pauses: {
    readonly title: string;
    readonly what: string;
    /** How many a day at most. */
    readonly most: string;
    readonly times: (count: number) => string;
    readonly breath: string;
    readonly audience: string;
  };
  readonly rules: {
    readonly search: string;
    readonly found: (count: number) => string;
    readonly speaks: (rule: string) => string;
    readonly more: string;
    readonly flags: string;
    readonly passes: string;
    readonly noWords: Verdict;
  };
  /** How much a sieve says. */
  readonly sensitivity: {
    readonly of: (sieve: string) => string;
    readonly names: Readonly<Record<Sensitivity, string>>;
    readonly what: Readonly<Record<Sensitivity, string>>;
  };
  /** Words the person wants to be warned of. */
  readonly confidential: {
    readonly title: string;
    readonly what: string;
    readonly none: Verdict;
    readonly own: string;
    readonly add: string;
    readonly faults: Readonly<Record<ConfidentialFault, string>>;
  };
  readonly how: readonly { readonly title: string; readonly paragraphs: readonly string[] }[];
}
