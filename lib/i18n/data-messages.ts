import type { BackupFault } from '../browser/backup.ts';
import type { KeptKind } from '../stats/kept-kinds.ts';
import type { MergeWay } from '../stats/merge-figures.ts';

/** The dashboard's page of the person's own data. */
export interface DataMessages {
  readonly kept: string;
  readonly kinds: Readonly<Record<KeptKind, string>>;
  /** How many there are and how large they are together. */
  readonly items: (kind: KeptKind, count: number, size: number) => string;
  readonly export: string;
  readonly exportHint: string;
  readonly exportAll: string;
  readonly exportCsv: string;
  readonly exportTime: string;
  readonly remind: string;
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
}
