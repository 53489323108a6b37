import { type DayKey, dayAfter } from './days.ts';

/** How far one looks back on one's time. */
export const PERIODS = ['day', 'week', 'month', 'year'] as const;
export type Period = (typeof PERIODS)[number];

/** How many days each needs, the last being today. A year is the twelve months that end with this one. */
export const PERIOD_DAYS: Readonly<Record<Period, number>> = { day: 1, week: 7, month: 30, year: 366 };

/** The month a day belongs to, `YYYY-MM`. */
export const monthOf = (day: DayKey): string => day.slice(0, 7);

/** The last day of a period that lies `back` periods before the one that ends today. Years end with a month. */
export function periodEnd(today: DayKey, period: Period, back: number): DayKey {
  if (back === 0) return today;
  if (period !== 'year') return dayAfter(today, -back * PERIOD_DAYS[period]);
  const [year = 0, month = 1] = today.split('-').map(Number);
  const after = month === 12 ? [year - back + 1, 1] : [year - back, month + 1];
  return dayAfter(`${after[0]}-${String(after[1]).padStart(2, '0')}-01`, -1);
}
