import type { DayRecord } from '../time/day-record.ts';
import type { DayKey } from '../time/days.ts';
import type { Entry } from '../time/entry.ts';
import type { Ledger } from '../time/ledger.ts';
import { bookEntry, entriesByDay } from '../time/time-day.ts';
import { changeDays } from './day-store.ts';
import { ledgerItem } from './ledger-item.ts';
import { noteUnwritable } from './storage-notices.ts';
import { NewerSchemaError } from './stored-item.ts';

export interface Bookkeeper {
  /** The ledger as it was last written, or should have been. Rejects where storage cannot be read. */
  read(): Promise<Ledger>;
  /**
   * Writes a ledger and books entries in their days, in one go. What cannot be written is kept and written with the
   * next; that it could not is noted, at `now` (epoch ms). Must run in turn. Never rejects.
   */
  write(ledger: Ledger, entries: readonly Entry[], now: number): Promise<void>;
}

/** More than a day of entries: beyond, the oldest are given up. */
const MOST_UNWRITTEN = 5000;

const bookings = (entries: readonly Entry[]): ReadonlyMap<DayKey, (day: DayRecord) => DayRecord> =>
  new Map(
    [...entriesByDay(entries)].map(([key, booked]) => [
      key,
      (day: DayRecord): DayRecord => ({ ...day, time: booked.reduce(bookEntry, day.time) }),
    ]),
  );

export function createBookkeeper(): Bookkeeper {
  /** Whether it is known that nothing says that writing fails: each write would ask storage, else. */
  let isClear = false;
  let unwritten: { readonly ledger: Ledger; readonly entries: readonly Entry[] } | undefined;
  return {
    read: async () => unwritten?.ledger ?? ledgerItem.read(),
    async write(ledger, added, now) {
      const entries = [...(unwritten?.entries ?? []), ...added];
      try {
        await changeDays(bookings(entries), ledgerItem.seal(ledger));
        unwritten = undefined;
        if (!isClear) await noteUnwritable(undefined);
        isClear = true;
      } catch (error) {
        // A day of a newer Tamis is left as it is: there is nothing to try again.
        if (error instanceof NewerSchemaError) return;
        unwritten = { ledger, entries: entries.slice(-MOST_UNWRITTEN) };
        isClear = false;
        await noteUnwritable(now);
      }
    },
  };
}
