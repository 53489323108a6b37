import type { BackupFault } from '../browser/backup.ts';
import type { KeptKind } from '../stats/kept-kinds.ts';
import type { MergeWay } from '../stats/merge-figures.ts';
import type { OutcomeKind } from '../time/writing-day.ts';
import type { Verdict } from './messages.ts';

/** The pages of the dashboard, by the hash they are at. */
export type PageName = 'overview' | 'time' | 'writing' | 'held' | 'networks' | 'rules' | 'data' | 'how';

export interface DashboardMessages {
  readonly title: string;
  readonly pagesLabel: string;
  readonly pages: Readonly<Record<PageName, string>>;
  readonly intros: Readonly<Record<PageName, string>>;
  /** Opens a figure's values as a table. */
  readonly asTable: string;
  readonly week: { readonly title: string; readonly none: Verdict };
  readonly published: {
    readonly title: string;
    readonly none: Verdict;
    readonly sentence: (posts: number, comments: number, weeks: number) => string;
    readonly week: string;
    readonly posts: string;
    readonly comments: string;
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
  readonly data: {
    readonly kept: string;
    readonly kinds: Readonly<Record<KeptKind, string>>;
    readonly items: (count: number, size: number) => string;
    readonly export: string;
    readonly exportHint: string;
    readonly exportAll: string;
    readonly exportCsv: string;
    readonly exportTime: string;
    readonly remind: string;
    /** In the popup, after a month without an export. */
    readonly due: Verdict;
    readonly import: string;
    readonly importHint: string;
    readonly choose: string;
    readonly days: string;
    readonly ways: Readonly<Record<MergeWay, string>>;
    readonly plan: (kind: string, added: number, changed: number, same: number) => string;
    readonly planHint: string;
    readonly take: string;
    readonly imported: string;
    readonly refused: string;
    readonly undo: string;
    readonly undone: string;
    readonly errors: Readonly<Record<BackupFault, string>>;
    /** Which part of the file is at fault. */
    readonly at: (item: string) => string;
    readonly erase: string;
    readonly eraseHint: string;
    readonly eraseKind: Readonly<Record<KeptKind | 'all', string>>;
    readonly sure: string;
    readonly erased: string;
    readonly notErased: string;
  };
  readonly how: readonly { readonly title: string; readonly paragraphs: readonly string[] }[];
}
