import type { Composer, DraftKind, Network } from '../networks/network.ts';

/** A compose box the sentinel has found. */
export interface OpenComposer {
  readonly editor: HTMLElement;
  readonly network: Network;
  readonly kind: DraftKind;
  readonly composer: Composer;
  readonly container: Element;
}

/**
 * What becomes of an event before the page sees it. `take`: nothing at all. `hide`: the page sees nothing of it, but
 * the browser does what it does (a tap becomes a click, a key presses the button that has the focus).
 */
export type Holding = 'take' | 'hide';

/**
 * Where the scripts of one page meet. They share a world the page cannot see, so a plain object does: the sentinel
 * makes it, the Companion finds it when it is injected.
 */
export interface Rendezvous {
  readonly composers: Map<HTMLElement, OpenComposer>;
  /** The boxes of the page that were typed in and are no composers: messages, and what nothing recognises. */
  readonly otherBoxes: Set<HTMLElement>;
  /** Set by the Companion: called with each composer that gets the focus. */
  onFocus: ((composer: OpenComposer) => void) | undefined;
  /** Set by the Companion: whether an event is held back. `undefined`: it goes on to the page untouched. */
  hold: ((event: Event) => Holding | undefined) | undefined;
  /** Set by the sentinel: the gate says whether it stands over the page. */
  onCover: ((isCovered: boolean) => void) | undefined;
  /** Aborted once the scripts must go quiet: a newer sentinel came, or the extension was reloaded under the page. */
  readonly retired: AbortController;
}

/** By this name the rendezvous of a page is found: where there is none, no script of ours reads along. */
export const RENDEZVOUS = 'rendezvous of the scripts of this page';

const KEY = Symbol.for(RENDEZVOUS);
type World = typeof globalThis & { [KEY]?: Rendezvous };

/** Opens the page's rendezvous; one that was there before is retired. */
export function openRendezvous(): Rendezvous {
  const world = globalThis as World;
  world[KEY]?.retired.abort();
  const rendezvous: Rendezvous = {
    composers: new Map(),
    otherBoxes: new Set(),
    onFocus: undefined,
    hold: undefined,
    onCover: undefined,
    retired: new AbortController(),
  };
  world[KEY] = rendezvous;
  return rendezvous;
}

export const findRendezvous = (): Rendezvous | undefined => (globalThis as World)[KEY];
