import type { Rendezvous } from './rendezvous.ts';

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
 * the Companion holds it. Without a Companion, and on any error of ours, the event goes on to the page untouched.
 */
export function guardPublications(rendezvous: Rendezvous, signal: AbortSignal): void {
  const guard = (event: Event) => {
    if (!rendezvous.holds || !event.isTrusted) return;
    let held = false;
    try {
      held = rendezvous.holds({ event });
    } catch {
      // Failing open: the post goes out.
    }
    if (!held) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of BEGINNINGS) window.addEventListener(type, guard, { capture: true, passive: false, signal });
}
