import { facebook } from './facebook.ts';
import { linkedin } from './linkedin.ts';
import type { Network, NetworkId } from './network.ts';
import { x } from './x.ts';

export type {
  Composer,
  DraftKind,
  LengthUnit,
  Limit,
  Network,
  NetworkId,
  Submit,
  SubmitKey,
  Trust,
} from './network.ts';

export const NETWORKS: readonly Network[] = [linkedin, facebook, x];

/** The network a page belongs to, or `undefined` for any other page and for the parts a network leaves out. Never throws. */
export function networkAt(url: string): Network | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol !== 'https:') return undefined;
  const network = NETWORKS.find(({ hosts }) => hosts.includes(hostname));
  return network?.leavesOut && new RegExp(network.leavesOut).test(pathname) ? undefined : network;
}

export function networkById(id: NetworkId): Network {
  return NETWORKS.find((network) => network.id === id)!;
}
