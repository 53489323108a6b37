import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { firstPartOf, isLong, judgeInParts } from '../../components/companion/judge-in-parts.ts';

const LINE = 'Il paraît que la gare rouvre samedi matin à Dole.\n';
const TEXT = LINE.repeat(400);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Judges at so many letters a ms that were not judged before: what was judged, and how long each part took. */
async function judged(pace: number, text = TEXT) {
  const beginnings: string[] = [];
  const took: number[] = [];
  const finish = vi.fn();
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  const judge = (beginning: string) => {
    took.push((beginning.length - (beginnings.at(-1)?.length ?? 0)) / pace);
    beginnings.push(beginning);
    clock += took.at(-1)!;
  };
  judgeInParts(text, judge, finish, new AbortController().signal);
  expect(beginnings).toEqual([]);
  await vi.runAllTimersAsync();
  expect(finish).toHaveBeenCalledTimes(1);
  return { beginnings, took };
}

describe('a long text', () => {
  it.each([
    ['an engine that is new', 15],
    ['an engine that was asked before', 3000],
  ])('is judged in ever longer beginnings by %s, none of which takes long', async (_engine, pace) => {
    const { beginnings, took } = await judged(pace);
    for (const [index, beginning] of beginnings.entries()) {
      expect(TEXT.startsWith(beginning)).toBe(true);
      expect(beginning.endsWith('\n')).toBe(true);
      expect(beginning.length).toBeGreaterThan(beginnings[index - 1]?.length ?? 0);
    }
    expect(Math.max(...took)).toBeLessThanOrEqual(50);
  });

  it('takes few parts where they are quick', async () => {
    expect((await judged(3000)).beginnings.length).toBeLessThan(8);
    expect((await judged(15)).beginnings.length).toBeGreaterThan(20);
  });

  it('is cut between letters where it has no lines', async () => {
    const { beginnings } = await judged(15, 'mot '.repeat(800));
    expect(beginnings.length).toBeGreaterThan(4);
  });

  it('is let go of where nobody waits for it any more', async () => {
    const judge = vi.fn();
    const finish = vi.fn();
    const stop = new AbortController();
    judgeInParts(TEXT, judge, finish, stop.signal);
    vi.advanceTimersToNextTimer();
    stop.abort();
    await vi.runAllTimersAsync();
    expect(judge).toHaveBeenCalledTimes(1);
    expect(finish).not.toHaveBeenCalled();
  });

  it('has a first part of whole lines; a short one is its own', () => {
    expect(isLong(TEXT)).toBe(true);
    expect(firstPartOf(TEXT).length).toBeLessThan(1000);
    expect(firstPartOf(TEXT).endsWith('\n')).toBe(true);
    expect(isLong(LINE)).toBe(false);
    expect(firstPartOf(LINE)).toBe(LINE);
  });
});
