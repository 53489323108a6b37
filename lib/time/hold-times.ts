/** When a draft can be held until, besides a time of the person's own. */
export const HOLD_TIMES = ['tonight', 'tomorrow', 'monday'] as const;
export type HoldTimeId = (typeof HOLD_TIMES)[number];

export interface HoldTime {
  readonly id: HoldTimeId;
  /** Epoch ms. */
  readonly at: number;
}

/** Evenings and mornings as most people keep them: late enough to have slept on it, early enough to be of use. */
const TONIGHT = { hour: 19, minute: 0 };
const MORNING = { hour: 8, minute: 30 };
/** Nearer than this, in ms, there is no point in holding. */
const SOONEST = 30 * 60_000;
const MONDAY = 1;

/**
 * The times offered at `now` (epoch ms, read in the local time zone), the earliest first. Tonight is left out once it
 * is near, Monday where tomorrow is Monday. Civil times, so that a change of the clocks does not shift them.
 */
export function holdTimes(now: number): readonly HoldTime[] {
  const today = new Date(now);
  const at = (days: number, { hour, minute }: { hour: number; minute: number }) =>
    new Date(today.getFullYear(), today.getMonth(), today.getDate() + days, hour, minute).getTime();
  const untilMonday = (MONDAY - today.getDay() + 7) % 7 || 7;
  const times: HoldTime[] = [
    { id: 'tonight', at: at(0, TONIGHT) },
    { id: 'tomorrow', at: at(1, MORNING) },
    { id: 'monday', at: at(untilMonday, MORNING) },
  ];
  return times.filter(({ id, at: moment }) => moment - now >= SOONEST && (id !== 'monday' || untilMonday > 1));
}

/** A moment (epoch ms) as an `<input type="datetime-local">` has it, in the local time zone, to the minute. */
export function toLocalInput(moment: number): string {
  const date = new Date(moment);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The moment (epoch ms) such a value names, or `undefined` where it is none or not after `now`. */
export function fromLocalInput(value: string, now: number): number | undefined {
  const moment = new Date(value).getTime();
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value) && moment > now ? moment : undefined;
}
