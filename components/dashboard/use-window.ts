import { useEffect, useState } from 'react';
import { type DayKey, dayAfter } from '../../lib/time/days.ts';
import type { DashboardActions, DashboardFacts } from './dashboard-facts.ts';

type Days = DashboardFacts['days'];

interface Window {
  /** The last day. */
  readonly end: DayKey;
  readonly count: number;
}

/**
 * Days to look back on: of those at hand, or else read when they are asked for, and anew when the history changes.
 * Until then, and where they cannot be read, what was shown before.
 */
export function useWindow({ end, count }: Window, atHand: Days, readDays: DashboardActions['readDays']): Days {
  const from = dayAfter(end, 1 - count);
  const isAtHand = from >= atHand[0]!.key;
  const [read, setRead] = useState<Days>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what reads is made anew at each drawing, what is read is not.
  useEffect(() => {
    if (isAtHand) return undefined;
    let isWanted = true;
    const take = (days: Days) => isWanted && setRead(days);
    readDays(count, end).then(take, () => {});
    return () => {
      isWanted = false;
    };
  }, [isAtHand, count, end, atHand]);
  if (isAtHand) return atHand.filter(({ key }) => key >= from && key <= end);
  return read ?? atHand;
}
