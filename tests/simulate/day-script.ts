import { NETWORKS, type NetworkId } from '../../lib/networks/index.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** A stretch of a day as it really was. */
export interface Step {
  readonly ms: number;
  /** The network page in front; none: something else is. */
  readonly network?: NetworkId;
  /** The person is there and looking at it: what a perfect accountant charges. */
  readonly isLived?: boolean;
  /** It closes with the person doing something in the page. */
  readonly endsWithInput?: boolean;
  readonly isHeard?: boolean;
  readonly isAsleep?: boolean;
  /** The page is stuck and runs no script. */
  readonly isStuck?: boolean;
}

/** Numbers from 0 to 1, the same for the same seed. Source: Tommy Ettinger's Mulberry32, public domain. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * The assumptions, in one place. They are ours: no public log of people at their desks has these in it. A day is 14
 * hours; a visit in ten ends with the person leaving the desk, the page still in
 * front; of those, two in five end in sleep, and half of the others in a lock after ten minutes.
 */
export const ASSUMED = {
  day: 14 * 60 * MINUTE,
  leavesDesk: 0.1,
  sleeps: 0.4,
  locks: 0.5,
  video: 0.12,
  stuck: 0.02,
} as const;

/** How often and how long: each visit that ends away from the desk may cost a minute, so it is told for both. */
export interface Habits {
  readonly visits: number;
  /** Mean length, ms, videos besides. */
  readonly visit: number;
}
export const HABITS = {
  quiet: { visits: 9, visit: 6 * MINUTE },
  ordinary: { visits: 18, visit: 6.5 * MINUTE },
  busy: { visits: 30, visit: 4.5 * MINUTE },
} as const satisfies Readonly<Record<string, Habits>>;

/** Each stands for days of its own: what holds for one of them only was luck. */
export const SEEDS = [1, 20_261_124, 777_777] as const;

type Random = () => number;
const between = (random: Random, least: number, most: number) => Math.round(least + random() * (most - least));

/** How long one does nothing while reading: mostly seconds, and about every other day some minutes. */
function silence(random: Random): number {
  const drawn = random();
  if (drawn < 0.85) return between(random, 2 * SECOND, 15 * SECOND);
  if (drawn < 0.97) return between(random, 15 * SECOND, 45 * SECOND);
  if (drawn < 0.9993) return between(random, 45 * SECOND, 110 * SECOND);
  return between(random, 2 * MINUTE, 4 * MINUTE);
}

function reading(random: Random, network: NetworkId, length: number): Step[] {
  const steps: Step[] = [];
  for (let left = length; left > 0; ) {
    const ms = Math.min(left, silence(random));
    left -= ms;
    if (random() < ASSUMED.stuck)
      steps.push({ ms: between(random, 3 * SECOND, 6 * SECOND), network, isLived: true, isStuck: true });
    steps.push({ ms, network, isLived: true, endsWithInput: true });
  }
  return steps;
}

const watching = (random: Random, network: NetworkId): Step => ({
  ms: between(random, MINUTE, 8 * MINUTE),
  network,
  isLived: true,
  isHeard: true,
  endsWithInput: true,
});

/** The desk is left with the page in front, in the middle of reading: nobody moves the mouse to say goodbye. */
function absence(random: Random, network: NetworkId): Step[] {
  return [{ ms: silence(random), network, isLived: true }, ...afterLeaving(random, network)];
}

function afterLeaving(random: Random, network: NetworkId): Step[] {
  const away = between(random, 5 * MINUTE, 90 * MINUTE);
  if (random() < ASSUMED.sleeps) {
    const awake = between(random, 0, 10 * MINUTE);
    return [
      { ms: awake, network },
      { ms: away, network, isAsleep: true },
    ];
  }
  if (random() < ASSUMED.locks && away > 10 * MINUTE) return [{ ms: 10 * MINUTE, network }, { ms: away - 10 * MINUTE }];
  return [{ ms: away, network }];
}

/** One day, drawn by chance. */
export function drawDay(random: Random, habits: Habits): Step[] {
  const steps: Step[] = [];
  const visits = Math.round(habits.visits * (0.6 + 0.8 * random()));
  for (let visit = 0; visit < visits; visit++) {
    const { id } = NETWORKS[Math.floor(random() * NETWORKS.length)]!;
    // Visits are as unequal as waiting times: many short ones, few long ones.
    const length = Math.max(5 * SECOND, Math.round(-Math.log(1 - random()) * habits.visit));
    steps.push(...reading(random, id, length));
    if (random() < ASSUMED.video) steps.push(watching(random, id));
    if (random() < ASSUMED.leavesDesk) steps.push(...absence(random, id));
    const pause = (ASSUMED.day / visits) * (0.2 + random());
    steps.push({ ms: Math.round(pause) });
  }
  return steps;
}

export const livedIn = (steps: readonly Step[]): number =>
  steps.reduce((sum, { ms, isLived }) => sum + (isLived ? ms : 0), 0);
