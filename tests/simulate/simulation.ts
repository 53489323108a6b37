import { ledgerLosing, PEERS } from './accountants.ts';
import { drawDay, HABITS, type Habits, livedIn, seededRandom } from './day-script.ts';

export interface DailyErrors {
  readonly name: string;
  /** Share of the day's real time by which the account was off, either way. */
  readonly median: number;
  readonly p95: number;
}

export interface Simulation {
  readonly days: number;
  /** Real time on networks, ms a day. */
  readonly lived: number;
  readonly ours: DailyErrors;
  /** The same with one focus event in ten lost. */
  readonly oursLosing: DailyErrors;
  readonly peers: readonly DailyErrors[];
}

/**
 * Lives `days` days, of several habits in turn where several are given, and has each accountant tell how long they were.
 * The same seed, the same days.
 */
export function simulate(
  habits: Habits | readonly [Habits, ...Habits[]] = HABITS.ordinary,
  seed = 20_261_124,
  days = 150,
): Simulation {
  const random = seededRandom(seed);
  const all = [habits].flat() as readonly Habits[];
  const scripts = Array.from({ length: days }, (_, day) => drawDay(random, all[day % all.length]!));
  const errorsOf = (name: string, account: (typeof PEERS)[string]): DailyErrors => {
    const chance = seededRandom(seed + 1);
    const errors = scripts
      .map((steps) => Math.abs(account(steps, chance) - livedIn(steps)) / livedIn(steps))
      .sort((a, b) => a - b);
    const at = (share: number) => errors[Math.min(days - 1, Math.ceil(days * share) - 1)]!;
    return { name, median: at(0.5), p95: at(0.95) };
  };
  return {
    days,
    lived: scripts.reduce((sum, steps) => sum + livedIn(steps), 0) / days,
    ours: errorsOf('Tamis', ledgerLosing(0)),
    oursLosing: errorsOf('Tamis, one focus event in ten lost', ledgerLosing(0.1)),
    peers: Object.entries(PEERS).map(([name, account]) => errorsOf(name, account)),
  };
}
