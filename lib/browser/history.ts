import { browser } from 'wxt/browser';
import type { DayRecord } from '../time/day-record.ts';
import { type DayKey, lastDays } from '../time/days.ts';
import { dayItem } from './day-store.ts';

/** One day of the history, with its key. */
export interface Day {
  readonly key: DayKey;
  readonly record: DayRecord;
}

/** The `count` days that end with the day of `now` (epoch ms), the earliest first. Rejects where storage cannot be read. */
export const readDays = (now: number, count: number): Promise<readonly Day[]> =>
  Promise.all(lastDays(now, count).map(async (key) => ({ key, record: await dayItem(key).read() })));

/** Calls back whenever a day was written. Returns what stops it. */
export function watchDays(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith('d:'))) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
