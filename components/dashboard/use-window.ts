import { useEffect, useMemo, useRef, useState } from 'react';
import { type DayKey, dayAfter } from '../../lib/time/days.ts';
import type { DashboardActions, DashboardFacts } from './dashboard-facts.ts';

type Days = DashboardFacts['days'];

interface Window {
  /** The last day. */
  readonly end: DayKey;
  readonly count: number;
}

interface Shown<W extends Window> {
  readonly window: W;
  readonly days: Days;
}

/**
 * Days to look back on: of those at hand, or else read when they are asked for, and anew when the history changes.
 * Until then, and where they cannot be read, what was shown before and the window it was seen through. `wanted` is to
 * begin with days at hand.
 */
export function useWindow<W extends Window>(wanted: W, atHand: Days, readDays: DashboardActions['readDays']): Shown<W> {
  const { end, count } = wanted;
  const from = dayAfter(end, 1 - count);
  const isAtHand = from >= atHand[0]!.key;
  const [read, setRead] = useState<Shown<Window>>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what reads is made anew at each drawing, what is read is not.
  useEffect(() => {
    if (isAtHand) return undefined;
    let isWanted = true;
    const take = (days: Days) => isWanted && setRead({ window: { end, count }, days });
    readDays(count, end).then(take, () => {});
    return () => {
      isWanted = false;
    };
  }, [isAtHand, count, end, atHand]);
  const days = useMemo(() => {
    if (isAtHand) return atHand.filter(({ key }) => key >= from && key <= end);
    return read?.window.end === end && read.window.count === count ? read.days : undefined;
  }, [isAtHand, atHand, from, end, count, read]);
  const before = useRef<Shown<W>>({ window: wanted, days: atHand });
  const shown = days ? { window: wanted, days } : before.current;
  useEffect(() => {
    before.current = shown;
  });
  return shown;
}
