import { NETWORKS } from '../networks/index.ts';
import type { NetworkId } from '../networks/network.ts';
import { storedItem } from './stored-item.ts';
import { inTurn } from './write-queue.ts';

/** Where Tamis shows itself: `beside` the compose box, or in the side `panel` alone, with nothing inserted in the page. */
export type Surface = 'beside' | 'panel';

/** By network; one that is not named shows Tamis beside the box. */
export type Surfaces = Readonly<Partial<Record<NetworkId, Surface>>>;

const isSurface = (value: unknown): value is Surface => value === 'beside' || value === 'panel';

export const surfacesItem = storedItem<Surfaces>({
  key: 'surfaces',
  version: 1,
  fallback: {},
  parse: (value) => {
    if (typeof value !== 'object' || value === null) throw new TypeError('the surfaces are damaged');
    const chosen = value as Record<string, unknown>;
    const whole = NETWORKS.map(({ id }) => [id, chosen[id]] as const).filter(([, surface]) => isSurface(surface));
    return Object.fromEntries(whole);
  },
});

export const surfaceOn = (surfaces: Surfaces, network: NetworkId): Surface => surfaces[network] ?? 'beside';

/** Takes whatever a message brought. Background only. */
export async function setSurface(network: NetworkId, surface: unknown): Promise<void> {
  if (!isSurface(surface)) return;
  await inTurn(async () => surfacesItem.write({ ...(await surfacesItem.read()), [network]: surface }));
}
