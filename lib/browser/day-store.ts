import { type DraftKind, NETWORKS, type NetworkId } from '../networks/index.ts';
import { type DayRecord, EMPTY_DAY } from '../time/day-record.ts';
import { type DayKey, dayOf } from '../time/days.ts';
import { addDraft, type DraftCounts, type WritingDay } from '../time/writing-day.ts';
import { type StoredItem, storedItem } from './stored-item.ts';
import { inTurn } from './write-queue.ts';

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function parseWriting(value: unknown): WritingDay {
  const stored = ((value as WritingDay | undefined)?.drafts ?? {}) as Partial<Record<NetworkId, DraftCounts>>;
  const drafts: Partial<Record<NetworkId, DraftCounts>> = {};
  for (const { id } of NETWORKS) {
    const counts = stored[id];
    if (counts && isCount(counts.post) && isCount(counts.comment))
      drafts[id] = { post: counts.post, comment: counts.comment };
  }
  return { drafts };
}

/** Keeps the counts it can read and drops what is none. Throws where the record is no object at all. */
export function parseDay(value: unknown): DayRecord {
  if (typeof value !== 'object' || value === null) throw new TypeError('the day is damaged');
  return { writing: parseWriting((value as Partial<DayRecord>).writing) };
}

/** One key a day, so that a write costs one day and not the history. */
export const dayItem = (day: DayKey): StoredItem<DayRecord> =>
  storedItem({
    key: `d:${day}`,
    version: 2,
    fallback: EMPTY_DAY,
    parse: parseDay,
    migrations: {
      /** Before time was counted, the drafts stood alone. */
      2: ({ drafts }: { drafts?: unknown }) => ({ writing: { drafts } }),
    },
  });

/** Changes the day `now` (epoch ms) belongs to. Background only. */
export function changeDay(now: number, change: (day: DayRecord) => DayRecord): Promise<void> {
  const item = dayItem(dayOf(now));
  return inTurn(async () => item.write(change(await item.read())));
}

/** Adds one draft to the day `now` (epoch ms) belongs to. Background only. */
export const countDraft = (network: NetworkId, kind: DraftKind, now: number): Promise<void> =>
  changeDay(now, (day) => ({ ...day, writing: addDraft(day.writing, network, kind) }));
