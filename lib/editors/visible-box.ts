import { type Box, bottomOf, rightOf } from './box.ts';
import { parentAcross } from './shadow-dom.ts';

/** An ancestor that shows only what is inside its own box, in one direction or both. */
export interface Clipper {
  readonly element: Element;
  readonly across: boolean;
  readonly down: boolean;
}

/**
 * The ancestors an element may be scrolled out of, through shadow roots, innermost first. The document's own scrolling
 * is none: that is the viewport's.
 */
export function clippersOf(element: Element): Clipper[] {
  const { documentElement, body } = element.ownerDocument;
  const clippers: Clipper[] = [];
  for (let at: Element | null = element; at; at = parentAcross(at)) {
    if (at === body || at === documentElement) break;
    const { overflowX, overflowY, position } = getComputedStyle(at);
    const [across, down] = [isClipping(overflowX), isClipping(overflowY)];
    if (at !== element && (across || down)) clippers.push({ element: at, across, down });
    if (position === 'fixed') break;
  }
  return clippers;
}

/** What can be seen of an element inside these ancestors; all of it where nothing can be. */
export function visibleBoxOf(element: Element, clippers: readonly Clipper[]): Box {
  const whole: Box = element.getBoundingClientRect();
  let [left, top, right, bottom] = [whole.x, whole.y, rightOf(whole), bottomOf(whole)];
  for (const clipper of clippers) {
    const box: Box = clipper.element.getBoundingClientRect();
    if (clipper.across) [left, right] = [Math.max(left, box.x), Math.min(right, rightOf(box))];
    if (clipper.down) [top, bottom] = [Math.max(top, box.y), Math.min(bottom, bottomOf(box))];
  }
  return right > left && bottom > top ? { x: left, y: top, width: right - left, height: bottom - top } : whole;
}

const isClipping = (overflow: string): boolean => overflow !== '' && overflow !== 'visible';
