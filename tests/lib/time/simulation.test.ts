import { expect, it } from 'vitest';
import { simulate } from '../../simulate/simulation.ts';

it('a simulated day is off by 3 % at most in 95 of 100, a third of the best peer’s model or less', () => {
  const { ours, oursLosing, peers, lived } = simulate();
  expect(lived).toBeGreaterThan(0);
  expect(ours.p95).toBeLessThanOrEqual(0.03);
  expect(oursLosing.p95).toBeLessThanOrEqual(0.04);
  expect(ours.p95).toBeLessThanOrEqual(Math.min(...peers.map(({ p95 }) => p95)) / 3);
  // An account that is never off would be one that was shown the truth.
  expect(ours.p95).toBeGreaterThan(0.001);
});
