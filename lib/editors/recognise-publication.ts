import type { Composer } from '../networks/network.ts';
import { findPublishedFrom, findSubmits, isSubmitEnabled, isSubmitOf } from './find-composer.ts';
import { editorOf } from './find-editor.ts';
import { hasOpenList } from './find-open-list.ts';
import type { OpenComposer } from './rendezvous.ts';
import { closestAcross, containsAcross, isElement, queryAcross } from './shadow-dom.ts';

/** Something is about to be published, and by what: its control, a key in its editor, or its form. */
export type Publication = { readonly composer: OpenComposer } & (
  | { readonly by: 'control'; readonly control: HTMLElement }
  | { readonly by: 'key'; readonly key: KeyboardEventInit }
  | { readonly by: 'form' }
);

export interface Composers {
  /** Boxes that are in the page. */
  readonly open: Iterable<OpenComposer>;
  /** The draft that left its box last, as it does before the last of several steps. */
  readonly left: OpenComposer | undefined;
}

/**
 * Whether a trusted event publishes one of these composers: any event of a press on its control (the first one tells,
 * the last one counts), a key that presses the control or publishes from inside the editor, or the submission of its
 * form. Controls are looked up anew, since sites replace them.
 */
export function publicationIn(event: Event, composers: Composers): Publication | undefined {
  if (event.type.startsWith('key')) return byKey(event as KeyboardEvent, composers);
  if (event.type === 'submit') return byForm(event as SubmitEvent, composers);
  // Other buttons of a mouse publish nothing. A touch has none.
  if (((event as MouseEvent).button ?? 0) !== 0) return undefined;
  return byControl(event, composers);
}

function byControl(event: Event, { open, left }: Composers): Publication | undefined {
  const path = event.composedPath();
  for (const composer of open) {
    const control = submitIn(path, composer.composer);
    if (control && isControlOf(control, composer)) return { composer, by: 'control', control: control as HTMLElement };
  }
  const last = left && submitIn(path, left.composer);
  return last && isLastStep(last, left) ? { composer: left, by: 'control', control: last as HTMLElement } : undefined;
}

/** The innermost element of an event's path that looks like what publishes. Most presses of a page are on none. */
function submitIn(path: readonly EventTarget[], composer: Composer): Element | undefined {
  for (const at of path) if (isElement(at) && isSubmitOf(composer, at)) return at;
  return undefined;
}

const isControlOf = (control: Element, composer: OpenComposer): boolean =>
  isSubmitEnabled(control) && controlsOf(composer).includes(control as HTMLElement);

/** What publishes a composer now. */
export function controlsOf({ editor, composer, container }: OpenComposer): HTMLElement[] {
  return editor.isConnected ? findPublishedFrom(editor, composer).controls : findSubmits(composer, container, editor);
}

/** The control of a further step: it stands where the composer would, and no editor does. */
function isLastStep(control: Element, { composer }: OpenComposer): boolean {
  if (composer.within === undefined || !isSubmitEnabled(control)) return false;
  const place = closestAcross(control, composer.within);
  return place !== undefined && !queryAcross(place, composer.editor).some((editor) => isShown(editor));
}

const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/** A key without a name of its place (a screen keyboard's) goes by its meaning. */
export const codeOf = ({ code, key }: KeyboardEvent): string => code || key;

/** What `publicationIn` need not be asked of: nearly all keys of somebody who writes. */
export const mayPublish = ({ type, key }: Event & { readonly key?: string }): boolean =>
  type !== 'keydown' || key === 'Enter' || key === ' ';

function byKey(event: KeyboardEvent, composers: Composers): Publication | undefined {
  if (event.type !== 'keydown' || event.isComposing || event.keyCode === 229 || !mayPublish(event)) return undefined;
  // Written in a draft it is but a space, and there are many.
  if (event.key === ' ' && isWrittenIn(event.composedPath()[0], composers)) return undefined;
  const pressed = byControl(event, composers);
  // A native button makes a click of the key, which then tells.
  if (pressed?.by === 'control') return pressed.control.matches('button, input') ? undefined : pressed;
  if (event.key !== 'Enter') return undefined;
  const editor = editorOf(event);
  if (!editor) return undefined;
  for (const composer of composers.open) {
    if (composer.editor === editor && publishesByEnter(event, composer)) {
      return { composer, by: 'key', key: initOf(event) };
    }
  }
  return undefined;
}

function isWrittenIn(target: EventTarget | undefined, { open }: Composers): boolean {
  for (const { editor } of open) if (isElement(target) && editor.contains(target)) return true;
  return false;
}

function publishesByEnter(event: KeyboardEvent, { editor, composer }: OpenComposer): boolean {
  const isMod = event.ctrlKey || event.metaKey;
  const isBare = !isMod && !event.shiftKey && !event.altKey;
  const isOurs = (isMod && composer.keys.includes('mod+enter')) || (isBare && composer.keys.includes('enter'));
  return isOurs && !hasOpenList(editor);
}

/** What a key is made of, to press it again. */
function initOf(event: KeyboardEvent): KeyboardEventInit {
  const { key, code, keyCode, which, location, ctrlKey, metaKey, shiftKey, altKey } = event;
  const init: KeyboardEventInit = { key, code, keyCode, location, ctrlKey, metaKey, shiftKey, altKey };
  return { ...init, which, bubbles: true, cancelable: true, composed: true };
}

function byForm(event: SubmitEvent, { open }: Composers): Publication | undefined {
  const form = event.composedPath()[0];
  if (!isElement(form)) return undefined;
  for (const composer of open) {
    if (!containsAcross(form, composer.editor)) continue;
    const controls = controlsOf(composer);
    if (controls.some((control) => containsAcross(form, control) && isSubmitEnabled(control))) {
      return { composer, by: 'form' };
    }
  }
  return undefined;
}
