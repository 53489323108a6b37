import { selectionIn } from './select-text.ts';

/**
 * Browsers forget where the caret was once Tab has left an editor, and put it at the start when the editor is given the
 * focus again. The selection is noted as Tab is pressed. Returns what gives the focus back, and the caret with it.
 */
export function keepCaret(editor: HTMLElement, signal: AbortSignal): () => void {
  let noted: Range | undefined;
  const note = ({ key }: KeyboardEvent) => {
    noted = undefined;
    if (key !== 'Tab') return;
    const selection = selectionIn(editor);
    if (selection?.rangeCount) noted = selection.getRangeAt(0).cloneRange();
  };
  const forget = () => {
    noted = undefined;
  };
  editor.addEventListener('keydown', note, { capture: true, signal });
  for (const type of ['pointerdown', 'beforeinput']) editor.addEventListener(type, forget, { capture: true, signal });
  return () => {
    editor.focus({ preventScroll: true });
    if (!noted || !editor.contains(noted.commonAncestorContainer)) return;
    const { startContainer, startOffset, endContainer, endOffset } = noted;
    selectionIn(editor)?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  };
}
