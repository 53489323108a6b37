import { type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import ReactDOM from 'react-dom17';
import { addAction, isBlank, publish, say, textOf } from '../stage/stage.ts';
import { trapFocus } from '../stage/trap-focus.ts';
import { TweetBox, TweetButton } from './tweet-box.tsx';

interface ComposeModalProps {
  /** One name a box: several make a thread. */
  readonly names: readonly string[];
  readonly label?: string;
  readonly placeholder?: string;
  readonly above?: ReactNode;
  readonly below?: ReactNode;
}

/** X's modal, in `#layers`, with its focus trap; publishing closes it and shows a toast. */
export function ComposeModal(props: ComposeModalProps) {
  const [layers, setLayers] = useState<Element | null>(null);
  const [open, setOpen] = useState(true);
  useEffect(() => setLayers(document.getElementById('layers')), []);
  if (!layers) return null;
  return ReactDOM.createPortal(open ? <Sheet {...props} onClose={() => setOpen(false)} /> : <Toast />, layers);
}

const Toast = () => (
  <div data-testid="toast" role="alert">
    {say('Your post was sent.', 'Votre post a été envoyé.')}{' '}
    <a href="/someone/status/1987654321987654321">{say('View', 'Voir')}</a>
  </div>
);

function Sheet({ names, label, placeholder, above, below, onClose }: ComposeModalProps & { onClose: () => void }) {
  const sheet = useRef<HTMLDivElement>(null);
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  const [inDrafts, setInDrafts] = useState(false);
  const [first] = names;
  const whole = () =>
    names
      .map(textOf)
      .filter((text) => !isBlank(text))
      .join('\n\n');

  useEffect(() => {
    const editor = () => sheet.current?.querySelector<HTMLElement>('[contenteditable="true"]') ?? null;
    editor()?.focus();
    return trapFocus(sheet.current!, editor);
  }, []);
  useEffect(() => addAction('replaceEditor', () => visitDrafts(setInDrafts)), []);

  const send = (how: string) => (event: SyntheticEvent) => {
    if (publish(first!, whole(), event, how)) onClose();
  };
  return (
    <div className="veil">
      <div ref={sheet} role="dialog" aria-modal="true" aria-labelledby="modal-header" className="sheet">
        <div className="bar" id="modal-header">
          <button type="button" data-testid="app-bar-close" aria-label={say('Close', 'Fermer')} onClick={onClose}>
            ✕
          </button>
          <button type="button" data-testid="unsentButton" onClick={() => setInDrafts(!inDrafts)}>
            {say('Drafts', 'Brouillons')}
          </button>
        </div>
        {inDrafts ? (
          <p className="faint">{say('No unsent posts', 'Aucun brouillon')}</p>
        ) : (
          <>
            {above}
            {names.map((name, index) => (
              <TweetBox
                key={name}
                name={name}
                index={index}
                placeholder={placeholder}
                initialText={texts[name]}
                onText={(text) => setTexts((all) => ({ ...all, [name]: text }))}
                onSend={send('key:mod+enter')}
              />
            ))}
            {below}
          </>
        )}
        <TweetButton
          testId="tweetButton"
          label={label ?? say('Post', 'Poster')}
          enabled={!inDrafts && names.some((name) => !isBlank(texts[name] ?? ''))}
          onPress={send('click')}
        />
      </div>
    </div>
  );
}

/** Goes to the drafts and back: the text stays, the editor's root is another element. */
function visitDrafts(setInDrafts: (inDrafts: boolean) => void): void {
  setInDrafts(true);
  requestAnimationFrame(() => setInDrafts(false));
}
