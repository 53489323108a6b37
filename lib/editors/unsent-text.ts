import { editingHostOf } from './find-editor.ts';
import { readText } from './read-text.ts';
import type { Rendezvous } from './rendezvous.ts';
import { deepActiveElement } from './shadow-dom.ts';

/**
 * Whether a text waits to be sent in this page: in a compose box that had the focus, in any other that was typed in, or
 * in whatever box has the focus now, private messages included. Where that cannot be told, it does: a text that is covered in error is worse than a gate
 * that stands aside.
 */
export function hasUnsentText(rendezvous: Rendezvous | undefined): boolean {
  try {
    const editors = new Set<HTMLElement>([...(rendezvous?.composers.keys() ?? []), ...(rendezvous?.otherBoxes ?? [])]);
    const active = deepActiveElement(document);
    const focused = active ? editingHostOf(active) : undefined;
    if (focused) editors.add(focused);
    return [...editors].some((editor) => editor.isConnected && readText(editor).text.trim() !== '');
  } catch {
    return true;
  }
}
