import type { NetworkId } from '../networks/network.ts';
import { postsByHour } from '../stats/writing.ts';
import { usualHours } from '../time/posting-hours.ts';
import { readDays } from './history.ts';

/** Habits change: what was done longer ago than this many days is none. */
const LOOKED_BACK = 60;

/** The local hours (0–23) the person usually posts at on a network, as of `now` (epoch ms). Rejects as storage does. */
export async function readUsualHours(network: NetworkId, now: number): Promise<readonly number[] | undefined> {
  const days = await readDays(now, LOOKED_BACK);
  return usualHours(
    postsByHour(
      days.map(({ record }) => record),
      network,
    ),
  );
}
