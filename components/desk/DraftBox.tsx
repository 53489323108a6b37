import { useEffect, useRef } from 'react';

export interface DraftBoxProps {
  label: string;
  placeholder: string;
  /** Whether there is nothing in it. */
  empty: boolean;
  /** The text's language, where known: for the spelling checker and the voice of a screen reader. */
  lang: string | undefined;
  /** The caller reads and writes the element's text; it returns what stops it. */
  onReady: (box: HTMLElement) => () => void;
}

/** Tamis's own compose box. React never touches what is written in it. */
export function DraftBox({ label, placeholder, empty, lang, onReady }: DraftBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => onReady(box.current!), [onReady]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a text area takes no highlights, and the networks' boxes are none.
    <div
      ref={box}
      className="draft-box"
      contentEditable="plaintext-only"
      role="textbox"
      aria-multiline="true"
      aria-label={label}
      aria-placeholder={placeholder}
      data-placeholder={empty ? placeholder : undefined}
      lang={lang}
      spellCheck
      tabIndex={0}
    />
  );
}
