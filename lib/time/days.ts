/** A local civil day, `YYYY-MM-DD`. Sorts as text as it does in time. */
export type DayKey = string;

/** The hour a day starts at: what is posted at two in the morning belongs to the evening before. */
export const DAY_STARTS_AT = 4;

/** How moments fall into days. */
export interface DayRule {
  /** The hour (0–23) a day starts at. */
  readonly startsAt: number;
  /** Minutes east of UTC, where the browser hides its time zone behind UTC. Absent: the browser's own zone. */
  readonly utcOffset?: number;
}

export const LOCAL_DAYS: DayRule = { startsAt: DAY_STARTS_AT };

const MINUTE = 60_000;
const DAY = 86_400_000;

const twoDigits = (value: number) => String(value).padStart(2, '0');
const keyOf = (year: number, month: number, date: number): DayKey =>
  `${year}-${twoDigits(month + 1)}-${twoDigits(date)}`;

/** Midnight UTC of the day's civil date, epoch ms: only for reckoning with dates, never a moment of the day itself. */
export function dateOf(day: DayKey): number {
  return Date.parse(`${day}T00:00:00Z`);
}

const dayOfDate = (date: number): DayKey => new Date(date).toISOString().slice(0, 10);

/** The civil day `count` days after (before, where negative). */
export const dayAfter = (day: DayKey, count = 1): DayKey => dayOfDate(dateOf(day) + count * DAY);

/**
 * The day a moment belongs to. `now` in epoch ms. Built from civil dates, never by adding 24 h, so a change of the
 * clocks makes no day longer or shorter.
 */
export function dayOf(now: number, { startsAt, utcOffset }: DayRule = LOCAL_DAYS): DayKey {
  if (utcOffset !== undefined) return dayOfDate(now + utcOffset * MINUTE - startsAt * 60 * MINUTE);
  const moment = new Date(now);
  const before = moment.getHours() < startsAt ? 1 : 0;
  const date = new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() - before, 12);
  return keyOf(date.getFullYear(), date.getMonth(), date.getDate());
}

/** The moment a day starts, epoch ms. */
export function startOf(day: DayKey, { startsAt, utcOffset }: DayRule = LOCAL_DAYS): number {
  if (utcOffset !== undefined) return dateOf(day) + (startsAt * 60 - utcOffset) * MINUTE;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, startsAt).getTime();
}

/** The seven days of the ISO 8601 week a day belongs to, Monday first: the first of them stands for the week. */
export function daysOfWeek(day: DayKey): readonly DayKey[] {
  const sinceMonday = (new Date(dateOf(day)).getUTCDay() + 6) % 7;
  return Array.from({ length: 7 }, (_, index) => dayAfter(day, index - sinceMonday));
}

/** The `count` days that end with one, the earliest first. */
export const lastDays = (last: DayKey, count: number): DayKey[] =>
  Array.from({ length: count }, (_, index) => dayAfter(last, index + 1 - count));
