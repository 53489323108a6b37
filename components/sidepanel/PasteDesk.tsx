import { type ReactNode, useEffect, useRef } from 'react';
import type { Messages } from '../../lib/i18n/index.ts';
import { type DraftKind, NETWORKS, type NetworkId } from '../../lib/networks/index.ts';
import { Card } from '../ui/Card.tsx';
import { Choice } from '../ui/Choice.tsx';

export interface PasteDeskProps {
  messages: Messages;
  network: NetworkId;
  kind: DraftKind;
  onChoose: (place: { readonly network?: NetworkId; readonly kind?: DraftKind }) => void;
  /** Whether there is nothing in the box. */
  empty: boolean;
  /** The text's language, where known: for the spelling checker and the voice of a screen reader. */
  lang: string | undefined;
  /** The caller reads the element's text; it returns what stops it. */
  onReady: (box: HTMLElement) => () => void;
  /** What there is to say of the text. */
  children: ReactNode;
}

const KINDS: readonly DraftKind[] = ['post', 'comment'];

/** A box to paste a text into, and where it would be published. React never touches what is written in it. */
export function PasteDesk({ messages, network, kind, onChoose, empty, lang, onReady, children }: PasteDeskProps) {
  const { sidePanel, practice, kinds } = messages;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => onReady(box.current!), [onReady]);
  return (
    <>
      <Card title={sidePanel.paste}>
        <div className="paste-choices">
          <Choice
            legend={practice.network}
            legendHidden
            options={NETWORKS.map(({ id, name }) => ({ value: id, label: name }))}
            value={network}
            onChange={(id) => onChoose({ network: id })}
          />
          <Choice
            legend={practice.kind}
            legendHidden
            options={KINDS.map((value) => ({ value, label: kinds[value] }))}
            value={kind}
            onChange={(value) => onChoose({ kind: value })}
          />
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: a text area takes no highlights. */}
        <div
          ref={box}
          className="paste-box"
          contentEditable="plaintext-only"
          role="textbox"
          aria-multiline="true"
          aria-label={sidePanel.pasteBox}
          aria-placeholder={sidePanel.placeholder}
          data-placeholder={empty ? sidePanel.placeholder : undefined}
          lang={lang}
          spellCheck
          tabIndex={0}
        />
      </Card>
      {children}
    </>
  );
}
