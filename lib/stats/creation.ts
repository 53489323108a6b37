import type { NetworkId } from '../networks/network.ts';
import type { TimeDay } from '../time/time-day.ts';
import { chargedIn } from './charged.ts';

/** Time spent writing posts and comments, ms. */
export const creationOn = (day: TimeDay, network: NetworkId): number => chargedIn(day, network, 'create');

/** Time spent on what others made, ms: all but posts, comments and private messages. */
export const consumptionOn = (day: TimeDay, network: NetworkId): number =>
  chargedIn(day, network, 'read') + chargedIn(day, network, 'other');

/** Time spent on private messages, ms. */
export const correspondenceOn = (day: TimeDay, network: NetworkId): number => chargedIn(day, network, 'message');
