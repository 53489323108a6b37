import { describe, expect, it } from 'vitest';
import { dayOf, lastDays } from '../../../lib/time/days.ts';

describe('dayOf', () => {
  it.each([
    [new Date(2026, 10, 23, 12), undefined, '2026-11-23'],
    [new Date(2026, 10, 23, 3, 59), undefined, '2026-11-22'],
    [new Date(2026, 10, 23, 4), undefined, '2026-11-23'],
    [new Date(2026, 0, 1, 2), undefined, '2025-12-31'],
    [new Date(2028, 1, 29, 23), 0, '2028-02-29'],
    [new Date(2026, 10, 23, 0), 0, '2026-11-23'],
  ])('%s', (moment, startsAt, day) => {
    expect(dayOf(moment.getTime(), startsAt === undefined ? undefined : { startsAt })).toBe(day);
  });
});

describe('lastDays', () => {
  it('ends with the day of a moment, and counts civil days over a change of the clocks and of the year', () => {
    expect(lastDays(dayOf(new Date(2026, 10, 2, 3).getTime()), 3)).toEqual(['2026-10-30', '2026-10-31', '2026-11-01']);
    expect(lastDays(dayOf(new Date(2026, 9, 26, 12).getTime()), 3)).toEqual(['2026-10-24', '2026-10-25', '2026-10-26']);
    expect(lastDays(dayOf(new Date(2027, 0, 1, 12).getTime()), 2)).toEqual(['2026-12-31', '2027-01-01']);
  });
});
