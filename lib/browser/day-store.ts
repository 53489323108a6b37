import { type DraftKind, NETWORKS, type NetworkId } from '../networks/index.ts';
import { type DayRecord, EMPTY_DAY } from '../time/day-record.ts';
import { type DayKey, dayOf } from '../time/days.ts';
import { addOutcome, type Outcome, parseWriting } from '../time/writing-day.ts';
import { type StoredItem, storedItem } from './stored-item.ts';
import { inTurn } from './write-queue.ts';

const networks = NETWORKS.map(({ id }) => id);

/** Keeps the counts it can read and drops what is none. Throws where the record is no object at all. */
export function parseDay(value: unknown): DayRecord {
  if (typeof value !== 'object' || value === null) throw new TypeError('the day is damaged');
  return { writing: parseWriting((value as Partial<DayRecord>).writing, networks) };
}

/** One key a day, so that a write costs one day and not the history. */
export const dayItem = (day: DayKey): StoredItem<DayRecord> =>
  storedItem({
    key: `d:${day}`,
    version: 2,
    fallback: EMPTY_DAY,
    parse: parseDay,
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
    },
  });

/** Changes the day `now` (epoch ms) belongs to. Background only. */
export function changeDay(now: number, change: (day: DayRecord) => DayRecord): Promise<void> {
  const item = dayItem(dayOf(now));
  return inTurn(async () => item.write(change(await item.read())));
}

/** Counts what became of a draft in the day `now` (epoch ms) belongs to. Background only. */
export const countOutcome = (network: NetworkId, draft: DraftKind, outcome: Outcome, now: number): Promise<void> =>
  changeDay(now, (day) => ({
    ...day,
    writing: addOutcome(day.writing, network, draft, outcome, new Date(now).getHours()),
  }));
