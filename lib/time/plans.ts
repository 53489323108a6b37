import type { NetworkId } from '../networks/network.ts';
import type { DayKey } from './days.ts';

/** Why one is on a network: for work, for oneself, or no longer. */
export const ROLES = ['professional', 'personal', 'left'] as const;
export type Role = (typeof ROLES)[number];

/** What one allows oneself. What is absent has no limit. */
export interface Limits {
  /** ms a day. */
  readonly day?: number | undefined;
  /** ms a week. */
  readonly week?: number | undefined;
  /** Visits a day, of whatever length. */
  readonly sips?: number | undefined;
  /** ms a sitting. */
  readonly sitting?: number | undefined;
}

/** What one is there for: published, a week. */
export interface Goals {
  readonly posts?: number | undefined;
  readonly comments?: number | undefined;
}

export interface NetworkPlan {
  readonly role: Role;
  readonly limits: Limits;
  readonly goals: Goals;
  /** The person's own words on why they left; shown to nobody else. */
  readonly reason: string;
  /** When to think again about a network that was left. */
  readonly review: DayKey | undefined;
}

export interface Plans {
  readonly networks: Readonly<Partial<Record<NetworkId, NetworkPlan>>>;
  /** All networks together. */
  readonly all: Limits;
}

/** What holds, and what will. */
export interface KeptPlans {
  readonly now: Plans;
  /** Looser limits wait until the day they begin. */
  readonly later: { readonly from: DayKey; readonly plans: Plans } | undefined;
}

export const NO_PLAN: NetworkPlan = { role: 'personal', limits: {}, goals: {}, reason: '', review: undefined };
export const NO_PLANS: Plans = { networks: {}, all: {} };
export const planFor = (plans: Plans, network: NetworkId): NetworkPlan => plans.networks[network] ?? NO_PLAN;

const LIMITS = ['day', 'week', 'sips', 'sitting'] as const;

/** What holds on a day. Days are compared as they are written. */
export const plansOn = ({ now, later }: KeptPlans, day: DayKey): Plans =>
  later && day >= later.from ? later.plans : now;

const isLimited = (limits: Limits): boolean => Object.values(limits).some((limit) => limit !== undefined);

/** Whether any plan may stand in a person's way: where none does, nobody need reckon what is left. */
export const mayLimit = ({ now, later }: KeptPlans): boolean =>
  [now, later?.plans ?? NO_PLANS].some(
    ({ networks, all }) =>
      isLimited(all) || Object.values(networks).some(({ role, limits }) => role === 'left' || isLimited(limits)),
  );

/**
 * Takes new plans over on a day: what is tighter counts at once, what is looser from the next day (`tomorrow`). A
 * promise that can be loosened the moment it pinches is none.
 */
export function changePlans(kept: KeptPlans, wanted: Plans, today: DayKey, tomorrow: DayKey): KeptPlans {
  const held = plansOn(kept, today);
  const ids = new Set([...Object.keys(held.networks), ...Object.keys(wanted.networks)]) as Set<NetworkId>;
  const networks = Object.fromEntries(
    [...ids].map((id) => [id, tighter(planFor(held, id), planFor(wanted, id))]),
  ) as Plans['networks'];
  const now: Plans = { networks, all: tighterLimits(held.all, wanted.all) };
  return { now, later: same(now, wanted) ? undefined : { from: tomorrow, plans: wanted } };
}

/** Of a network's plans: the new one, with the tighter of both in what binds. */
function tighter(held: NetworkPlan, wanted: NetworkPlan): NetworkPlan {
  const stays = held.role === 'left' && wanted.role !== 'left';
  return {
    ...wanted,
    ...(stays && { role: held.role, reason: held.reason, review: held.review }),
    limits: tighterLimits(held.limits, wanted.limits),
  };
}

function tighterLimits(held: Limits, wanted: Limits): Limits {
  const both = LIMITS.map((name) => [name, least(held[name], wanted[name])] as const);
  return Object.fromEntries(both.filter(([, limit]) => limit !== undefined));
}

const least = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined ? b : b === undefined ? a : Math.min(a, b);

const same = (a: Plans, b: Plans): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** The same plans are the same text: in order, without what is not set. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]));
}

const MINUTE = 60_000;
const MOST: Readonly<Record<(typeof LIMITS)[number], number>> = {
  day: 24 * 60 * MINUTE,
  week: 7 * 24 * 60 * MINUTE,
  sips: 200,
  sitting: 24 * 60 * MINUTE,
};
const MOST_GOAL = 100;
const LONGEST_REASON = 200;

const numberIn = (value: unknown, most: number): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? Math.min(Math.round(value), most) : undefined;

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

function parseLimits(value: unknown): Limits {
  const fields = fieldsOf(value);
  const limits = LIMITS.map((name) => [name, numberIn(fields[name], MOST[name])] as const);
  return Object.fromEntries(limits.filter(([, limit]) => limit !== undefined));
}

function parsePlan(value: unknown): NetworkPlan {
  const { role, limits, goals, reason, review } = fieldsOf(value);
  const { posts, comments } = fieldsOf(goals);
  return {
    role: ROLES.find((one) => one === role) ?? NO_PLAN.role,
    limits: parseLimits(limits),
    goals: Object.fromEntries(
      Object.entries({ posts: numberIn(posts, MOST_GOAL), comments: numberIn(comments, MOST_GOAL) }).filter(
        ([, goal]) => goal !== undefined,
      ),
    ),
    reason: typeof reason === 'string' ? reason.slice(0, LONGEST_REASON) : '',
    review: typeof review === 'string' && isDay(review) ? review : undefined,
  };
}

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Each part alone: one that is damaged is left out without taking the others with it. Never throws. */
export function parsePlans(value: unknown, networks: readonly NetworkId[]): Plans {
  const { networks: plans, all } = fieldsOf(value);
  const stored = fieldsOf(plans);
  const known = networks.filter((id) => id in stored).map((id) => [id, parsePlan(stored[id])]);
  return { networks: Object.fromEntries(known), all: parseLimits(all) };
}

/** As `parsePlans`, for what holds and what will. */
export function parseKeptPlans(value: unknown, networks: readonly NetworkId[]): KeptPlans {
  const { now, later } = fieldsOf(value);
  const { from, plans } = fieldsOf(later);
  const waits = typeof from === 'string' && isDay(from);
  return {
    now: parsePlans(now, networks),
    later: waits ? { from, plans: parsePlans(plans, networks) } : undefined,
  };
}
