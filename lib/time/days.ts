/** A local civil day, `YYYY-MM-DD`. */
export type DayKey = string;

/** The hour a day starts at: what is posted at two in the morning belongs to the evening before. */
export const DAY_STARTS_AT = 4;

const twoDigits = (value: number) => String(value).padStart(2, '0');

/**
 * The day a moment belongs to. `now` in epoch ms, read in the local time zone; `startsAt` is the hour (0–23) the day
 * begins. Built from civil dates, never by adding 24 h, so a change of the clocks makes no day longer or shorter.
 */
export function dayOf(now: number, startsAt: number = DAY_STARTS_AT): DayKey {
  const moment = new Date(now);
  if (moment.getHours() < startsAt) moment.setDate(moment.getDate() - 1);
  return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
}

/** The `count` days that end with the day of `now` (epoch ms), the earliest first. */
export function lastDays(now: number, count: number, startsAt: number = DAY_STARTS_AT): DayKey[] {
  const [year, month, day] = dayOf(now, startsAt).split('-').map(Number) as [number, number, number];
  return Array.from({ length: count }, (_, index) => {
    // At noon: no change of the clocks comes near.
    const moment = new Date(year, month - 1, day - (count - 1 - index), 12);
    return dayOf(moment.getTime(), 0);
  });
}

/** The day `count` days after another, by the calendar. */
export function dayAfter(day: DayKey, count = 1): DayKey {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return dayOf(new Date(year, month - 1, date + count, 12).getTime(), 0);
}
