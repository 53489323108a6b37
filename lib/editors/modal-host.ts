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
 * page. What is inside the host's shadow root is told again by an event that does not leave the root: `focusin` and
 * `focusout`, which bubble. Must be in place before the page's own listeners on the window.
 */
export function keepFocus(host: Element, signal: AbortSignal): void {
  const hide = (event: Event) => {
    const path = event.composedPath();
    if (!path.includes(host) && !comesFrom(event as FocusEvent, host)) return;
    event.stopImmediatePropagation();
    const [inside] = path;
    if (inside !== host && path.includes(host) && BUBBLING.includes(event.type)) tellInside(inside!, event.type);
  };
  for (const type of ['focusin', 'focusout', 'focus', 'blur']) {
    window.addEventListener(type, hide, { capture: true, signal });
  }
}

const BUBBLING = ['focusin', 'focusout'];

/** The related target is retargeted to the host, seen from the window. */
const comesFrom = ({ relatedTarget }: FocusEvent, host: Element): boolean =>
  isElement(relatedTarget) && host.contains(relatedTarget);

const tellInside = (target: EventTarget, type: string) =>
  target.dispatchEvent(new FocusEvent(type, { bubbles: true, composed: false }));
