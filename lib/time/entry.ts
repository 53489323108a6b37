import type { NetworkId } from '../networks/network.ts';
import type { DayKey } from './days.ts';

/** What the person does on a network: writes a post or a comment, a private message, reads, or anything else. */
export type Mode = 'create' | 'message' | 'read' | 'other';

export const MODES: readonly Mode[] = ['create', 'message', 'read', 'other'];

/**
 * Why a stretch stands in the books. Charged: `seen` as it happened; `bridged`, a silence short enough to have been
 * thinking; `recovered`, vouched for by the page's clock after the background had been put to sleep. Not charged:
 * `cut`, a silence; `media`, a network heard from behind; `visible`, one shown beside what is in front.
 */
export type EntryKind = 'seen' | 'bridged' | 'recovered' | Uncharged;
export type Uncharged = 'cut' | 'media' | 'visible';

/** A stretch of time on one network, within one day. */
export interface Entry {
  readonly day: DayKey;
  readonly network: NetworkId;
  readonly mode: Mode;
  readonly kind: EntryKind;
  /** Epoch ms. */
  readonly from: number;
  readonly to: number;
  /** The first stretch since the person came to the network from somewhere else. */
  readonly isArrival: boolean;
}

export const isUncharged = (kind: EntryKind): kind is Uncharged =>
  kind === 'cut' || kind === 'media' || kind === 'visible';

export const isCharged = ({ kind }: Pick<Entry, 'kind'>): boolean => !isUncharged(kind);
