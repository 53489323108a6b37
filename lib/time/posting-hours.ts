/** Fewer posts than this say nothing about a habit. */
const ENOUGH_POSTS = 8;
/** Of the posts, how many must have been published in the hours named. */
const HABIT = 0.5;
/** A habit of more hours than this is none. */
const MOST_HOURS = 3;

/**
 * The local hours (0–23) a person usually posts at, in the order of the day: the fewest that hold half of the posts.
 * `undefined` where there are too few posts, or no habit. `byHour` has a count for each of the 24 hours.
 */
export function usualHours(byHour: readonly number[]): readonly number[] | undefined {
  const all = byHour.reduce((sum, count) => sum + count, 0);
  if (all < ENOUGH_POSTS) return undefined;
  const busiest = byHour.map((count, hour) => ({ count, hour })).sort((a, b) => b.count - a.count || a.hour - b.hour);
  const kept: number[] = [];
  let held = 0;
  for (const { count, hour } of busiest) {
    if (held >= all * HABIT) break;
    kept.push(hour);
    held += count;
  }
  return kept.length <= MOST_HOURS ? kept.sort((a, b) => a - b) : undefined;
}

/** Working hours, the general guidance where a person has no habit yet: local hours from inclusive to exclusive. */
export const WORKING_HOURS = { from: 9, to: 17 } as const;
const SATURDAY = 6;
const SUNDAY = 0;

/** Whether a moment (epoch ms) is in the working hours of a working day, in the local time zone. */
export function isInWorkingHours(moment: number): boolean {
  const date = new Date(moment);
  const isWorkday = date.getDay() !== SATURDAY && date.getDay() !== SUNDAY;
  return isWorkday && date.getHours() >= WORKING_HOURS.from && date.getHours() < WORKING_HOURS.to;
}

/**
 * The next moment (epoch ms) after `now` that is at the start of one of the person's usual hours, or where there are
 * none the start of the next working day's hours. `undefined` where now is such an hour already.
 */
export function nextPostingTime(now: number, usual: readonly number[] | undefined): number | undefined {
  const today = new Date(now);
  if (usual ? usual.includes(today.getHours()) : isInWorkingHours(now)) return undefined;
  const hours = usual ?? [WORKING_HOURS.from];
  for (let day = 0; day < 8; day++) {
    for (const hour of hours) {
      const moment = new Date(today.getFullYear(), today.getMonth(), today.getDate() + day, hour).getTime();
      if (moment > now && (usual || isInWorkingHours(moment))) return moment;
    }
  }
  return undefined;
}
