import type { DayKey } from './days.ts';

/** How far one looks back on one's time. */
export const PERIODS = ['day', 'week', 'month', 'year'] as const;
export type Period = (typeof PERIODS)[number];

/** How many days each needs, the last being today. A year is the twelve months that end with this one. */
export const PERIOD_DAYS: Readonly<Record<Period, number>> = { day: 1, week: 7, month: 30, year: 366 };

/** The month a day belongs to, `YYYY-MM`. */
export const monthOf = (day: DayKey): string => day.slice(0, 7);
