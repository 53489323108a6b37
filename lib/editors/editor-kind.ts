import { matches } from './shadow-dom.ts';

/** What an editor is made with, as far as it matters to whoever writes into it. */
export type EditorKind = 'textarea' | 'draft' | 'lexical' | 'prosemirror' | 'quill1' | 'quill2' | 'other';

/** Decided by what each library leaves in the DOM; TipTap is ProseMirror. `other`: a bare contenteditable. */
export function kindOf(editor: HTMLElement): EditorKind {
  if (editor.localName === 'textarea') return 'textarea';
  // Facebook once wrote `data-outline-editor`; its text bears Lexical's mark all the same.
  if (matches(editor, '[data-lexical-editor], [data-outline-editor], :has([data-lexical-text])')) return 'lexical';
  if (matches(editor, '.public-DraftEditor-content, :has(> [data-contents="true"])')) return 'draft';
  if (matches(editor, '.ProseMirror')) return 'prosemirror';
  // Quill 1 pastes into an editable of its own, beside the editor; Quill 2 has none.
  if (matches(editor, '.ql-editor'))
    return editor.parentElement?.querySelector(':scope > .ql-clipboard') ? 'quill1' : 'quill2';
  return 'other';
}
