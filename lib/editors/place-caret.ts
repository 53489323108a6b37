import { rangeOf } from './range-of.ts';
import type { TextMap } from './read-text.ts';
import { selectionIn } from './select-text.ts';

/**
 * Gives the editor the focus and puts the caret behind a character (a UTF-16 offset from 1) of its text, writing
 * nothing. Where there is no such place, the focus alone; `false` then.
 */
export function placeCaret(map: TextMap, offset: number): boolean {
  const { editor } = map;
  editor.focus({ preventScroll: true });
  if (editor.localName === 'textarea') {
    (editor as HTMLTextAreaElement).setSelectionRange(offset, offset);
    return true;
  }
  const range = rangeOf(map, offset - 1, offset);
  if (!range) return false;
  selectionIn(editor)?.collapse(range.endContainer, range.endOffset);
  return true;
}
