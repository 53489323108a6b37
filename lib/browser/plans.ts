import { NETWORKS } from '../networks/index.ts';
import type { NetworkId } from '../networks/network.ts';
import { type Granted, grantMore, NOTHING_GRANTED } from '../time/budgets.ts';
import { type DayKey, dayAfter } from '../time/days.ts';
import { changePlans, type KeptPlans, NO_PLANS, parseKeptPlans, parsePlans } from '../time/plans.ts';
import { dayCountedAt } from './ledger-item.ts';
import { storedItem } from './stored-item.ts';
import { inTurn } from './write-queue.ts';

const networks = NETWORKS.map(({ id }) => id);

/** The person's plans for their networks. */
export const plansItem = storedItem<KeptPlans>({
  key: 'plans',
  version: 1,
  fallback: { now: NO_PLANS, later: undefined },
  parse: (value) => {
    if (typeof value !== 'object' || value === null) throw new TypeError('the plans are damaged');
    return parseKeptPlans(value, networks);
  },
});

/** Takes the plans a message brought over, as of the day of `now` (epoch ms). Background only. */
export const setPlans = (wanted: unknown, now: number): Promise<void> =>
  inTurn(async () => {
    const today = await dayCountedAt(now);
    const changed = changePlans(await plansItem.read(), parsePlans(wanted, networks), today, dayAfter(today));
    await plansItem.write(changed);
  });

/** What was granted on top of the limits, on one day: nothing rolls over. */
export interface GrantsOfDay {
  readonly day: DayKey;
  readonly networks: Readonly<Partial<Record<NetworkId, Granted>>>;
}

export const grantsItem = storedItem<GrantsOfDay>({
  key: 'granted',
  version: 1,
  fallback: { day: '', networks: {} },
  parse: (value) => {
    if (typeof value !== 'object' || value === null) throw new TypeError('what was granted is damaged');
    const { day, networks: granted } = value as Partial<Record<keyof GrantsOfDay, unknown>>;
    const stored = (granted ?? {}) as Partial<Record<NetworkId, Partial<Granted>>>;
    const whole = networks.flatMap((id): [NetworkId, Granted][] => {
      const { more, times } = stored[id] ?? {};
      return isCount(more) && isCount(times) ? [[id, { more, times }]] : [];
    });
    return { day: typeof day === 'string' ? day : '', networks: Object.fromEntries(whole) };
  },
});

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** Grants five minutes more on the day `now` (epoch ms) is counted under. Background only. */
export const grant = (network: NetworkId, now: number): Promise<void> =>
  inTurn(async () => {
    const grants = await grantsItem.read();
    const today = await dayCountedAt(now);
    const others = grants.day === today ? grants.networks : {};
    await grantsItem.write({
      day: today,
      networks: { ...others, [network]: grantMore(others[network] ?? NOTHING_GRANTED) },
    });
  });
