import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { currentDay, splitByDay } from '../../../lib/time/current-day.ts';
import { type DayKey, type DayRule, dayAfter, dayOf, daysOfWeek, startOf } from '../../../lib/time/days.ts';
import { Desk, HOUR, MINUTE, SECOND } from './desk.ts';

const MIDNIGHT: DayRule = { startsAt: 0 };
/** A week goes by its Monday. */
const weekOf = (day: DayKey) => daysOfWeek(day)[0];
const inZone = (zone: string) => {
  process.env.TZ = zone;
};

beforeEach(() => inZone('Europe/Paris'));
afterEach(() => inZone('Europe/Paris'));

/** Uses LinkedIn without a pause from one moment to another. */
function useBetween(from: number, to: number, rule?: DayRule): Desk {
  const desk = new Desk(from, rule);
  desk.open('linkedin');
  desk.use(to - from);
  desk.leave();
  return desk;
}

describe('days', () => {
  it('midnight-split', () => {
    const midnight = new Date(2026, 10, 24).getTime();
    const desk = useBetween(midnight - 7 * MINUTE, midnight + 5 * MINUTE, MIDNIGHT);
    expect(desk.days()).toEqual({ '2026-11-23': 7 * MINUTE, '2026-11-24': 5 * MINUTE });
  });

  it('custom-day-start-04', () => {
    const four = new Date(2026, 10, 24, 4).getTime();
    expect(useBetween(four - 4 * HOUR, four - 3 * HOUR).days()).toEqual({ '2026-11-23': HOUR });
    expect(useBetween(four - 9 * MINUTE, four + MINUTE).days()).toEqual({
      '2026-11-23': 9 * MINUTE,
      '2026-11-24': MINUTE,
    });
  });
});

describe('changes of the clocks', () => {
  it('dst-fall-back-2330-terminates', () => {
    const start = new Date(2026, 9, 25, 23, 30).getTime();
    const pieces = splitByDay(undefined, start, start + 40 * MINUTE, MIDNIGHT);
    expect(pieces.map(({ day, from, to }) => [day, to - from])).toEqual([
      ['2026-10-25', 30 * MINUTE],
      ['2026-10-26', 10 * MINUTE],
    ]);
  });

  it('dst-fall-back-25h-one-key', () => {
    const start = startOf('2026-10-25', MIDNIGHT);
    expect(startOf('2026-10-26', MIDNIGHT) - start).toBe(25 * HOUR);
    const keys = Array.from({ length: 25 * 4 }, (_, quarter) => dayOf(start + quarter * 15 * MINUTE, MIDNIGHT));
    expect(new Set(keys)).toEqual(new Set(['2026-10-25']));
    expect(splitByDay(undefined, start, start + 25 * HOUR, MIDNIGHT)).toHaveLength(1);
  });

  it.each([0, 2, 3, 4])('dst-spring-boundary: days starting at %i', (startsAt) => {
    const rule = { startsAt };
    const start = startOf('2026-03-29', rule);
    expect(dayOf(start, rule)).toBe('2026-03-29');
    expect(dayOf(start - 1, rule)).toBe('2026-03-28');
    const next = startOf('2026-03-30', rule);
    expect(next - start).toBe((startsAt <= 2 ? 23 : 24) * HOUR);
    const desk = useBetween(start - 3 * MINUTE, start + 2 * MINUTE, rule);
    expect(desk.days()).toEqual({ '2026-03-28': 3 * MINUTE, '2026-03-29': 2 * MINUTE });
  });

  it('repeated-0230', () => {
    const first = new Date(2026, 9, 25, 2, 30).getTime();
    expect([new Date(first).getHours(), new Date(first + HOUR).getHours()]).toEqual([2, 2]);
    const desk = useBetween(first - 10 * MINUTE, first + HOUR + 10 * MINUTE);
    expect(desk.days()).toEqual({ '2026-10-24': 80 * MINUTE });
  });

  it('budget-key-stable-across-dst', () => {
    for (const [year, month, date] of [
      [2026, 2, 29],
      [2026, 9, 25],
    ] as const) {
      const noon = new Date(year, month, date, 12).getTime();
      const key = dayOf(noon);
      for (let hour = -7; hour <= 15; hour++) expect(dayOf(noon + hour * HOUR)).toBe(key);
      expect(dayOf(startOf(key))).toBe(key);
      expect(dayOf(startOf(dayAfter(key)) - 1)).toBe(key);
    }
  });

  it('week-key-stable-when-dst-on-week-start', () => {
    // In Cairo the clocks go forward on a Friday, at midnight; in Paris on the Sunday that ends a week.
    for (const [zone, days] of [
      ['Europe/Paris', ['2026-03-28', '2026-03-29', '2026-03-30']],
      ['Africa/Cairo', ['2026-04-23', '2026-04-24', '2026-04-25']],
    ] as const) {
      inZone(zone);
      for (const day of days) {
        const from = startOf(day, MIDNIGHT);
        const to = startOf(dayAfter(day), MIDNIGHT);
        const weeks = new Set<DayKey | undefined>();
        for (let moment = from; moment < to; moment += 30 * MINUTE) weeks.add(weekOf(dayOf(moment, MIDNIGHT)));
        expect([...weeks]).toEqual([weekOf(day)]);
      }
    }
    inZone('Europe/Paris');
    expect(['2026-03-28', '2026-03-29', '2026-03-30'].map(weekOf)).toEqual(['2026-03-23', '2026-03-23', '2026-03-30']);
  });
});

describe('journeys', () => {
  it('time-zone-west-no-reset', () => {
    const desk = new Desk(new Date(2026, 10, 24, 5).getTime());
    desk.open('linkedin');
    desk.use(10 * MINUTE);
    inZone('America/New_York');
    expect(dayOf(desk.wall)).toBe('2026-11-23');
    desk.use(10 * MINUTE);
    desk.leave();
    expect(desk.days()).toEqual({ '2026-11-24': 20 * MINUTE });
    desk.pass(20 * HOUR);
    desk.open('linkedin');
    desk.use(MINUTE);
    expect(desk.days()['2026-11-24']).toBe(21 * MINUTE);
  });

  it('time-zone-east-across-midnight-12h-guard', () => {
    const desk = new Desk(new Date(2026, 10, 24, 13).getTime());
    desk.open('linkedin');
    desk.use(10 * MINUTE);
    inZone('Pacific/Kiritimati');
    expect(dayOf(desk.wall)).toBe('2026-11-24');
    desk.use(50 * MINUTE);
    desk.leave();
    desk.pass(1.5 * HOUR);
    // Half past five in the morning there, eleven and a half hours after the day began.
    expect(dayOf(desk.wall)).toBe('2026-11-25');
    desk.open('linkedin');
    desk.use(HOUR);
    expect(desk.days()).toEqual({ '2026-11-24': 90 * MINUTE, '2026-11-25': 30 * MINUTE });
  });

  it('a clock that was wrong by years holds no day back', () => {
    const wrong = currentDay(undefined, new Date(2031, 0, 1, 12).getTime());
    expect(currentDay(wrong, new Date(2026, 10, 24, 12).getTime()).key).toBe('2026-11-24');
  });

  it('resist-fingerprinting-utc-offset', () => {
    inZone('UTC');
    const rule = { startsAt: 4, utcOffset: 120 };
    const two = Date.UTC(2026, 6, 14, 1, 59, 30);
    expect(dayOf(two)).toBe('2026-07-13');
    expect(dayOf(two, rule)).toBe('2026-07-13');
    expect(dayOf(two + MINUTE, rule)).toBe('2026-07-14');
    expect(startOf('2026-07-14', rule)).toBe(Date.UTC(2026, 6, 14, 2));
    expect(useBetween(two, two + MINUTE, rule).days()).toEqual({
      '2026-07-13': 30 * SECOND,
      '2026-07-14': 30 * SECOND,
    });
  });
});

describe('the calendar', () => {
  it('year-leap-day-iso-week-53', () => {
    expect(dayAfter('2028-02-28')).toBe('2028-02-29');
    expect(dayAfter('2028-02-29')).toBe('2028-03-01');
    expect(dayAfter('2026-12-31')).toBe('2027-01-01');
    expect(dayAfter('2027-01-01', -1)).toBe('2026-12-31');
    expect(['2026-12-31', '2027-01-01', '2027-01-03', '2027-01-04'].map(weekOf)).toEqual([
      '2026-12-28',
      '2026-12-28',
      '2026-12-28',
      '2027-01-04',
    ]);
    expect(['2024-12-30', '2024-01-01', '2023-01-01'].map(weekOf)).toEqual(['2024-12-30', '2024-01-01', '2022-12-26']);
    expect(daysOfWeek('2027-01-01')).toEqual([
      '2026-12-28',
      '2026-12-29',
      '2026-12-30',
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
      '2027-01-03',
    ]);
  });
});
