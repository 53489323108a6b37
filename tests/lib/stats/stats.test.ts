import { describe, expect, it } from 'vitest';
import {
  accuracyOf,
  chargedIn,
  chargedInAll,
  chargedOn,
  chargedOver,
  consumptionOn,
  correspondenceOn,
  creationOn,
  opensOn,
  sittingCounts,
  sittingsOn,
  spansOn,
} from '../../../lib/stats/index.ts';
import { daysOfWeek } from '../../../lib/time/days.ts';
import { bookEntry, NO_TIME, type TimeDay } from '../../../lib/time/time-day.ts';
import { Desk, MINUTE, SECOND } from '../time/desk.ts';

const KEY = '2026-11-24';
const NINE = new Date(2026, 10, 24, 9).getTime();

/** A sip, a sitting of two spans, a gulp on LinkedIn; writing on X. */
function day(): TimeDay {
  const desk = new Desk(NINE);
  const visit = (minutes: number, pause: number) => {
    desk.open('linkedin');
    desk.use(minutes * MINUTE);
    desk.leave();
    desk.pass(pause * MINUTE);
  };
  visit(5, 6);
  visit(4, 4);
  visit(4, 6);
  visit(16, 6);
  desk.open('x', { mode: 'create' });
  desk.use(2 * MINUTE);
  desk.become({ mode: 'message' });
  desk.use(MINUTE);
  desk.become({ mode: 'other' });
  desk.pass(90 * SECOND);
  desk.touch();
  desk.leave();
  return desk.entries.reduce(bookEntry, NO_TIME);
}

describe('figures of a day', () => {
  const lived = day();

  it('are sums by network and mode', () => {
    expect(chargedOn(lived, 'linkedin')).toBe(29 * MINUTE);
    expect(chargedIn(lived, 'x', 'create')).toBe(2 * MINUTE);
    expect(chargedOn(lived, 'facebook')).toBe(0);
    expect(chargedInAll(lived)).toBe(29 * MINUTE + 4.5 * MINUTE);
  });

  it('tell writing, reading and private messages apart', () => {
    expect([creationOn(lived, 'x'), consumptionOn(lived, 'x'), correspondenceOn(lived, 'x')]).toEqual([
      2 * MINUTE,
      1.5 * MINUTE,
      MINUTE,
    ]);
    expect(consumptionOn(lived, 'linkedin')).toBe(29 * MINUTE);
  });

  it('tell sips, sittings and gulps', () => {
    expect(spansOn(lived, KEY, 'linkedin')).toHaveLength(4);
    expect(sittingsOn(lived, KEY, 'linkedin').map(({ charged }) => charged / MINUTE)).toEqual([5, 8, 16]);
    expect(sittingCounts(lived, KEY, 'linkedin')).toEqual({ sip: 1, sitting: 1, gulp: 1 });
    expect(sittingCounts(lived, KEY, 'linkedin', { sip: 8 * MINUTE, gulp: 20 * MINUTE })).toEqual({
      sip: 2,
      sitting: 1,
      gulp: 0,
    });
  });

  it('tell arrivals, and how the time is counted', () => {
    expect([opensOn(lived, 'linkedin'), opensOn(lived, 'x'), opensOn(lived, 'facebook')]).toEqual([4, 1, 0]);
    expect(accuracyOf(lived)).toEqual({ bridged: 30 * SECOND, recovered: 0, cut: 0, media: 0, visible: 0 });
  });
});

it('a week is the sum of its days', () => {
  const days: Record<string, TimeDay> = { [KEY]: day(), '2026-11-29': day(), '2026-11-30': day() };
  const week = daysOfWeek(KEY).map((key) => days[key] ?? NO_TIME);
  expect(chargedOver(week, 'linkedin')).toBe(58 * MINUTE);
  expect(chargedOver(week)).toBe(67 * MINUTE);
});
