import type { StoreApi } from 'zustand/vanilla';
import { isInPrivate } from '../../lib/browser/keep.ts';
import { readStandings } from '../../lib/browser/standing.ts';
import type { NetworkId } from '../../lib/networks/index.ts';
import type { Budget } from '../../lib/time/budgets.ts';

const MINUTE = 60_000;

interface FollowBudgetOptions {
  readonly network: NetworkId;
  readonly view: StoreApi<{ shown: string }>;
  readonly onChange: () => void;
  readonly signal: AbortSignal;
}

/**
 * What is left of a network's budget, as of when the panel was opened and of each minute since: a closed one asks
 * nothing. `undefined` until it is known, where it cannot be read, and in a private window, where no time is counted.
 */
export function followBudget({ network, view, onChange, signal }: FollowBudgetOptions): () => Budget | undefined {
  let budget: Budget | undefined;
  let eachMinute: ReturnType<typeof setInterval> | undefined;
  const take = (read: Budget) => {
    budget = read;
    if (!signal.aborted) onChange();
  };
  const read = () =>
    void readStandings(Date.now()).then(
      (standings) => take(standings[network].budget),
      () => {},
    );
  const stop = view.subscribe(({ shown }, former) => {
    if (shown === former.shown || isInPrivate()) return;
    clearInterval(eachMinute);
    if (shown !== 'open') return;
    read();
    eachMinute = setInterval(read, MINUTE);
  });
  signal.addEventListener('abort', () => {
    stop();
    clearInterval(eachMinute);
  });
  return () => budget;
}
