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
 * `false` where the part has no place in the editor any more.
 */
export async function selectText(map: TextMap, { start, end }: Span): Promise<boolean> {
  const { editor } = map;
  const root = editor.getRootNode() as Document | ShadowRoot;
  if (root.activeElement !== editor) editor.focus({ preventScroll: true });

  const told = nextSelectionChange(editor.ownerDocument);
  if (editor.localName === 'textarea') {
    (editor as HTMLTextAreaElement).setSelectionRange(start, end);
  } else {
    const range = rangeOf(map, start, end);
    const selection = selectionOf(root);
    if (!range || !selection) return false;
    selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  }
  await told;
  await pause(TAKEN_OVER);
  return true;
}

function selectionOf(root: SelectingRoot & Node): Selection | null {
  return root.getSelection?.() ?? root.ownerDocument?.getSelection() ?? null;
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
