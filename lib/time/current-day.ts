import { type DayKey, type DayRule, dayAfter, dayOf, LOCAL_DAYS, startOf } from './days.ts';

/** The day that is being counted. Kept, so that a journey to another time zone neither starts a day anew nor ends it. */
export interface CurrentDay {
  readonly key: DayKey;
  /** When it began, epoch ms. */
  readonly began: number;
}

/** No day is shorter: crossing time zones eastwards opens no new one before. */
export const SHORTEST_DAY = 12 * 3_600_000;

/**
 * The day a moment (epoch ms) is counted under, given the one counted so far. It never goes back to the day before, as
 * the civil date does on a journey west, nor on to the next within twelve hours. Only a clock that was wrong by days
 * leads back.
 */
export function currentDay(current: CurrentDay | undefined, now: number, rule: DayRule = LOCAL_DAYS): CurrentDay {
  const key = dayOf(now, rule);
  if (!current || key < dayAfter(current.key, -1)) return { key, began: startOf(key, rule) };
  if (key <= current.key || now - current.began < SHORTEST_DAY) return current;
  return { key, began: Math.max(startOf(key, rule), current.began + SHORTEST_DAY) };
}

/** When the current day ends, epoch ms: always after `now`. */
export function endOfDay(current: CurrentDay, now: number, rule: DayRule = LOCAL_DAYS): number {
  const next = Math.max(startOf(dayAfter(current.key), rule), current.began + SHORTEST_DAY);
  return next > now ? next : now + 1;
}

/** Cuts a stretch of time (epoch ms) at the starts of days. */
export function splitByDay(
  current: CurrentDay | undefined,
  from: number,
  to: number,
  rule: DayRule = LOCAL_DAYS,
): readonly { readonly day: DayKey; readonly from: number; readonly to: number }[] {
  const pieces: { day: DayKey; from: number; to: number }[] = [];
  let start = from;
  let day = currentDay(current, start, rule);
  while (start < to) {
    const end = Math.min(to, endOfDay(day, start, rule));
    pieces.push({ day: day.key, from: start, to: end });
    start = end;
    day = currentDay(day, start, rule);
  }
  return pieces;
}
