import { browser } from 'wxt/browser';
import { type StandingInput, type Standings, standingsOf } from '../stats/standing.ts';
import { daysOfWeek } from '../time/days.ts';
import { runningTime } from '../time/ledger.ts';
import { plansOn } from '../time/plans.ts';
import { dayItem } from './day-store.ts';
import { dayCountedAt, ledgerItem } from './ledger-item.ts';
import { grantsItem, plansItem } from './plans.ts';

/** How the person stands on every network at `now` (epoch ms). Rejects where storage cannot be read. */
export const readStandings = async (now: number): Promise<Standings> => standingsOf(await readStandingInput(now));

/** What that is made of. Rejects where storage cannot be read. */
export async function readStandingInput(now: number): Promise<StandingInput> {
  const today = await dayCountedAt(now);
  const keys = daysOfWeek(today).filter((key) => key <= today);
  const [week, kept, grants, ledger] = await Promise.all([
    Promise.all(keys.map(async (key) => ({ key, record: await dayItem(key).read() }))),
    plansItem.read(),
    grantsItem.read(),
    ledgerItem.read(),
  ]);
  return {
    plans: plansOn(kept, today),
    week,
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
