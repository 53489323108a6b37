import { describe, expect, it } from 'vitest';
import {
  bandsOfSieve,
  countOf,
  lookedAtOn,
  outcomesByRule,
  postsByHour,
  publishedByPurpose,
  weekOfWriting,
  writtenByPurpose,
} from '../../../lib/stats/writing.ts';
import type { DayRecord } from '../../../lib/time/day-record.ts';
import {
  addOutcome,
  NOTHING_WRITTEN,
  type Outcome,
  parseOutcome,
  type WritingDay,
} from '../../../lib/time/writing-day.ts';

const after = (day: WritingDay, ...outcomes: readonly Outcome[]): WritingDay =>
  outcomes.reduce((sum, outcome) => addOutcome(sum, 'linkedin', 'post', outcome, 9), day);
const recordOf = (writing: WritingDay) => ({ writing }) as DayRecord;

const monday = after(
  NOTHING_WRITTEN,
  { kind: 'looked-at' },
  { kind: 'edited', rules: ['insult', 'absolute'] },
  { kind: 'fixed', rules: ['tracking-link'] },
  { kind: 'published', rules: [], purpose: 'sales' },
  { kind: 'improved' },
);
const tuesday = addOutcome(
  after(NOTHING_WRITTEN, { kind: 'looked-at' }, { kind: 'edited', rules: ['insult'] }, { kind: 'held' }),
  'x',
  'comment',
  { kind: 'published', purpose: 'ideas' },
  23,
);
const week = [recordOf(monday), recordOf(tuesday)];

describe('what was written', () => {
  it('is counted by kind, network, rule, purpose and hour, without changing the day before', () => {
    expect(NOTHING_WRITTEN).toEqual({});
    expect(countOf(week, 'looked-at')).toBe(2);
    expect(countOf(week, 'published')).toBe(2);
    expect(countOf(week, 'published', { network: 'x' })).toBe(1);
    expect(countOf(week, 'published', { network: 'x', kind: 'post' })).toBe(0);
    expect(countOf(week, 'published', { network: 'facebook' })).toBe(0);
    expect(lookedAtOn(monday, 'linkedin')).toBe(1);
    expect(outcomesByRule(week)).toEqual({
      insult: { edited: 2 },
      absolute: { edited: 1 },
      'tracking-link': { fixed: 1 },
    });
    expect(publishedByPurpose(week)).toEqual({ sales: 1, ideas: 1 });
    // Of posts alone: when one comments says little of when one publishes.
    expect(
      postsByHour(week)
        .map((count, hour) => (count ? hour : 0))
        .filter(Boolean),
    ).toEqual([9]);
  });

  it('makes a week in four figures', () => {
    expect(weekOfWriting(week)).toEqual({ posts: 1, comments: 1, improved: 1, held: 1 });
    expect(weekOfWriting([])).toEqual({ posts: 0, comments: 0, improved: 0, held: 0 });
  });

  it('counts a rule once an outcome, however often it was named', () => {
    const day = after(NOTHING_WRITTEN, { kind: 'paused', rules: ['insult', 'insult'] });
    expect(outcomesByRule([recordOf(day)])).toEqual({ insult: { paused: 1 } });
  });
});

describe('how published drafts fell through the sieves', () => {
  const out = (bands: Outcome['bands'], purpose?: string, written?: number): Outcome => ({
    kind: 'published',
    purpose,
    ...(bands && { bands }),
    ...(written && { written }),
  });
  const monday = after(
    NOTHING_WRITTEN,
    out({ true: 'clear', useful: 'look' }, 'sales', 90_000.4),
    out({ true: 'stop' }),
  );
  const tuesday = addOutcome(
    NOTHING_WRITTEN,
    'x',
    'comment',
    out({ true: 'clear', useful: 'look' }, 'sales', 30_000),
    9,
  );
  const days = [recordOf(monday), recordOf(tuesday), recordOf(NOTHING_WRITTEN)];

  it('is counted by sieve and band, over networks and days', () => {
    expect(bandsOfSieve(days, 'true')).toEqual({ clear: 2, look: 0, stop: 1 });
    expect(bandsOfSieve(days, 'useful')).toEqual({ clear: 0, look: 2, stop: 0 });
    expect(bandsOfSieve(days, 'private')).toEqual({ clear: 0, look: 0, stop: 0 });
  });

  it('and how long was written at them, by what they were for', () => {
    expect(writtenByPurpose(days)).toEqual({ sales: 120_000 });
    expect(writtenByPurpose(days, 'x')).toEqual({ sales: 30_000 });
  });

  it('counts nothing of a draft that is not out', () => {
    const outcome: Outcome = { ...out({ true: 'clear' }, 'sales', 1000), kind: 'looked-at' };
    expect(addOutcome(NOTHING_WRITTEN, 'linkedin', 'post', outcome, 9)).toEqual({
      linkedin: { post: { 'looked-at': 1 } },
    });
  });
});

describe('an outcome that a message brought', () => {
  it.each([
    [
      { kind: 'published', rules: ['insult'] },
      { kind: 'published', rules: ['insult'], purpose: undefined },
    ],
    [
      { kind: 'published', purpose: 'sales' },
      { kind: 'published', rules: [], purpose: 'sales' },
    ],
    // What is no id could be text of a draft: it goes no further.
    [
      { kind: 'edited', rules: ['You idiot!', 7, 'insult'] },
      { kind: 'edited', rules: ['insult'], purpose: undefined },
    ],
    [
      { kind: 'published', purpose: 'Because I can' },
      { kind: 'published', rules: [], purpose: undefined },
    ],
    [
      { kind: 'published', bands: { true: 'look', useful: 'great', 'My words': 'stop' }, written: 1e12 },
      { kind: 'published', rules: [], purpose: undefined, bands: { true: 'look' }, written: 8 * 3_600_000 },
    ],
    [
      { kind: 'published', bands: 'my words', written: -3 },
      { kind: 'published', rules: [], purpose: undefined, bands: {} },
    ],
    [{ kind: 'shouted' }, undefined],
    [{ kind: 'edited', rules: 'insult' }, undefined],
    [null, undefined],
  ])('%j', (told, outcome) => {
    expect(parseOutcome(told)).toEqual(outcome);
  });
});
