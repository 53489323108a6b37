import { lazy, Suspense, useState } from 'react';
import { formatMoment } from '../../lib/i18n/format.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { type DraftKind, type NetworkId, networkById } from '../../lib/networks/index.ts';
import { Button } from '../ui/Button.tsx';
import { Sign } from '../ui/Sign.tsx';
import { HoldMenu } from './HoldMenu.tsx';

const HeldReading = lazy(() => import('./HeldReading.tsx'));

/** A held draft without its text. Moments in epoch ms. */
export interface Held {
  readonly id: string;
  readonly network: NetworkId;
  readonly kind: DraftKind;
  readonly heldAt: number;
  readonly until: number;
}

export interface HeldListProps {
  /** In the order they are to be shown. */
  drafts: readonly Held[];
  messages: Messages;
  /** Epoch ms. */
  now: number;
  /** Its text; `''` where it cannot be read. Never rejects. */
  onRead: (id: string) => Promise<string>;
  /** Resolves to whether the text is on the clipboard. */
  onCopy: (id: string) => Promise<boolean>;
  onOpen: (network: NetworkId) => void;
  onHoldLonger: (id: string, until: number) => void;
  onDelete: (id: string) => void;
}

/** The held drafts: opened, one is read again with the same findings. */
export function HeldList({ drafts, ...rest }: HeldListProps) {
  const [shown, show] = useState<string>();
  return (
    <ul className="held-list">
      {drafts.map((draft) => (
        <HeldItem
          key={draft.id}
          draft={draft}
          isShown={shown === draft.id}
          onToggle={() => show(shown === draft.id ? undefined : draft.id)}
          {...rest}
        />
      ))}
    </ul>
  );
}

interface HeldItemProps extends Omit<HeldListProps, 'drafts'> {
  draft: Held;
  isShown: boolean;
  onToggle: () => void;
}

function HeldItem({ draft, isShown, onToggle, ...rest }: HeldItemProps) {
  const { messages, now } = rest;
  const { list } = messages.hold;
  const isDue = draft.until <= now;
  return (
    <li className="held-item" data-due={isDue}>
      <h3>
        <button type="button" className="held-head" aria-expanded={isShown} onClick={onToggle}>
          <Sign value={isDue ? 'look' : 'note'} size={14} />
          <span className="held-name">{list.draft(networkById(draft.network).name, draft.kind)}</span>
          <span className="held-when">
            {isDue ? list.due : list.until(formatMoment(messages.locale, draft.until, now))}
          </span>
        </button>
      </h3>
      {isShown && <HeldBody draft={draft} {...rest} />}
    </li>
  );
}

type Step = 'rest' | 'longer' | 'delete';

function HeldBody({ draft, messages, now, ...does }: Omit<HeldItemProps, 'isShown' | 'onToggle'>) {
  const { hold, companion, locale } = messages;
  const { list } = hold;
  const { id, network, kind, heldAt } = draft;
  const [text] = useState(() => does.onRead(id));
  const [step, setStep] = useState<Step>('rest');
  const [copied, setCopied] = useState<boolean>();
  const copy = async () => setCopied(await does.onCopy(id));
  if (step === 'longer') {
    const choose = (until: number) => {
      setStep('rest');
      does.onHoldLonger(id, until);
    };
    return <HoldMenu messages={messages} now={now} onChoose={choose} onCancel={() => setStep('rest')} />;
  }
  return (
    <div className="held-body">
      <Suspense fallback={<p className="held-note">{messages.popup.loading}</p>}>
        <HeldReading text={text} network={network} kind={kind} messages={messages} />
      </Suspense>
      <p className="held-note">{list.heldOn(formatMoment(locale, heldAt, now))}</p>
      <div className="held-actions">
        <Button onClick={() => does.onOpen(network)}>{list.open(networkById(network).name)}</Button>
        <Button onClick={() => void copy()}>{hold.copy}</Button>
        <Button tone="text" onClick={() => setStep('longer')}>
          {list.longer}
        </Button>
        {step === 'delete' ? (
          <Button tone="text" className="held-delete" onClick={() => does.onDelete(id)}>
            {list.deleteForGood}
          </Button>
        ) : (
          <Button tone="text" onClick={() => setStep('delete')}>
            {list.delete}
          </Button>
        )}
      </div>
      <p className="held-note" role="status">
        {copied === undefined ? list.openHint : copied ? companion.actions.copied : companion.actions.notCopied}
      </p>
    </div>
  );
}
