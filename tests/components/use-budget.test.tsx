import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useBudget } from '../../entrypoints/sidepanel/use-budget.ts';
import { dayItem } from '../../lib/browser/day-store.ts';
import { plansItem } from '../../lib/browser/plans.ts';
import { EMPTY_DAY } from '../../lib/time/day-record.ts';
import { dayOf } from '../../lib/time/days.ts';
import { NO_PLAN } from '../../lib/time/plans.ts';
import { livedTime } from '../lived-time.ts';

const MINUTE = 60_000;
const today = dayOf(Date.now());

beforeEach(async () => {
  fakeBrowser.reset();
  const plan = { ...NO_PLAN, limits: { day: 20 * MINUTE } };
  await plansItem.write({ now: { networks: { x: plan }, all: {} }, later: undefined });
  await spend(17);
});
afterEach(cleanup);

const spend = (minutes: number) => dayItem(today).write({ ...EMPTY_DAY, time: livedTime(today, [['x', 0, minutes]]) });

it('is the network’s own, and goes on with the time that is counted', async () => {
  const { result, rerender } = renderHook(({ network }: { network: 'x' | 'linkedin' }) => useBudget(network), {
    initialProps: { network: 'x' },
  });
  expect(result.current).toBeUndefined();
  await vi.waitFor(() => expect(result.current).toMatchObject({ band: 'near', left: 3 * MINUTE }));
  await act(() => spend(21));
  await vi.waitFor(() => expect(result.current?.band).toBe('spent'));
  rerender({ network: 'linkedin' });
  expect(result.current).toBeUndefined();
  await vi.waitFor(() => expect(result.current?.band).toBe('none'));
});

it('is unknown where storage cannot be read', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('refused'));
  const { result } = renderHook(() => useBudget('x'));
  await act(() => new Promise<void>((resolve) => queueMicrotask(resolve)));
  expect(result.current).toBeUndefined();
  vi.restoreAllMocks();
});
