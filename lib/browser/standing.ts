import { browser } from 'wxt/browser';
import { type StandingInput, type Standings, standingsOf } from '../stats/standing.ts';
import { currentDay } from '../time/current-day.ts';
import { daysOfWeek } from '../time/days.ts';
import { runningTime } from '../time/ledger.ts';
import { plansOn } from '../time/plans.ts';
import { dayItem } from './day-store.ts';
import { dayRuleItem, ledgerItem } from './ledger-item.ts';
import { grantsItem, plansItem } from './plans.ts';

/** How the person stands on every network at `now` (epoch ms). Rejects where storage cannot be read. */
export const readStandings = async (now: number): Promise<Standings> => standingsOf(await readStandingInput(now));

/** What that is made of. Rejects where storage cannot be read. */
export async function readStandingInput(now: number): Promise<StandingInput> {
  const [ledger, rule, kept, grants] = await Promise.all([
    ledgerItem.read(),
    dayRuleItem.read(),
    plansItem.read(),
    grantsItem.read(),
  ]);
  const today = currentDay(ledger.day, now, rule).key;
  const keys = daysOfWeek(today).filter((key) => key <= today);
  const records = await Promise.all(keys.map((key) => dayItem(key).read()));
  return {
    plans: plansOn(kept, today),
    week: keys.map((key, index) => ({ key, record: records[index]! })),
    granted: grants.day === today ? grants.networks : {},
    running: runningTime(ledger, now),
    now,
  };
}

/** Calls back whenever something they are made of was written. Returns what stops it. */
export function watchStandings(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    const isOfThem = (key: string) => key.startsWith('d:') || key === plansItem.key || key === grantsItem.key;
    if (area === 'local' && Object.keys(changes).some(isOfThem)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
