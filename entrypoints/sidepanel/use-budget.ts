import { useEffect, useState } from 'react';
import { readStandings, watchStandings } from '../../lib/browser/standing.ts';
import type { NetworkId } from '../../lib/networks/index.ts';
import type { Budget } from '../../lib/time/budgets.ts';

/**
 * What is left of a network's budget, each time that time was counted there or a plan was changed. `undefined` until it
 * is known, and where it cannot be read.
 */
export function useBudget(network: NetworkId): Budget | undefined {
  const [known, setKnown] = useState<{ readonly network: NetworkId; readonly budget: Budget }>();
  useEffect(() => {
    let isWanted = true;
    const read = () =>
      void readStandings(Date.now()).then(
        (standings) => isWanted && setKnown({ network, budget: standings[network].budget }),
        () => {},
      );
    read();
    const stop = watchStandings(read);
    return () => {
      isWanted = false;
      stop();
    };
  }, [network]);
  return known?.network === network ? known.budget : undefined;
}
