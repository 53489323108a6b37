import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { REST, useAnnouncement } from '../../components/companion/use-announcement.ts';
import { makeAssessment, messagesIn } from './assessments.ts';

const messages = messagesIn('en');
const CLEAR = makeAssessment({ text: 'A draft.', language: 'en' });
const LOOK = makeAssessment({ text: 'A draft.', language: 'en', bands: { positive: 'look' } });
const STOP = makeAssessment({ text: 'A draft.', language: 'en', bands: { positive: 'stop', true: 'look' } });

const start = () =>
  renderHook(({ assessment, text }) => useAnnouncement(assessment, text, messages), {
    initialProps: { assessment: CLEAR, text: 'A' },
  });
const rest = (time: number) => act(() => vi.advanceTimersByTime(time));

describe('the live region', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  it('is empty at first and stays so while no band changes', () => {
    const { result, rerender } = start();
    expect(result.current).toBe('');
    rerender({ assessment: { ...CLEAR }, text: 'A draft' });
    rest(10 * REST);
    expect(result.current).toBe('');
  });

  it('speaks once typing has rested for a second, and only of what changed', () => {
    const { result, rerender } = start();
    rerender({ assessment: LOOK, text: 'AB' });
    rest(REST - 1);
    expect(result.current).toBe('');
    rest(1);
    expect(result.current).toBe('Tamis: positive, look again.');
    rerender({ assessment: STOP, text: 'ABC' });
    rest(REST);
    expect(result.current).toBe('Tamis: true, look again; positive, stop and read.');
  });

  it('waits afresh with every key', () => {
    const { result, rerender } = start();
    for (const text of ['AB', 'ABC', 'ABCD']) {
      rerender({ assessment: LOOK, text });
      rest(REST - 1);
    }
    expect(result.current).toBe('');
    rest(1);
    expect(result.current).toBe('Tamis: positive, look again.');
  });

  it('says nothing of a band that changed and changed back', () => {
    const { result, rerender } = start();
    rerender({ assessment: LOOK, text: 'AB' });
    rest(REST / 2);
    rerender({ assessment: CLEAR, text: 'A' });
    rest(10 * REST);
    expect(result.current).toBe('');
  });

  it('falls silent when it is taken away', () => {
    const { rerender, unmount } = start();
    rerender({ assessment: LOOK, text: 'AB' });
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});
