import { useEffect, useRef } from 'react';
import type { Messages } from '../../lib/i18n/messages.ts';

export interface PracticeEditorProps {
  messages: Messages;
  /** Whether there is nothing in it. */
  empty: boolean;
  /** The draft's language, where known: for the spelling checker and the voice of a screen reader. */
  lang?: string | undefined;
  /** The caller reads and writes the element's text; it returns what stops it. */
  onReady: (editor: HTMLElement) => () => void;
}

/** Tamis's own compose box. React never touches what is written in it. */
export function PracticeEditor({ messages: { practice }, empty, lang, onReady }: PracticeEditorProps) {
  const editor = useRef<HTMLDivElement>(null);
  useEffect(() => onReady(editor.current!), [onReady]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a text area takes no highlights, and the networks' boxes are none.
    <div
      ref={editor}
      className="editor"
      contentEditable="plaintext-only"
      role="textbox"
      aria-multiline="true"
      aria-label={practice.editor}
      aria-placeholder={practice.placeholder}
      data-placeholder={empty ? practice.placeholder : undefined}
      lang={lang}
      spellCheck
      tabIndex={0}
    />
  );
}
