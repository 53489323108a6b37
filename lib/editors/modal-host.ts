import { isElement, matches, parentAcross } from './shadow-dom.ts';

/** In the browser's top layer: outside of a modal dialog nothing can be clicked; outside of a popover a click closes it. */
const TOP_LAYER = ['dialog:modal', ':popover-open', ':fullscreen'];

/**
 * The element our host must be appended to, to be seen and clicked beside this editor: the innermost modal dialog,
 * popover or full-screen element around it, through shadow roots, else the document's root.
 */
export function overlayParentOf(editor: HTMLElement): Element {
  for (let element = parentAcross(editor); element; element = parentAcross(element)) {
    if (isInTopLayer(element)) return element;
  }
  return editor.ownerDocument.documentElement;
}

/** Asked one by one: a selector the browser does not know must not hide the others. */
const isInTopLayer = (element: Element): boolean => TOP_LAYER.some((selector) => matches(element, selector));

/**
 * Keeps sites' focus traps from taking the focus back from our host: no focus event to, from or inside it reaches the
 * page. It reaches no listener of ours behind the window either, so the host's content cannot rely on focus events.
 * Must be in place before the page's own listeners on the window.
 */
export function keepFocus(host: Element, signal: AbortSignal): void {
  const hide = (event: Event) => {
    if (concerns(event as FocusEvent, host)) event.stopImmediatePropagation();
  };
  for (const type of ['focusin', 'focusout', 'focus', 'blur']) {
    window.addEventListener(type, hide, { capture: true, signal });
  }
}

/** The related target is retargeted to the host, seen from the window. */
const concerns = (event: FocusEvent, host: Element): boolean =>
  event.composedPath().includes(host) || (isElement(event.relatedTarget) && host.contains(event.relatedTarget));
