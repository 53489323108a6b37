import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../lib/time/days.ts';
import { addDraft, draftsOn, NOTHING_WRITTEN } from '../../../lib/time/writing-day.ts';

describe('dayOf', () => {
  it.each([
    [new Date(2026, 10, 23, 12), undefined, '2026-11-23'],
    [new Date(2026, 10, 23, 3, 59), undefined, '2026-11-22'],
    [new Date(2026, 10, 23, 4), undefined, '2026-11-23'],
    [new Date(2026, 0, 1, 2), undefined, '2025-12-31'],
    [new Date(2028, 1, 29, 23), 0, '2028-02-29'],
    [new Date(2026, 10, 23, 0), 0, '2026-11-23'],
  ])('%s', (moment, startsAt, day) => {
    expect(dayOf(moment.getTime(), startsAt)).toBe(day);
  });
});

describe('day records', () => {
  it('count drafts by network and kind without changing the day they start from', () => {
    const day = addDraft(addDraft(addDraft(NOTHING_WRITTEN, 'x', 'post'), 'x', 'comment'), 'linkedin', 'post');
    expect(draftsOn(day, 'x')).toBe(2);
    expect(draftsOn(day, 'linkedin')).toBe(1);
    expect(draftsOn(day, 'facebook')).toBe(0);
    expect(NOTHING_WRITTEN).toEqual({ drafts: {} });
  });
});
