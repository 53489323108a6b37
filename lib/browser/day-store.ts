import { type DraftKind, NETWORKS, type NetworkId } from '../networks/index.ts';
import { addDraft, type DayRecord, type DraftCounts, EMPTY_DAY } from '../time/day-record.ts';
import { type DayKey, dayOf } from '../time/days.ts';
import { type StoredItem, storedItem } from './stored-item.ts';
import { inTurn } from './write-queue.ts';

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** Keeps the counts it can read and drops what is none. Throws where the record is no object at all. */
export function parseDay(value: unknown): DayRecord {
  if (typeof value !== 'object' || value === null) throw new TypeError('the day is damaged');
  const stored = ((value as DayRecord).drafts ?? {}) as Partial<Record<NetworkId, DraftCounts>>;
  const drafts: Partial<Record<NetworkId, DraftCounts>> = {};
  for (const { id } of NETWORKS) {
    const counts = stored[id];
    if (counts && isCount(counts.post) && isCount(counts.comment))
      drafts[id] = { post: counts.post, comment: counts.comment };
  }
  return { drafts };
}

/** One key a day, so that a write costs one day and not the history. */
export const dayItem = (day: DayKey): StoredItem<DayRecord> =>
  storedItem({ key: `d:${day}`, version: 1, fallback: EMPTY_DAY, parse: parseDay });

/** Adds one draft to the day `now` (epoch ms) belongs to. Background only. */
export function countDraft(network: NetworkId, kind: DraftKind, now: number): Promise<void> {
  const item = dayItem(dayOf(now));
  return inTurn(async () => item.write(addDraft(await item.read(), network, kind)));
}
