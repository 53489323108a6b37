import type { Network } from '../networks/network.ts';
import type { Mode } from './entry.ts';

const isAt = (path: string, source: string | undefined) => source !== undefined && new RegExp(source).test(path);

/**
 * What is done on a page: by the box in use, else by its path (`pathname + search`). A path no rule knows is `other`,
 * since networks rename theirs.
 */
export function modeOf(network: Network, path: string, box: 'create' | 'message' | 'none'): Mode {
  if (box !== 'none') return box;
  if (network.messages.some((place) => place.path !== undefined && isAt(path, place.path))) return 'message';
  return isAt(path, network.reading) ? 'read' : 'other';
}
