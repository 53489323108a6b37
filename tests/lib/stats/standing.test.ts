import { describe, expect, it } from 'vitest';
import { type StandingInput, standingsOf } from '../../../lib/stats/standing.ts';
import { EMPTY_DAY } from '../../../lib/time/day-record.ts';
import type { Limits, Plans } from '../../../lib/time/plans.ts';
import { NO_PLAN } from '../../../lib/time/plans.ts';
import { bookEntry, NO_TIME } from '../../../lib/time/time-day.ts';

const MINUTE = 60_000;
const NOON = new Date(2026, 10, 26, 12).getTime();
const [WEDNESDAY, THURSDAY] = ['2026-11-25', '2026-11-26'];

/** A day with one visit to a network that ended `ago` minutes before noon. */
const dayWith = (key: string, network: 'x' | 'linkedin', minutes: number, ago = 60) => ({
  key,
  record: {
    ...EMPTY_DAY,
    time: bookEntry(NO_TIME, {
      day: key,
      network,
      mode: 'read',
      kind: 'charged',
      from: NOON - (ago + minutes) * MINUTE,
      to: NOON - ago * MINUTE,
      isArrival: true,
    } as never),
  },
});

const plans = (limits: Limits, all: Limits = {}): Plans => ({ networks: { x: { ...NO_PLAN, limits } }, all });
const at = (input: Partial<StandingInput>) =>
  standingsOf({ plans: plans({}), week: [], granted: {}, running: undefined, now: NOON, ...input });

describe('a standing', () => {
  it('is nothing where nothing was done and nothing planned', () => {
    const { x } = at({});
    expect(x.spent).toEqual({ day: 0, week: 0, sips: 0, sitting: 0 });
    expect([x.budget.band, x.goal]).toEqual(['none', 'none']);
  });

  it('adds what runs now to what was booked, of its own network alone', () => {
    const week = [dayWith(WEDNESDAY, 'x', 30), dayWith(THURSDAY, 'x', 10)];
    const running = { network: 'x', ms: MINUTE } as const;
    const { x, linkedin } = at({ week, running, plans: plans({ day: 12 * MINUTE }) });
    expect(x.spent).toMatchObject({ day: 11 * MINUTE, week: 41 * MINUTE, sips: 1 });
    expect(x.budget).toMatchObject({ band: 'near', left: MINUTE });
    expect(linkedin.spent.week).toBe(0);
  });

  it('has a sitting only while it goes on', () => {
    const sitting = (ago: number) => at({ week: [dayWith(THURSDAY, 'x', 10, ago)] }).x.spent.sitting;
    expect(sitting(2)).toBe(10 * MINUTE);
    expect(sitting(6)).toBe(0);
  });

  it('takes the promise for all together where it binds more', () => {
    const week = [dayWith(THURSDAY, 'linkedin', 20)];
    const all = plans({ day: 60 * MINUTE }, { day: 20 * MINUTE });
    expect(at({ week, plans: all }).x.budget).toMatchObject({ band: 'spent', left: 0 });
    const granted = { x: { more: 5 * MINUTE, times: 1 } };
    expect(at({ week, plans: all, granted }).x.budget).toMatchObject({ band: 'near', left: 5 * MINUTE });
  });

  it('says when a goal is reached', () => {
    const record = { ...EMPTY_DAY, writing: { x: { post: { published: 2 } } } };
    const goals: Plans = { networks: { x: { ...NO_PLAN, goals: { posts: 2 } } }, all: {} };
    const { x } = at({ week: [{ key: THURSDAY!, record }], plans: goals });
    expect(x).toMatchObject({ goal: 'reached', published: { posts: 2, comments: 0 } });
  });
});
