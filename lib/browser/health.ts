import { NETWORKS, type NetworkId } from '../networks/index.ts';
import { storedItem } from './stored-item.ts';
import { inTurn } from './write-queue.ts';

/** How many boxes with text were not recognised on a network since one last was. */
export type Health = Readonly<Partial<Record<NetworkId, number>>>;

/** One box may be a search field nobody knew; after this many, the network has probably changed. */
export const UNKNOWN_BOXES_TO_NOTICE = 3;

export const healthItem = storedItem<Health>({
  key: 'health',
  version: 1,
  fallback: {},
  parse: (value) => {
    if (typeof value !== 'object' || value === null) throw new TypeError('health is damaged');
    const counts = value as Record<string, unknown>;
    return Object.fromEntries(
      NETWORKS.map(({ id }) => [id, counts[id]]).filter(([, count]) => Number.isSafeInteger(count)),
    );
  },
});

export const countUnknownBox = (network: NetworkId): Promise<void> =>
  inTurn(async () => {
    const health = await healthItem.read();
    await healthItem.write({ ...health, [network]: (health[network] ?? 0) + 1 });
  });

/** A box was recognised: whatever was counted before was no sign of a change. */
export const forgetUnknownBoxes = (network: NetworkId): Promise<void> =>
  inTurn(async () => {
    const health = await healthItem.read();
    if (health[network]) await healthItem.write({ ...health, [network]: 0 });
  });

/** The networks whose pages seem to have changed. */
export const changedNetworks = (health: Health): NetworkId[] =>
  NETWORKS.map(({ id }) => id).filter((id) => (health[id] ?? 0) >= UNKNOWN_BOXES_TO_NOTICE);
