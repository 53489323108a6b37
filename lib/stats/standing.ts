import { NETWORKS, type NetworkId } from '../networks/index.ts';
import { type Budget, budgetOf, type Granted, NOTHING_GRANTED, type Spent, tightest } from '../time/budgets.ts';
import type { DayRecord } from '../time/day-record.ts';
import type { DayKey } from '../time/days.ts';
import { type GoalState, goalState, type Published } from '../time/goals.ts';
import { type NetworkPlan, type Plans, planFor } from '../time/plans.ts';
import { SITTING_GAP } from '../time/sittings.ts';
import { chargedInAll, chargedOn, chargedOver } from './charged.ts';
import { opensOn } from './opens.ts';
import { sittingsOn } from './sittings.ts';
import { countOf } from './writing.ts';

/** How a person stands to their own plans on one network. */
export interface Standing {
  readonly plan: NetworkPlan;
  readonly spent: Spent;
  /** Of the network's own limits. */
  readonly own: Budget;
  /** `own`, or that of all together where it binds more. */
  readonly budget: Budget;
  readonly published: Published;
  readonly goal: GoalState;
  readonly granted: Granted;
  /** How often the gate stood here this week. */
  readonly attempts: number;
}

export interface StandingInput {
  /** What holds today. */
  readonly plans: Plans;
  /** The days of this week up to today, the earliest first; today is the last. */
  readonly week: readonly { readonly key: DayKey; readonly record: DayRecord }[];
  readonly granted: Readonly<Partial<Record<NetworkId, Granted>>>;
  /** What is charged right now and in no record yet, ms. */
  readonly running: { readonly network: NetworkId; readonly ms: number } | undefined;
  /** Epoch ms. */
  readonly now: number;
}

export type Standings = Readonly<Record<NetworkId, Standing>>;

/** How a person stands on every network. */
export function standingsOf(input: StandingInput): Standings {
  const { plans, week, running, granted } = input;
  const times = week.map(({ record }) => record.time);
  const all = budgetOfAll(input);
  const standings = NETWORKS.map(({ id }): [NetworkId, Standing] => {
    const plan = planFor(plans, id);
    const now = running?.network === id ? running.ms : 0;
    const today = week.at(-1);
    const spent: Spent = {
      day: (today ? chargedOn(today.record.time, id) : 0) + now,
      week: chargedOver(times, id) + now,
      sips: today ? opensOn(today.record.time, id) : 0,
      sitting: sittingNow(input, id) + now,
    };
    const had = granted[id] ?? NOTHING_GRANTED;
    const own = budgetOf(plan.limits, spent, had.more);
    const records = week.map(({ record }) => record);
    const attempts = records.reduce((sum, { gate }) => sum + (gate[id]?.stood ?? 0), 0);
    const published = {
      posts: countOf(records, 'published', { network: id, kind: 'post' }),
      comments: countOf(records, 'published', { network: id, kind: 'comment' }),
    };
    const goal = goalState(plan.goals, published);
    return [id, { plan, spent, own, budget: tightest(own, all), published, goal, granted: had, attempts }];
  });
  return Object.fromEntries(standings) as Standings;
}

/** Why the gate of a network is closed; `undefined` where it is open. */
export type GateReason = 'left' | 'spent';

/** A network that was left is closed but for what was granted today; another once its budget is spent. */
export function gateOf({ plan, spent, budget, granted }: Standing): GateReason | undefined {
  if (plan.role === 'left') return spent.day >= granted.more ? 'left' : undefined;
  return budget.band === 'spent' ? 'spent' : undefined;
}

/** A visit that is younger than this, in ms, is only beginning. */
const ENTERING = 20_000;

/** Whether one is coming in, and not in the middle of something. */
export const isEntering = ({ spent }: Standing): boolean => spent.sitting < ENTERING;

/** How a person stands to the limits of all networks together. */
export function budgetOfAll(input: StandingInput): Budget {
  const more = Object.values(input.granted).reduce((sum, one) => sum + (one?.more ?? 0), 0);
  return budgetOf(input.plans.all, spentOnAll(input), more);
}

function spentOnAll(input: StandingInput): Spent {
  const { week, running } = input;
  const now = running?.ms ?? 0;
  const today = week.at(-1);
  return {
    day: (today ? chargedInAll(today.record.time) : 0) + now,
    week: chargedOver(week.map(({ record }) => record.time)) + now,
    sips: NETWORKS.reduce((sum, { id }) => sum + (today ? opensOn(today.record.time, id) : 0), 0),
    sitting: Math.max(...NETWORKS.map(({ id }) => sittingNow(input, id))) + now,
  };
}

/** The charged time of the sitting that is still going on, ms; `0` where the last one is over. */
function sittingNow({ week, now }: StandingInput, network: NetworkId): number {
  const today = week.at(-1);
  const last = today && sittingsOn(today.record.time, today.key, network).at(-1);
  return last && now - last.to <= SITTING_GAP ? last.charged : 0;
}
