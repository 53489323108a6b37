import type { Span } from '../sieves/sieve.ts';
import { rangeOf } from './range-of.ts';
import type { TextMap } from './read-text.ts';

/** Chromium keeps the selection inside a shadow root to the root itself. */
interface SelectingRoot extends DocumentOrShadowRoot {
  getSelection?(): Selection | null;
}

/** The browser tells the page of a selection late, in a task of its own. */
const SELECTION_PATIENCE = 100;
/** The editor's own code then takes the selection over: measured, a frame is enough. */
const TAKEN_OVER = 20;

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Gives the editor the focus, selects a part of its text and waits until the editor's own model has the selection too.
 * An editor that was given the focus may put back a selection it remembers: then once more. `false` where the part has
 * no place in the editor, or will not stay selected.
 */
export async function selectText(map: TextMap, span: Span): Promise<boolean> {
  const { editor } = map;
  const root = editor.getRootNode() as Document | ShadowRoot;
  if (root.activeElement !== editor) editor.focus({ preventScroll: true });
  return (await selectOnce(map, span)) || (await selectOnce(map, span));
}

async function selectOnce(map: TextMap, { start, end }: Span): Promise<boolean> {
  const { editor } = map;
  const told = nextSelectionChange(editor.ownerDocument);
  if (editor.localName === 'textarea') {
    const field = editor as HTMLTextAreaElement;
    field.setSelectionRange(start, end);
    await told;
    return field.selectionStart === start && field.selectionEnd === end;
  }
  // An empty editor has no part to select: it puts the caret where it begins by itself.
  const range = map.text === '' ? caretIn(editor) : rangeOf(map, start, end);
  const selection = selectionIn(editor);
  if (!range || !selection) return false;
  const wanted = placeOf(editor, range);
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  await told;
  await pause(TAKEN_OVER);
  return selection.rangeCount > 0 && placeOf(editor, selection.getRangeAt(0)) === wanted;
}

/** In the innermost first block, where an editor expects it. */
function caretIn(editor: HTMLElement): Range {
  let block: Element = editor;
  while (block.firstElementChild && block.firstElementChild.localName !== 'br') block = block.firstElementChild;
  const range = editor.ownerDocument.createRange();
  range.setStart(block, 0);
  return range;
}

export function selectionIn(editor: HTMLElement): Selection | null {
  const root: SelectingRoot & Node = editor.getRootNode() as Document | ShadowRoot;
  return root.getSelection?.() ?? editor.ownerDocument.getSelection();
}

/** Where a range is, however its ends are put: after a text or before the next one. */
function placeOf(editor: HTMLElement, range: Range): string {
  const before = editor.ownerDocument.createRange();
  before.setStart(editor, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return `${before.toString().length} ${range.toString()}`;
}

/** Or a little while, where what is to be selected was selected already. */
function nextSelectionChange(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const stop = new AbortController();
    const done = () => {
      stop.abort();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, SELECTION_PATIENCE);
    document.addEventListener('selectionchange', done, { capture: true, signal: stop.signal });
  });
}
