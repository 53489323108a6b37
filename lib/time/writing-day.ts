import type { DraftKind, NetworkId } from '../networks/network.ts';

/** How many drafts Tamis looked at, by kind. */
export type DraftCounts = Readonly<Record<DraftKind, number>>;

/** What was written on one day, as counts. */
export interface WritingDay {
  readonly drafts: Readonly<Partial<Record<NetworkId, DraftCounts>>>;
}

export const NOTHING_WRITTEN: WritingDay = { drafts: {} };

export function addDraft(day: WritingDay, network: NetworkId, kind: DraftKind): WritingDay {
  const before = day.drafts[network] ?? { post: 0, comment: 0 };
  return { ...day, drafts: { ...day.drafts, [network]: { ...before, [kind]: before[kind] + 1 } } };
}

/** Posts and comments together. */
export const draftsOn = (day: WritingDay, network: NetworkId): number => {
  const counts = day.drafts[network];
  return counts ? counts.post + counts.comment : 0;
};
