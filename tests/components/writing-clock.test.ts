import { expect, it } from 'vitest';
import { createWritingClock } from '../../components/companion/writing-clock.ts';

it('counts what lies between two changes, unless one was away', () => {
  const since = createWritingClock();
  expect([5_000, 6_500, 36_500, 66_501, 70_000].map(since)).toEqual([0, 1_500, 30_000, 0, 3_499]);
});
