import { NETWORKS, type NetworkId } from '../networks/index.ts';
import { MODES, type Mode } from '../time/entry.ts';
import type { TimeDay } from '../time/time-day.ts';

/** Charged time of one network in one mode, ms. */
export const chargedIn = (day: TimeDay, network: NetworkId, mode: Mode): number => day[network]?.modes[mode] ?? 0;

/** Charged time of one network, ms. */
export const chargedOn = (day: TimeDay, network: NetworkId): number =>
  MODES.reduce((sum, mode) => sum + chargedIn(day, network, mode), 0);

/** Charged time of all networks together, ms. */
export const chargedInAll = (day: TimeDay): number => NETWORKS.reduce((sum, { id }) => sum + chargedOn(day, id), 0);

/** Charged time of several days, ms: of one network, or of all together. */
export const chargedOver = (days: readonly TimeDay[], network?: NetworkId): number =>
  days.reduce((sum, day) => sum + (network ? chargedOn(day, network) : chargedInAll(day)), 0);
