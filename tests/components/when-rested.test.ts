import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenRested } from '../../components/companion/when-rested.ts';

describe('acting at rest', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('waits for the whole rest after the last move, and acts once', () => {
    const act = vi.fn();
    const rest = whenRested(100, act);
    rest.disturb();
    vi.advanceTimersByTime(60);
    rest.disturb();
    vi.advanceTimersByTime(99);
    expect(act).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    vi.advanceTimersByTime(1000);
    expect(act).toHaveBeenCalledOnce();
    rest.disturb();
    vi.advanceTimersByTime(100);
    expect(act).toHaveBeenCalledTimes(2);
  });

  it('has one timer, however often it is disturbed', () => {
    const set = vi.spyOn(globalThis, 'setTimeout');
    const rest = whenRested(100, () => {});
    for (let key = 0; key < 20; key++) rest.disturb();
    expect(set).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(1);
  });

  it('does nothing more once it is stopped', () => {
    const act = vi.fn();
    const rest = whenRested(100, act);
    rest.disturb();
    rest.stop();
    vi.advanceTimersByTime(1000);
    expect([act.mock.calls.length, vi.getTimerCount()]).toEqual([0, 0]);
  });
});
