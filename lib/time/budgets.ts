import type { Limits } from './plans.ts';

/** What was spent so far, of one network or of all. */
export interface Spent {
  /** ms today. */
  readonly day: number;
  /** ms this week. */
  readonly week: number;
  /** Visits today. */
  readonly sips: number;
  /** ms of the sitting that is going on. */
  readonly sitting: number;
}

export const NOTHING_SPENT: Spent = { day: 0, week: 0, sips: 0, sitting: 0 };

/** `none`: there is no limit. `near`: four fifths are gone. */
export type BudgetBand = 'none' | 'fine' | 'near' | 'spent';

export type LimitName = 'day' | 'week' | 'sips' | 'sitting';

/** How a person stands to the promise they made themselves. */
export interface Budget {
  readonly band: BudgetBand;
  /** The limit that binds: of several, the one with the largest share gone. */
  readonly limit: LimitName | undefined;
  /** ms left of it; `undefined` where it counts visits, or there is none. */
  readonly left: number | undefined;
  /** Share gone, from 0; beyond 1 where it is overdrawn. */
  readonly share: number;
}

export const NO_BUDGET: Budget = { band: 'none', limit: undefined, left: undefined, share: 0 };

const NEAR = 0.8;

/**
 * What is left of a person's limits, with `more` ms that were granted on top today. The sip one is in is not over yet:
 * the last one allowed may be finished.
 */
export function budgetOf(limits: Limits, spent: Spent, more = 0): Budget {
  const shares: { limit: LimitName; share: number; left: number | undefined }[] = [];
  for (const limit of ['day', 'week', 'sitting'] as const) {
    const most = limits[limit];
    if (most === undefined) continue;
    const allowed = most + more;
    shares.push({ limit, share: allowed > 0 ? spent[limit] / allowed : 1, left: Math.max(0, allowed - spent[limit]) });
  }
  if (limits.sips !== undefined && more === 0) {
    const share = spent.sips > limits.sips ? 1 : limits.sips > 0 ? Math.min(spent.sips / limits.sips, 0.99) : 0;
    shares.push({ limit: 'sips', share, left: undefined });
  }
  const worst = shares.sort((a, b) => b.share - a.share)[0];
  if (!worst) return NO_BUDGET;
  return { ...worst, band: worst.share >= 1 ? 'spent' : worst.share >= NEAR ? 'near' : 'fine' };
}

/** Of a network's own budget and that of all together, the one that binds. */
export const tightest = (a: Budget, b: Budget): Budget => (b.share > a.share || a.band === 'none' ? b : a);

/** What is granted at once, in ms: long enough to finish, too short to begin. */
export const FIVE_MORE = 5 * 60_000;

/** What was granted on one day for one network. */
export interface Granted {
  /** ms in all. */
  readonly more: number;
  /** How often. */
  readonly times: number;
}

export const NOTHING_GRANTED: Granted = { more: 0, times: 0 };

export const grantMore = ({ more, times }: Granted): Granted => ({ more: more + FIVE_MORE, times: times + 1 });

const SHORTEST_HOLD = 3000;
const LONGEST_HOLD = 60_000;

/** How long a button is held, in ms, to be granted more: the first time not at all, then longer each time that day. */
export const holdFor = ({ times }: Granted): number =>
  times === 0 ? 0 : Math.min(SHORTEST_HOLD * 2 ** (times - 1), LONGEST_HOLD);
