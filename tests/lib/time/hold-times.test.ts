import { describe, expect, it } from 'vitest';
import { fromLocalInput, holdTimes, toLocalInput } from '../../../lib/time/hold-times.ts';
import { isInWorkingHours, nextPostingTime, usualHours } from '../../../lib/time/posting-hours.ts';

const at = (year: number, month: number, day: number, hour: number, minute = 0) =>
  new Date(year, month, day, hour, minute).getTime();

describe('holdTimes', () => {
  it.each([
    // 2026-11-26 is a Thursday.
    ['Thursday noon', at(2026, 10, 26, 12), ['tonight', 'tomorrow', 'monday']],
    ['Thursday evening', at(2026, 10, 26, 18, 45), ['tomorrow', 'monday']],
    ['Sunday: tomorrow is Monday', at(2026, 10, 29, 12), ['tonight', 'tomorrow']],
    ['Monday: the next one', at(2026, 10, 30, 12), ['tonight', 'tomorrow', 'monday']],
  ])('%s', (_, now, ids) => {
    const times = holdTimes(now);
    expect(times.map(({ id }) => id)).toEqual(ids);
    expect(times.every(({ at: moment }) => moment > now)).toBe(true);
    expect(times.map(({ at: moment }) => moment)).toEqual(times.map(({ at: moment }) => moment).toSorted());
  });

  it('keeps to the clock over a change of it', () => {
    const times = holdTimes(at(2026, 9, 24, 12));
    expect(times.map(({ at: moment }) => new Date(moment).toTimeString().slice(0, 5))).toEqual([
      '19:00',
      '08:30',
      '08:30',
    ]);
    expect(new Date(times.at(-1)!.at).getDay()).toBe(1);
  });
});

describe('a time of the person’s own', () => {
  it('comes back as it went', () => {
    const moment = at(2026, 10, 26, 7, 5);
    expect(toLocalInput(moment)).toBe('2026-11-26T07:05');
    expect(fromLocalInput('2026-11-26T07:05', moment - 1)).toBe(moment);
  });

  it.each(['', 'tomorrow', '2026-11-26', '2026-13-40T10:00', '2026-11-26T07:05'])('none: %j', (value) => {
    expect(fromLocalInput(value, at(2026, 10, 26, 8))).toBeUndefined();
  });
});

describe('usualHours', () => {
  const hours = (counts: Record<number, number>) => Array.from({ length: 24 }, (_, hour) => counts[hour] ?? 0);
  it.each([
    ['too few posts', { 9: 7 }, undefined],
    ['one hour', { 9: 8 }, [9]],
    ['the fewest that hold half', { 18: 3, 9: 4, 12: 3 }, [9, 12]],
    ['no habit', Object.fromEntries(Array.from({ length: 24 }, (_, hour) => [hour, 2])), undefined],
  ])('%s', (_, counts, usual) => {
    expect(usualHours(hours(counts as Record<number, number>))).toEqual(usual);
  });
});

describe('nextPostingTime', () => {
  it.each([
    ['Saturday', at(2026, 10, 28, 12), undefined, at(2026, 10, 30, 9)],
    ['at night', at(2026, 10, 26, 2), undefined, at(2026, 10, 26, 9)],
    ['after work on Friday', at(2026, 10, 27, 18), undefined, at(2026, 10, 30, 9)],
    ['in working hours already', at(2026, 10, 26, 10), undefined, undefined],
    ['the person’s own hours, on a Saturday too', at(2026, 10, 28, 12), [8, 18], at(2026, 10, 28, 18)],
    ['tomorrow’s first of them', at(2026, 10, 26, 19), [8, 18], at(2026, 10, 27, 8)],
    ['in one of them already', at(2026, 10, 26, 18), [8, 18], undefined],
  ])('%s', (_, now, usual, next) => {
    expect(nextPostingTime(now, usual)).toBe(next);
  });

  it('takes the working hours for what they are', () => {
    expect(isInWorkingHours(at(2026, 10, 26, 9))).toBe(true);
    expect(isInWorkingHours(at(2026, 10, 26, 17))).toBe(false);
    expect(isInWorkingHours(at(2026, 10, 29, 12))).toBe(false);
  });
});
