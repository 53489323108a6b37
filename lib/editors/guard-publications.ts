import type { Holding, Rendezvous } from './rendezvous.ts';

/** All that a publication may begin with, on any of the networks. */
const BEGINNINGS = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'touchstart',
  'touchend',
  'keydown',
  'keypress',
  'keyup',
  'submit',
] as const;

/**
 * Shows every trusted event a publication may begin with to the Companion, before the page sees it, and stops it where
 * it is held. Without a Companion, and on any error of ours, the event goes on to the page untouched.
 */
export function guardPublications(rendezvous: Rendezvous, signal: AbortSignal): void {
  const guard = (event: Event) => {
    if (!rendezvous.hold || !event.isTrusted) return;
    let holding: Holding | undefined;
    try {
      holding = rendezvous.hold(event);
    } catch {
      // Failing open: the post goes out.
    }
    if (!holding) return;
    if (holding === 'take') event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of BEGINNINGS) window.addEventListener(type, guard, { capture: true, passive: false, signal });
}
