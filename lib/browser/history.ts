import { browser } from 'wxt/browser';
import type { DayRecord } from '../time/day-record.ts';
import { type DayKey, lastDays } from '../time/days.ts';
import { dayItem } from './day-store.ts';
import { dayCountedAt } from './ledger-item.ts';

/** One day of the history, with its key. */
export interface Day {
  readonly key: DayKey;
  readonly record: DayRecord;
}

/** Several days in one reading. One that is damaged, or of a newer Tamis, is read by itself, as its item has it. */
async function readKeys(keys: readonly DayKey[]): Promise<readonly Day[]> {
  const stored = await browser.storage.local.get(keys.map((key) => dayItem(key).key));
  return Promise.all(
    keys.map(async (key) => {
      const item = dayItem(key);
      try {
        return { key, record: item.open(stored[item.key]) };
      } catch {
        return { key, record: await item.read() };
      }
    }),
  );
}

/**
 * The `count` days that end with one, the earliest first: the one `now` (epoch ms) is counted under, or `end`. Rejects
 * where storage cannot be read.
 */
export const readDays = async (now: number, count: number, end?: DayKey): Promise<readonly Day[]> =>
  readKeys(lastDays(end ?? (await dayCountedAt(now)), count));

/** Every key of storage. Where only values can be asked for, the values come along. */
const keysOfStorage = async (): Promise<readonly string[]> => {
  const { local } = browser.storage as { local: { getKeys?: () => Promise<string[]> } };
  return local.getKeys ? local.getKeys() : Object.keys(await browser.storage.local.get(null));
};

const dayKeys = async (): Promise<readonly DayKey[]> =>
  (await keysOfStorage())
    .filter((key) => DAY.test(key))
    .map((key) => key.slice(2))
    .sort();

/** Every day there is, the earliest first. Rejects where storage cannot be read. */
export const readAllDays = async (): Promise<readonly Day[]> => readKeys(await dayKeys());

/** The first day there is a record of. Rejects where storage cannot be read. */
export const readFirstDay = async (): Promise<DayKey | undefined> => (await dayKeys())[0];

const DAY = /^d:\d{4}-\d{2}-\d{2}$/;

/** Calls back whenever a day was written. Returns what stops it. */
export function watchDays(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith('d:'))) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
