import type { DraftKind, NetworkId } from '../../lib/networks/network.ts';
import type { FollowedDraft } from '../companion/follow-draft.ts';

/** A tab's draft as its Companion shows it to the side panel. */
export interface ShownDraft {
  readonly network: NetworkId;
  readonly kind: DraftKind;
  readonly draft: FollowedDraft;
}
