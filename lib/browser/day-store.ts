import { type DraftKind, NETWORKS, type NetworkId } from '../networks/index.ts';
import { type DayRecord, EMPTY_DAY } from '../time/day-record.ts';
import type { DayKey } from '../time/days.ts';
import { countAtGate, type GateCounts, parseGate } from '../time/gate-day.ts';
import { packTime, unpackTime } from '../time/packed-time.ts';
import { packWriting, unpackWriting } from '../time/packed-writing.ts';
import { NO_TIME } from '../time/time-day.ts';
import { addOutcome, type Outcome } from '../time/writing-day.ts';
import { dayCountedAt } from './ledger-item.ts';
import { writeStored } from './local-storage.ts';
import { findInSnapshots } from './snapshots.ts';
import { damagedDaysItem } from './storage-notices.ts';
import { type StoredItem, storedItem } from './stored-item.ts';
import { inTurn } from './write-queue.ts';

const networks = NETWORKS.map(({ id }) => id);

/** Keeps the counts it can read and drops what is none. Throws where the record is no object, or its time is damaged. */
export function parseDay(value: unknown): DayRecord {
  if (typeof value !== 'object' || value === null) throw new TypeError('the day is damaged');
  const { writing, time, gate } = value as Partial<Record<keyof DayRecord, unknown>>;
  return {
    writing: unpackWriting(writing, networks),
    time: unpackTime(time, networks),
    gate: parseGate(gate, networks),
  };
}

const packDay = ({ time, writing, ...day }: DayRecord) => ({
  ...day,
  writing: packWriting(writing),
  time: packTime(time),
});

/** One key a day, so that a write costs one day and not the history. */
export const dayItem = (day: DayKey): StoredItem<DayRecord> =>
  storedItem({
    key: `d:${day}`,
    version: 5,
    fallback: EMPTY_DAY,
    parse: parseDay,
    pack: packDay,
    migrations: {
      /** Before outcomes were counted, each network had the drafts looked at, by kind. */
      2: ({ drafts = {} }: { drafts?: Record<string, Partial<Record<DraftKind, number>>> }) => ({
        writing: Object.fromEntries(
          Object.entries(drafts).map(([network, { post, comment }]) => [
            network,
            { post: { 'looked-at': post }, comment: { 'looked-at': comment } },
          ]),
        ),
      }),
      /** Before time was counted. */
      3: ({ writing }: { writing?: unknown }) => ({ writing, time: packTime(NO_TIME) }),
      /** Before it was counted how drafts fell through the sieves and how long they were written at, and counts were packed. */
      4: (day: object) => day,
      /** Before time was noted that a page was shown beside something else. */
      5: (day: object) => day,
    },
  });

async function restoreDay(item: StoredItem<DayRecord>): Promise<DayRecord | undefined> {
  const kept = await findInSnapshots(item.key);
  try {
    return kept === undefined ? undefined : item.open(kept);
  } catch {
    // It was damaged before the snapshot was taken.
    return undefined;
  }
}

/** A day to be changed, and what else must be written with it: a damaged one is put back from a snapshot, and said to be. */
async function openDay(key: DayKey): Promise<{ day: DayRecord; notice: Readonly<Record<string, unknown>> }> {
  const item = dayItem(key);
  const { value, isDamaged } = await item.inspect();
  if (!isDamaged) return { day: value, notice: {} };
  const restored = await restoreDay(item);
  const damaged = [...(await damagedDaysItem.read()), { day: key, isRestored: restored !== undefined }];
  return { day: restored ?? EMPTY_DAY, notice: damagedDaysItem.seal(damaged) };
}

/**
 * Changes several days, and writes them with whatever else is given in one go: all of it or nothing. Must run in turn.
 * Rejects where storage is full or refuses, or a day was written by a newer Tamis.
 */
export async function changeDays(
  changes: ReadonlyMap<DayKey, (day: DayRecord) => DayRecord>,
  besides: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const written: Record<string, unknown> = { ...besides };
  for (const [key, change] of changes) {
    const { day, notice } = await openDay(key);
    Object.assign(written, notice, dayItem(key).seal(change(day)));
  }
  if (Object.keys(written).length > 0) await writeStored(written);
}

/** Changes the day `now` (epoch ms) is counted under. Background only. */
export const changeDay = (now: number, change: (day: DayRecord) => DayRecord): Promise<void> =>
  inTurn(async () => changeDays(new Map([[await dayCountedAt(now), change]])));

/** Counts what became of a draft in the day `now` (epoch ms) is counted under. Background only. */
export const countOutcome = (network: NetworkId, draft: DraftKind, outcome: Outcome, now: number): Promise<void> =>
  changeDay(now, (day) => ({
    ...day,
    writing: addOutcome(day.writing, network, draft, outcome, new Date(now).getHours()),
  }));

/** Counts what happened at a network's gate, in the day `now` (epoch ms) is counted under. Background only. */
export const countGate = (network: NetworkId, what: keyof GateCounts, now: number): Promise<void> =>
  changeDay(now, (day) => ({ ...day, gate: countAtGate(day.gate, network, what) }));
