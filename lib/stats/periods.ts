import type { NetworkId } from '../networks/network.ts';
import type { DayRecord } from '../time/day-record.ts';
import { type DayKey, dayAfter, LOCAL_DAYS, startOf } from '../time/days.ts';
import { monthOf } from '../time/periods.ts';
import type { TimeDay } from '../time/time-day.ts';
import { chargedOver } from './charged.ts';
import { spansOn } from './sittings.ts';

const HOUR = 3_600_000;

/**
 * Charged time of one network in each hour that began on a day, the day's first hour first, ms. A span's time is spread
 * evenly over it. There are 23 or 25 hours where the clocks change.
 */
export function chargedByHour(day: TimeDay, key: DayKey, network: NetworkId): readonly number[] {
  const from = startOf(key, LOCAL_DAYS);
  const count = Math.round((startOf(dayAfter(key), LOCAL_DAYS) - from) / HOUR);
  const spans = spansOn(day, key, network);
  return Array.from({ length: count }, (_, hour) => {
    const start = from + hour * HOUR;
    return spans.reduce((sum, span) => {
      const overlap = Math.min(span.to, start + HOUR) - Math.max(span.from, start);
      return overlap > 0 ? sum + (span.charged * overlap) / (span.to - span.from) : sum;
    }, 0);
  });
}

type Days = readonly { readonly key: DayKey; readonly record: Pick<DayRecord, 'time'> }[];

/** Of days that follow each other, those of the twelve months that end with the last one's. */
export function lastTwelveMonths<T extends { readonly key: DayKey }>(days: readonly T[]): readonly T[] {
  const first = [...new Set(days.map(({ key }) => monthOf(key)))].at(-12);
  return first === undefined ? days : days.filter(({ key }) => monthOf(key) >= first);
}

/** Charged time of each month that has days among these, `YYYY-MM`, the earliest first, ms. */
export function chargedByMonth(
  days: Days,
  networks: readonly NetworkId[],
): readonly {
  readonly month: string;
  readonly values: readonly number[];
}[] {
  const months = Map.groupBy(days, ({ key }) => monthOf(key));
  return [...months].map(([month, own]) => ({
    month,
    values: networks.map((id) =>
      chargedOver(
        own.map(({ record }) => record.time),
        id,
      ),
    ),
  }));
}

/** Weeks of seven days each, the last ending with the last day, the earliest first; none that would begin before the first. */
export const lastWeeks = <T>(days: readonly T[], most: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.min(most, Math.floor(days.length / 7)) }, (_, week) => {
    const end = days.length - 7 * week;
    return days.slice(end - 7, end);
  }).reverse();
