import type { DraftKind, NetworkId } from '../networks/network.ts';

/** How many drafts Tamis looked at, by kind. */
export type DraftCounts = Readonly<Record<DraftKind, number>>;

/** What one day holds: counts only. There is no field that could hold text. */
export interface DayRecord {
  readonly drafts: Readonly<Partial<Record<NetworkId, DraftCounts>>>;
}

export const EMPTY_DAY: DayRecord = { drafts: {} };

export function addDraft(day: DayRecord, network: NetworkId, kind: DraftKind): DayRecord {
  const before = day.drafts[network] ?? { post: 0, comment: 0 };
  return { ...day, drafts: { ...day.drafts, [network]: { ...before, [kind]: before[kind] + 1 } } };
}

/** Posts and comments together. */
export const draftsOn = (day: DayRecord, network: NetworkId): number => {
  const counts = day.drafts[network];
  return counts ? counts.post + counts.comment : 0;
};
