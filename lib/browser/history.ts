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

/** The `count` days that end with the one `now` (epoch ms) is counted under, the earliest first. Rejects where storage cannot be read. */
export const readDays = async (now: number, count: number): Promise<readonly Day[]> =>
  Promise.all(
    lastDays(await dayCountedAt(now), count).map(async (key) => ({ key, record: await dayItem(key).read() })),
  );

/** Every day there is, the earliest first. Rejects where storage cannot be read. */
export async function readAllDays(): Promise<readonly Day[]> {
  const keys = Object.keys(await browser.storage.local.get(null)).filter((key) => DAY.test(key));
  const days = keys.map((key) => key.slice(2)).sort();
  return Promise.all(days.map(async (key) => ({ key, record: await dayItem(key).read() })));
}

const DAY = /^d:\d{4}-\d{2}-\d{2}$/;

/** Calls back whenever a day was written. Returns what stops it. */
export function watchDays(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith('d:'))) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
