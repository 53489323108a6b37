/** What content scripts may use to see closed shadow roots: a getter in Firefox, a function in Chrome. */
interface FirefoxElement extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}
interface ChromeGlobal {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}

/** The element's shadow root, open or closed, or `null`. Never throws: Chrome's function refuses some elements. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  try {
    const seen = (element as FirefoxElement).openOrClosedShadowRoot;
    if (seen !== undefined) return seen;
    return (globalThis as ChromeGlobal).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    return null;
  }
}

/** The parent as it is laid out: a slotted node's slot, and a shadow root's host. `null` above the document's root. */
export function parentAcross(node: Node): Element | null {
  const slot = (node as Partial<Slottable>).assignedSlot;
  if (slot) return slot;
  return node.parentElement ?? (node.parentNode as Partial<ShadowRoot> | null)?.host ?? null;
}

/** `Element.matches`, where a selector this browser does not know matches nothing. */
export function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

/** The node itself or its nearest ancestor, through shadow roots and slots, that matches. */
export function closestAcross(node: Node, selector: string): Element | undefined {
  for (let element = elementAt(node); element; element = parentAcross(element)) {
    if (matches(element, selector)) return element;
  }
  return undefined;
}

/** Like `Node.contains`, through shadow roots and slots. */
export function containsAcross(ancestor: Node, node: Node): boolean {
  if (ancestor.contains(node)) return true;
  for (let element = elementAt(node); element; element = parentAcross(element)) {
    if (element === ancestor) return true;
  }
  return false;
}

/** All that match in the element, then in its own shadow root: a host holds what its root holds. In document order. */
export function queryAcross(scope: Element, selector: string): Element[] {
  try {
    const inside = Array.from(scope.querySelectorAll(selector));
    const root = shadowRootOf(scope);
    return root ? [...inside, ...root.querySelectorAll(selector)] : inside;
  } catch {
    return [];
  }
}

/**
 * Whether anything matches in the element or in this root of its own. Asking for a closed root is slow in Chrome, so on
 * the way up through ancestors the root one comes out of is given (`rootLeft`).
 */
export function holds(scope: Element, selector: string, root = scope.shadowRoot): boolean {
  try {
    return scope.querySelector(selector) !== null || (root?.querySelector(selector) ?? null) !== null;
  } catch {
    return false;
  }
}

/** The shadow root, open or closed, that was left on the way from a node to `parentAcross` of it. */
export const rootLeft = (from: Element, parent: Element): ShadowRoot | null =>
  from.parentElement ? parent.shadowRoot : ((from.parentNode as ShadowRoot | null) ?? null);

/** The element that has the focus, wherever it is: `document.activeElement` stops at the outermost shadow host. */
export function deepActiveElement(document: DocumentOrShadowRoot): Element | null {
  const active = document.activeElement;
  return active ? innermostActive(active) : null;
}

/** Follows the focus from a shadow host into its roots. */
export function innermostActive(element: Element): Element {
  const inside = shadowRootOf(element)?.activeElement;
  return inside ? innermostActive(inside) : element;
}

export const isElement = (node: unknown): node is Element => (node as Node | null)?.nodeType === 1;

const elementAt = (node: Node): Element | null => (isElement(node) ? node : parentAcross(node));
