import type { NetworkId } from '../networks/network.ts';
import type { TimeDay } from '../time/time-day.ts';

/** How often the person came to a network from somewhere else. */
export const opensOn = (day: TimeDay, network: NetworkId): number => day[network]?.opens ?? 0;
