import type { BackupError, ImportPlan, KeptSizes } from '../../lib/browser/backup.ts';
import type { Surface, Surfaces } from '../../lib/browser/surfaces.ts';
import type { Locale } from '../../lib/i18n/index.ts';
import type { NetworkId } from '../../lib/networks/index.ts';
import type { Sensitivities, Sensitivity, SieveName } from '../../lib/sieves/index.ts';
import type { KeptKind } from '../../lib/stats/kept-kinds.ts';
import type { MergeWay } from '../../lib/stats/merge-figures.ts';
import type { DayRecord } from '../../lib/time/day-record.ts';
import type { DayKey } from '../../lib/time/days.ts';
import type { KeptPlans, Plans } from '../../lib/time/plans.ts';
import type { Purpose } from '../../lib/time/purposes.ts';
import type { Held } from '../hold/HeldList.tsx';

/** What every card of the dashboard may read. */
export interface DashboardFacts {
  /** Epoch ms. */
  readonly now: number;
  /** The days looked back on, the earliest first; a day without a record is an empty one. */
  readonly days: readonly { readonly key: DayKey; readonly record: DayRecord }[];
  /** The first day there is a record of. */
  readonly since: DayKey;
  readonly plans: KeptPlans;
  /** `undefined`: this browser has no side panel to choose. */
  readonly surfaces: Surfaces | undefined;
  readonly mutedRules: readonly string[];
  readonly allowedWords: readonly string[];
  readonly confidentialWords: readonly string[];
  readonly sensitivity: Sensitivities;
  readonly pausesPerDay: number;
  readonly breath: boolean;
  readonly audienceLine: boolean;
  readonly asksPurpose: boolean;
  readonly purposes: readonly Purpose[];
  readonly hintsWhen: boolean;
  readonly minutesOnIcon: boolean;
  /** In the order they are due. */
  readonly held: readonly Held[];
  readonly notifies: boolean | undefined;
  /** What is kept, once it has been measured. */
  readonly sizes: KeptSizes | undefined;
  readonly canUndoImport: boolean;
  readonly remindsOfExport: boolean;
}

/** What a person may do from the dashboard. Nothing here waits: what was done shows when storage says so. */
export interface DashboardActions {
  readonly setPlans: (plans: Plans) => void;
  readonly setSurface: (network: NetworkId, surface: Surface) => void;
  /** So many days that end with `end`, for a look further back than `DashboardFacts.days`. */
  readonly readDays: (count: number, end: DayKey) => Promise<DashboardFacts['days']>;
  readonly chooseLocale: (locale: Locale) => void;
  readonly muteRule: (rule: string, muted: boolean) => void;
  readonly allowWords: (words: string, allowed: boolean) => void;
  readonly listConfidential: (words: string, isIn: boolean) => void;
  readonly setSensitivity: (sieve: SieveName, sensitivity: Sensitivity) => void;
  readonly changePauses: (change: {
    readonly pausesPerDay?: number;
    readonly breath?: boolean;
    readonly audienceLine?: boolean;
  }) => void;
  readonly changePreferences: (change: {
    readonly asksPurpose?: boolean;
    readonly purposes?: readonly Purpose[];
    readonly hintsWhen?: boolean;
    readonly minutesOnIcon?: boolean;
  }) => void;
  readonly readHeld: (id: string) => Promise<string>;
  readonly copyHeld: (id: string) => Promise<boolean>;
  readonly openNetwork: (network: NetworkId) => void;
  readonly holdLonger: (id: string, until: number) => void;
  readonly deleteHeld: (id: string) => void;
  readonly askToNotify: () => void;
  readonly openPractice: () => void;
  readonly saveBackup: () => Promise<void>;
  readonly saveCsv: (of: 'outcomes' | 'time') => Promise<void>;
  readonly remindOfExport: (wanted: boolean) => void;
  /** What a file would change, or why it is none. Nothing is changed. */
  readonly tryImport: (file: string, way: MergeWay) => Promise<ImportPlan | BackupError>;
  readonly takeImport: (file: string, way: MergeWay) => Promise<boolean>;
  readonly undoImport: () => Promise<void>;
  readonly erase: (kind: KeptKind | 'all') => Promise<boolean>;
}
