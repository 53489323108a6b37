import { type Box, bottomOf, overlap, rightOf } from './box.ts';
import { closestAcross, containsAcross, matches, parentAcross } from './shadow-dom.ts';

const CONTROLS = 'button, [role="button"], a[href], input:not([type="hidden"]), textarea, select, [contenteditable]';
const INTERACTIVE = `${CONTROLS}, [tabindex]`;

/** How far around the container something may matter. */
const AROUND = 240;
const MOST = 200;
/** A bound on the search for shadow roots, for pages with thousands of nodes around a box. */
const MOST_LOOKED_AT = 6000;
/** Higher than this, what only takes the focus (a whole post) is a region of the page, no control. */
const REGION_HEIGHT = 80;

/**
 * The site's visible controls in and close around a compose box, at most 200, through open shadow roots; also what
 * hangs in the viewport's bottom corners (chat windows stand elsewhere in the DOM). `ours` is left out.
 */
export function obstaclesNear(editor: HTMLElement, container: Element, ours?: Element): Element[] {
  const around = surroundingsOf(container);
  const obstacles = new Set<Element>();
  const consider = (element: Element) => {
    if (obstacles.size >= MOST || obstacles.has(element) || isOurs(element, editor, ours)) return;
    if (isObstacle(element, boxOf(element))) obstacles.add(element);
  };
  for (const element of interactiveInCorners(editor.ownerDocument, ours)) consider(element);
  // The container by itself first: in a long page the bound on work may be met before it.
  for (const scope of [container, scopeAround(container, around)]) {
    for (const element of interactiveIn(scope)) {
      if (overlap(boxOf(element), around)) consider(element);
    }
  }
  return [...obstacles];
}

/**
 * The nearest ancestor that covers the whole surroundings: what stands beside the container is inside it. A dialog is
 * not left, since what lies behind it cannot be used meanwhile.
 */
function scopeAround(container: Element, around: Box): Element {
  let scope = container;
  while (!covers(boxOf(scope), around) && !matches(scope, 'dialog, [role="dialog"]')) {
    const parent = parentAcross(scope);
    if (!parent) break;
    scope = parent;
  }
  return scope;
}

/** One native query a root; the only question asked of each element is whether it has a shadow root to look into. */
function* interactiveIn(scope: Element): Generator<Element> {
  let left = MOST_LOOKED_AT;
  const roots: (Element | ShadowRoot)[] = scope.shadowRoot ? [scope.shadowRoot, scope] : [scope];
  for (let root = roots.shift(); root; root = roots.shift()) {
    yield* root.querySelectorAll(INTERACTIVE);
    for (const element of root.querySelectorAll('*')) {
      if (left-- === 0) return;
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
  }
}

/** Looked for by hit tests, at a few points of each bottom corner, where something docked would cover it. */
function* interactiveInCorners(document: Document, ours: Element | undefined): Generator<Element> {
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  for (const inset of [24, 90, 160]) {
    for (const x of [inset, width - inset]) {
      for (const y of [height - 14, height - 34]) {
        const hit = elementAt(document, x, y);
        const control = hit && !(ours && containsAcross(ours, hit)) ? closestAcross(hit, INTERACTIVE) : undefined;
        if (control) yield control;
      }
    }
  }
}

function elementAt(root: DocumentOrShadowRoot, x: number, y: number): Element | null {
  const hit = root.elementFromPoint(x, y);
  const inside = hit?.shadowRoot?.elementFromPoint(x, y);
  return inside && inside !== hit ? elementAt(hit!.shadowRoot!, x, y) : hit;
}

/** The editor itself, what is in it or around it, and our own. */
const isOurs = (element: Element, editor: HTMLElement, ours: Element | undefined): boolean =>
  containsAcross(editor, element) || containsAcross(element, editor) || (ours ? containsAcross(ours, element) : false);

const isObstacle = (element: Element, { width, height }: Box): boolean =>
  width > 0 && height > 0 && (height <= REGION_HEIGHT || matches(element, CONTROLS)) && isVisible(element);

const isVisible = (element: Element): boolean =>
  element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true;

/** Where an element is drawn. */
export const boxOf = (element: Element): Box => element.getBoundingClientRect();

/** The container with what is around it, as far as the viewport shows it. */
function surroundingsOf(container: Element): Box {
  const box = boxOf(container);
  const { clientWidth, clientHeight } = container.ownerDocument.documentElement;
  const x = Math.max(box.x - AROUND, 0);
  const y = Math.max(box.y - AROUND, 0);
  const right = Math.min(rightOf(box) + AROUND, clientWidth);
  const bottom = Math.min(bottomOf(box) + AROUND, clientHeight);
  return { x, y, width: Math.max(right - x, 0), height: Math.max(bottom - y, 0) };
}

const covers = (outer: Box, inner: Box): boolean =>
  outer.x <= inner.x && outer.y <= inner.y && rightOf(outer) >= rightOf(inner) && bottomOf(outer) >= bottomOf(inner);
