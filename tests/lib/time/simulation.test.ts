import { expect, it } from 'vitest';
import { HABITS, SEEDS } from '../../simulate/day-script.ts';
import { simulate } from '../../simulate/simulation.ts';

/** All draws of every habit are told by `npm run simulate`. */
const CASES = [...SEEDS.map((seed) => ['ordinary', seed] as const), ['busy', SEEDS[0]] as const];

it.each(CASES)(
  'of simulated days (%s, draw %d), 95 of 100 are off by three hundredths at most, and by a third of the best peer’s model',
  (name, seed) => {
    const { ours, oursLosing, peers, lived } = simulate(HABITS[name], seed);
    expect(lived).toBeGreaterThan(0);
    expect(ours.p95).toBeLessThanOrEqual(0.03);
    expect(oursLosing.p95).toBeLessThanOrEqual(0.04);
    expect(ours.p95).toBeLessThanOrEqual(Math.min(...peers.map(({ p95 }) => p95)) / 3);
    // An account that is never off would be one that was shown the truth.
    expect(ours.p95).toBeGreaterThan(0.001);
  },
);

it.each(SEEDS.slice(0, 1))(
  'of simulated days of all three habits together (draw %d), 95 of 100 are off by three hundredths at most',
  (seed) => {
    const { ours, oursLosing, peers } = simulate([HABITS.quiet, HABITS.ordinary, HABITS.busy], seed, 450);
    expect(ours.p95).toBeLessThanOrEqual(0.03);
    expect(oursLosing.p95).toBeLessThanOrEqual(0.04);
    expect(ours.p95).toBeLessThanOrEqual(Math.min(...peers.map(({ p95 }) => p95)) / 3);
  },
);

it.each(SEEDS)(
  'of simulated quiet days of an hour (draw %d), 95 of 100 are off by no more than is promised',
  (seed) => {
    const { ours, oursLosing, peers } = simulate(HABITS.quiet, seed);
    expect(ours.p95).toBeLessThanOrEqual(0.05);
    expect(oursLosing.p95).toBeLessThanOrEqual(0.05);
    expect(ours.p95).toBeLessThanOrEqual(Math.min(...peers.map(({ p95 }) => p95)) / 3);
  },
);
