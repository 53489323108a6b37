import { lazy, type ReactNode, Suspense, use, useState } from 'react';
import type { Glance } from '../../lib/i18n/glance-messages.ts';
import { type DraftKind, type NetworkId, networkById } from '../../lib/networks/index.ts';
import { Sign } from '../ui/Sign.tsx';

const HeldBody = lazy(() => import('./HeldBody.tsx'));

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
  messages: Glance;
  /** Epoch ms. */
  now: number;
  /** When a draft was held, in words: with it, its first words are shown too, so that two can be told apart unopened. */
  sayHeldOn?: ((draft: Held) => string) | undefined;
  /** Its text; `''` where it cannot be read. Never rejects. */
  onRead: (id: string) => Promise<string>;
  /** Resolves to whether the text is on the clipboard. */
  onCopy: (id: string) => Promise<boolean>;
  onOpen: (network: NetworkId) => void;
  onHoldLonger: (id: string, until: number) => void;
  onDelete: (id: string) => void;
}

/** The held drafts: opened, one is read again with the same findings. */
export function HeldList({ drafts, onRead, sayHeldOn, ...rest }: HeldListProps) {
  const [shown, show] = useState<{ readonly id: string; readonly text: Promise<string> }>();
  const isShown = ({ id }: Held) => id === shown?.id;
  return (
    <ul className="held-list">
      {drafts.map((draft) => (
        <HeldItem
          key={draft.id}
          draft={draft}
          text={isShown(draft) ? shown?.text : undefined}
          details={sayHeldOn && <Glimpse heldOn={sayHeldOn(draft)} read={() => onRead(draft.id)} />}
          onToggle={() => show(isShown(draft) ? undefined : { id: draft.id, text: onRead(draft.id) })}
          {...rest}
        />
      ))}
    </ul>
  );
}

export interface HeldItemProps extends Omit<HeldListProps, 'drafts' | 'onRead' | 'sayHeldOn'> {
  draft: Held;
  /** While it is opened. */
  text: Promise<string> | undefined;
  details: ReactNode;
  onToggle: () => void;
}

function HeldItem({ draft, text, details, onToggle, ...rest }: HeldItemProps) {
  const { messages, now } = rest;
  const words = messages.held;
  const isDue = draft.until <= now;
  return (
    <li className="held-item" data-due={isDue}>
      <h3>
        <button type="button" className="held-head" aria-expanded={text !== undefined} onClick={onToggle}>
          <Sign value={isDue ? 'due' : 'note'} size={14} />
          <span className="held-name">
            {words.draft(networkById(draft.network).name, draft.kind)}
            {details}
          </span>
          <span className="held-when">{isDue ? words.due : words.until(draft.until, now)}</span>
        </button>
      </h3>
      {text && (
        <Suspense fallback={<p className="held-note">{messages.popup.loading}</p>}>
          <HeldBody draft={draft} text={text} {...rest} />
        </Suspense>
      )}
    </li>
  );
}

/** In characters: more than a line shows of them. */
const FIRST = 120;

/** When a draft was held, and how it begins. */
function Glimpse({ heldOn, read }: { heldOn: string; read: () => Promise<string> }) {
  const [text] = useState(read);
  return (
    <span className="held-first">
      {heldOn}{' '}
      <Suspense>
        <FirstWords text={text} />
      </Suspense>
    </span>
  );
}

function FirstWords({ text }: { text: Promise<string> }) {
  const [first = ''] = use(text).trim().split('\n', 1);
  return [...first].slice(0, FIRST).join('');
}
