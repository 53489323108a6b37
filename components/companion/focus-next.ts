/** Gives the focus to the item at a place of a list, or the last; where the list is empty, to what comes after it. */
export function focusItem(part: HTMLElement, index: number): void {
  const items = part.querySelectorAll<HTMLElement>(':scope > ol > li');
  const next = items[Math.min(index, items.length - 1)] ?? part.querySelector('button') ?? part.closest('section');
  next?.focus({ preventScroll: items.length === 0 });
}

/** Whether the focus is in a part of the page or, its element having gone, nowhere. */
export function hasFocusOrLostIt(part: HTMLElement): boolean {
  const { body, activeElement: outside } = part.ownerDocument;
  const root = part.getRootNode() as Document | ShadowRoot;
  const active = root.activeElement ?? outside;
  return active === null || active === body || active === (root as ShadowRoot).host || part.contains(active);
}
