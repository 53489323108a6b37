import { inventDay, recordAt } from '../components/practice/month/invented-days.ts';
import { type DayKey, lastDays } from '../lib/time/days.ts';
import { packTime } from '../lib/time/packed-time.ts';
import { packWriting } from '../lib/time/packed-writing.ts';

const WHOLE_DAY = 24 * 60;

/** So many days of somebody who learns, as storage has them, by their keys; alike at every run. */
export function seededLife(last: DayKey, count: number): Record<string, unknown> {
  const days = lastDays(last, count).map((key, index) => {
    const { time, writing, gate } = recordAt(inventDay(key, index / count), WHOLE_DAY);
    return [`d:${key}`, { version: 4, value: { time: packTime(time), writing: packWriting(writing), gate } }] as const;
  });
  return Object.fromEntries(days);
}
