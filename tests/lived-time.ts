import type { NetworkId } from '../lib/networks/index.ts';
import { type DayKey, LOCAL_DAYS, startOf } from '../lib/time/days.ts';
import type { Entry, EntryKind, Mode } from '../lib/time/entry.ts';
import { bookEntry, NO_TIME, type TimeDay } from '../lib/time/time-day.ts';

const MINUTE = 60_000;

/** A stretch of a day: where, from which minute of the day (which starts at four), for how many, doing what. */
export type Stretch = readonly [network: NetworkId, from: number, minutes: number, mode?: Mode, kind?: EntryKind];

/** The time of a day as the ledger books it. */
export function livedTime(day: DayKey, stretches: readonly Stretch[]): TimeDay {
  const start = startOf(day, LOCAL_DAYS);
  const entries = stretches.map(
    ([network, from, minutes, mode = 'read', kind = 'seen']): Entry => ({
      day,
      network,
      mode,
      kind,
      from: start + from * MINUTE,
      to: start + (from + minutes) * MINUTE,
      isArrival: kind === 'seen',
    }),
  );
  return entries.reduce(bookEntry, NO_TIME);
}
