import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  budgetOf,
  FIVE_MORE,
  grantMore,
  holdFor,
  NO_BUDGET,
  NOTHING_GRANTED,
  NOTHING_SPENT,
  tightest,
} from '../../../lib/time/budgets.ts';
import { countAtGate, NO_GATE, parseGate } from '../../../lib/time/gate-day.ts';
import { goalState } from '../../../lib/time/goals.ts';
import {
  changePlans,
  type KeptPlans,
  type Limits,
  mayLimit,
  NO_PLAN,
  NO_PLANS,
  type Plans,
  parseKeptPlans,
  parsePlans,
  planFor,
  plansOn,
} from '../../../lib/time/plans.ts';

const MINUTE = 60_000;
const [TODAY, TOMORROW, AFTER] = ['2026-11-26', '2026-11-27', '2026-11-28'];

describe('a budget', () => {
  it.each([
    ['no limit', {}, { day: 90 }, 'none', undefined],
    ['a day', { day: 20 }, { day: 10 }, 'fine', 10],
    ['four fifths of a day', { day: 20 }, { day: 16 }, 'near', 4],
    ['a spent day', { day: 20 }, { day: 20 }, 'spent', 0],
    ['an overdrawn day', { day: 20 }, { day: 25 }, 'spent', 0],
    ['no time at all', { day: 0 }, { day: 0 }, 'spent', 0],
    ['the week, where the day is fine', { day: 20, week: 60 }, { day: 5, week: 55 }, 'near', 5],
    ['a long sitting', { sitting: 15 }, { sitting: 15 }, 'spent', 0],
  ])('of %s', (_, limits, spent, band, left) => {
    const inMs = (minutes: object) =>
      Object.fromEntries(Object.entries(minutes).map(([name, value]) => [name, value * MINUTE]));
    const budget = budgetOf(inMs(limits), { ...NOTHING_SPENT, ...inMs(spent) });
    expect(budget.band).toBe(band);
    expect(budget.left).toBe(left === undefined ? undefined : left * MINUTE);
  });

  it('of sips lets the last one be finished', () => {
    const sips = (count: number) => budgetOf({ sips: 3 }, { ...NOTHING_SPENT, sips: count }).band;
    expect([0, 1, 2, 3, 4].map(sips)).toEqual(['fine', 'fine', 'fine', 'near', 'spent']);
  });

  it('has more where more was granted, and each time it takes longer to ask', () => {
    const spent = { ...NOTHING_SPENT, day: 20 * MINUTE, sips: 9 };
    let granted = NOTHING_GRANTED;
    expect(budgetOf({ day: 20 * MINUTE, sips: 3 }, spent, granted.more).band).toBe('spent');
    const holds = [];
    for (let times = 0; times < 8; times++) {
      holds.push(holdFor(granted) / 1000);
      granted = grantMore(granted);
    }
    expect(holds).toEqual([0, 3, 6, 12, 24, 48, 60, 60]);
    expect(budgetOf({ day: 20 * MINUTE, sips: 3 }, spent, FIVE_MORE)).toMatchObject({ band: 'near', left: FIVE_MORE });
  });

  it('is the tighter of a network’s own and that of all', () => {
    const own = budgetOf({ day: 20 * MINUTE }, { ...NOTHING_SPENT, day: 5 * MINUTE });
    const all = budgetOf({ day: 60 * MINUTE }, { ...NOTHING_SPENT, day: 55 * MINUTE });
    expect(tightest(own, all)).toBe(all);
    expect(tightest(own, NO_BUDGET)).toBe(own);
    expect(tightest(NO_BUDGET, all)).toBe(all);
  });
});

const plans = (limits: Limits, role: 'personal' | 'left' = 'personal'): Plans => ({
  networks: { x: { ...NO_PLAN, role, limits, reason: role === 'left' ? 'too loud' : '' } },
  all: {},
});
const kept = (now: Plans): KeptPlans => ({ now, later: undefined });
const limitsOn = (state: KeptPlans, day: string) => planFor(plansOn(state, day), 'x').limits;

describe('plans', () => {
  it('are tightened at once', () => {
    const state = changePlans(kept(plans({ day: 20 })), plans({ day: 10, sips: 3 }), TODAY, TOMORROW);
    expect(limitsOn(state, TODAY)).toEqual({ day: 10, sips: 3 });
    expect(state.later).toBeUndefined();
  });

  it('are loosened from tomorrow', () => {
    const state = changePlans(kept(plans({ day: 20, sips: 3 })), plans({ day: 40 }), TODAY, TOMORROW);
    expect(limitsOn(state, TODAY)).toEqual({ day: 20, sips: 3 });
    expect(limitsOn(state, TOMORROW)).toEqual({ day: 40 });
    expect(limitsOn(state, AFTER)).toEqual({ day: 40 });
  });

  it('that were to be loosened can be taken back', () => {
    const loosened = changePlans(kept(plans({ day: 20 })), plans({ day: 40 }), TODAY, TOMORROW);
    expect(changePlans(loosened, plans({ day: 20 }), TODAY, TOMORROW)).toEqual(kept(plans({ day: 20 })));
  });

  it('leave a network at once, and come back tomorrow', () => {
    const left = changePlans(kept(plans({})), plans({}, 'left'), TODAY, TOMORROW);
    expect(planFor(plansOn(left, TODAY), 'x').role).toBe('left');
    const back = changePlans(left, plans({}), TODAY, TOMORROW);
    expect(planFor(plansOn(back, TODAY), 'x')).toMatchObject({ role: 'left', reason: 'too loud' });
    expect(planFor(plansOn(back, TOMORROW), 'x').role).toBe('personal');
  });

  it('may limit something, now or later, or nothing at all', () => {
    const none = { now: NO_PLANS, later: undefined };
    const withX = (plan: object) => ({ networks: { x: { ...NO_PLAN, ...plan } }, all: {} });
    expect(mayLimit(none)).toBe(false);
    expect(mayLimit({ ...none, now: withX({ goals: { posts: 2 } }) })).toBe(false);
    expect(mayLimit({ ...none, now: withX({ role: 'left' }) })).toBe(true);
    expect(mayLimit({ ...none, now: withX({ limits: { sips: 0 } }) })).toBe(true);
    expect(mayLimit({ ...none, now: { networks: {}, all: { week: 1 } } })).toBe(true);
    expect(mayLimit({ now: NO_PLANS, later: { from: '2026-11-25', plans: withX({ limits: { day: 1 } }) } })).toBe(true);
  });

  it('never allow more today than held this morning, whatever was asked in between', () => {
    const limit = fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined });
    const limits = fc.record({ day: limit, week: limit, sips: limit, sitting: limit });
    fc.assert(
      fc.property(limits, fc.array(limits, { maxLength: 6 }), (morning, wishes) => {
        let state = kept(parsePlans(plans(morning), ['x']));
        const atFirst = limitsOn(state, TODAY!);
        for (const wish of wishes) {
          const wanted = parsePlans(plans(wish), ['x']);
          state = changePlans(state, wanted, TODAY!, TOMORROW!);
          expect(limitsOn(state, TOMORROW!)).toEqual(planFor(wanted, 'x').limits);
        }
        for (const name of ['day', 'week', 'sips', 'sitting'] as const) {
          if (atFirst[name] !== undefined) expect(limitsOn(state, TODAY!)[name]).toBeLessThanOrEqual(atFirst[name]);
        }
      }),
    );
  });

  it('are read part by part, whatever was stored', () => {
    fc.assert(fc.property(fc.anything(), (value) => void parseKeptPlans(value, ['x', 'linkedin'])));
    expect(parseKeptPlans('damaged', ['x'])).toEqual(kept(NO_PLANS));
    expect(
      parsePlans({ networks: { x: { role: 'loud', limits: { day: -1, sips: 3 } }, y: {} }, all: { week: 1e12 } }, [
        'x',
      ]),
    ).toEqual({
      networks: { x: { ...NO_PLAN, limits: { sips: 3 } } },
      all: { week: 7 * 24 * 60 * MINUTE },
    });
  });
});

describe('a presence goal', () => {
  it.each([
    [{}, { posts: 9, comments: 9 }, 'none'],
    [{ posts: 2 }, { posts: 1, comments: 9 }, 'open'],
    [{ posts: 2, comments: 5 }, { posts: 2, comments: 4 }, 'open'],
    [{ posts: 2, comments: 5 }, { posts: 2, comments: 5 }, 'reached'],
    [{ posts: 0 }, { posts: 0, comments: 0 }, 'reached'],
  ] as const)('%j, %j: %s', (goals, published, state) => {
    expect(goalState(goals, published)).toBe(state);
  });
});

describe('what happened at a gate', () => {
  it('is counted, and read part by part whatever was stored', () => {
    const day = countAtGate(countAtGate(countAtGate(NO_GATE, 'x', 'stood'), 'x', 'stood'), 'x', 'through');
    expect(day).toEqual({ x: { stood: 2, through: 1 } });
    expect(parseGate(day, ['x', 'linkedin'])).toEqual(day);
    expect(parseGate({ x: { stood: -1, through: 'often' }, y: {} }, ['x'])).toEqual({ x: { stood: 0, through: 0 } });
    expect(parseGate('damaged', ['x'])).toEqual({});
  });
});
