import type { Composer, Submit } from '../networks/network.ts';
import { closestAcross, containsAcross, holds, matches, parentAcross, queryAcross, rootLeft } from './shadow-dom.ts';

/** Where a composer is published from. */
export interface PublishedFrom {
  readonly container: Element;
  /** As `findSubmits` gives them. Empty where there is no control yet. */
  readonly controls: HTMLElement[];
}

/**
 * The nearest ancestor of the editor that holds the control which publishes it. Nothing is looked up beyond the
 * outermost ancestor that matches the composer's `within`, nor in the whole page. Where no control is there yet
 * (LinkedIn shows it once there is text): the nearest `within` ancestor, else the editor's parent.
 */
export function findPublishedFrom(editor: HTMLElement, composer: Composer): PublishedFrom {
  const { within, submits } = composer;
  const nearest = within === undefined ? undefined : closestAcross(editor, within);
  const top = editor.ownerDocument.body;
  let outermost = nearest;
  for (let at = nearest; within !== undefined && at; at = outerMatch(at, within)) outermost = at;
  let from: Element = editor;
  for (let at = parentAcross(editor); at && at !== top && at !== top?.parentElement; at = parentAcross(at)) {
    // A press waits for this: most ancestors are done with by one native question.
    const holder = at;
    const root = rootLeft(from, at);
    const controls = submits.some(({ selector }) => holds(holder, selector, root))
      ? findSubmits(composer, at, editor)
      : [];
    if (controls.length > 0) return { container: at, controls };
    if (at === outermost) break;
    from = at;
  }
  return { container: nearest ?? parentAcross(editor) ?? editor, controls: [] };
}

export const findContainer = (editor: HTMLElement, composer: Composer): Element =>
  findPublishedFrom(editor, composer).container;

function outerMatch(element: Element, selector: string): Element | undefined {
  const parent = parentAcross(element);
  return parent ? closestAcross(parent, selector) : undefined;
}

/**
 * The control that publishes, as it is now: sites replace it when it becomes enabled, so ask each time. With the
 * editor given, controls of another box of the same container, and shared labels that only open a box, are left out.
 */
export const findSubmit = (composer: Composer, container: Element, editor?: HTMLElement): HTMLElement | undefined =>
  findSubmits(composer, container, editor)[0];

/** All the controls found by the first way that finds one: some sites offer two of them. */
export function findSubmits(composer: Composer, container: Element, editor?: HTMLElement): HTMLElement[] {
  for (const submit of composer.submits) {
    const found = queryAcross(container, submit.selector).filter(
      (control) => isLabelled(control, submit) && (!editor || publishes(control, submit, editor, composer)),
    );
    if (found.length > 0) return found as HTMLElement[];
  }
  return [];
}

/** Whether an element looks like what publishes from a composer, wherever it stands. */
export const isSubmitOf = ({ submits }: Composer, element: Element): boolean =>
  submits.some((submit) => matches(element, submit.selector) && isLabelled(element, submit));

/** Both ways of being disabled: `<button disabled>`, and `aria-disabled` on a `div[role=button]`. */
export const isSubmitEnabled = (submit: Element): boolean =>
  !submit.matches(':disabled') && submit.getAttribute('aria-disabled') !== 'true';

/**
 * The boxes one control publishes together (a thread), in document order, this one included. They are looked for in
 * the `within` ancestor, since the control may stand beside one box only.
 */
export function siblingEditors(editor: HTMLElement, composer: Composer, container: Element): HTMLElement[] {
  if (composer.siblings === undefined) return [editor];
  const scope = composer.within === undefined ? container : (closestAcross(editor, composer.within) ?? container);
  const boxes = queryAcross(scope, composer.siblings) as HTMLElement[];
  return boxes.includes(editor) ? boxes : [editor];
}

/** A label is compared as a whole: "Comment" is neither "Comments" nor "3 comments". */
function isLabelled(control: Element, { labels, leadsOn = [] }: Submit): boolean {
  if (!labels && leadsOn.length === 0) return true;
  const name = nameOf(control);
  const bears = (label: string) => fold(label) === name;
  return (labels?.some(bears) ?? true) && !leadsOn.some(bears);
}

/** As a screen reader names it: "Reply to Ada's comment" is what opens a box, though "Reply" is all one sees of it. */
const nameOf = (control: Element): string =>
  fold(control.getAttribute('aria-label') ?? '') || fold(control.textContent ?? '');

const fold = (label: string): string => label.replace(/\s+/g, ' ').trim().toLowerCase();

function publishes(control: Element, { labels }: Submit, editor: HTMLElement, composer: Composer): boolean {
  if (!editor.isConnected) return true; // The last step of several: the box is gone, its text is still to be published.
  if (labels && precedes(control, editor)) return false; // What bears the same label before a box is what opened it.
  return composer.siblings !== undefined || nearestBoxHolds(control, editor, composer);
}

export const precedes = (node: Node, other: Node): boolean =>
  (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Seen from the control outwards, the first box met is this editor: another box's control is not taken for ours. */
function nearestBoxHolds(control: Element, editor: HTMLElement, composer: Composer): boolean {
  let from = control;
  for (let at = parentAcross(control); at; at = parentAcross(at)) {
    if (containsAcross(at, editor)) return true;
    if (holds(at, composer.editor, rootLeft(from, at))) return false;
    from = at;
  }
  return false;
}
