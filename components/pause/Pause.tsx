import { type ReactNode, type Ref, useState } from 'react';
import type { DraftMessages } from '../../lib/i18n/draft-messages.ts';
import { Button } from '../ui/Button.tsx';
import { type Pausing, pausingKey } from './find-pausing.ts';
import { type KeyTaker, PauseDialog } from './PauseDialog.tsx';
import { PauseFinding } from './PauseFinding.tsx';
import { BREATH, useWait, type Wait } from './use-wait.ts';

/** More than this at once is a wall; the Companion shows the rest. */
const SHOWN = 3;

export interface PauseProps {
  /** In a person's reading order; at least one. */
  pausing: readonly Pausing[];
  messages: DraftMessages;
  /** Whether to say who can read it. */
  audience: boolean;
  /** Whether ten seconds pass before it can be posted; they can be cut short. */
  breath: boolean;
  /** How the key that posts anyway is called on this machine. */
  shortcut: string;
  /** By its button, or by Escape. */
  onEdit: () => void;
  /** By its button, or by Ctrl or Cmd with Enter: the key that publishes, once more. */
  onPost: () => void;
  /** What asks until when to hold the draft; left out where none can be held. */
  askUntil?: ((ways: HoldWays) => ReactNode) | undefined;
  ref?: Ref<KeyTaker>;
}

/** Out of the question until when. */
export interface HoldWays {
  /** Back to the first question. */
  readonly onCancel: () => void;
  readonly say: (words: string) => void;
}

/** The question before a publication that has something serious in it. Whatever is chosen, the draft stays whole. */
export function Pause(props: PauseProps) {
  const { pausing, messages, audience, breath, shortcut, onEdit, onPost, askUntil, ref } = props;
  const { pause } = messages;
  const [asksUntil, setAsksUntil] = useState(false);
  const wait = useWait(breath ? BREATH : 0);
  const mayPost = wait.settled && wait.left === 0;
  const unshown = pausing.length - SHOWN;
  const [said, say] = useState('');
  if (asksUntil && askUntil) {
    return (
      <PauseDialog
        ref={ref}
        locale={messages.locale}
        title={messages.hold.hold}
        settled
        onClose={onEdit}
        buttons={
          <div className="pause-buttons">
            <Button onClick={onEdit}>{pause.back}</Button>
          </div>
        }
      >
        <div className="pause-hold">{askUntil({ onCancel: () => setAsksUntil(false), say })}</div>
        <p className="unseen" role="status">
          {said}
        </p>
      </PauseDialog>
    );
  }
  return (
    <PauseDialog
      ref={ref}
      locale={messages.locale}
      title={pause.title}
      settled={wait.settled}
      onClose={onEdit}
      onModEnter={mayPost ? onPost : undefined}
      buttons={
        <>
          {breath && <Breath wait={wait} messages={messages} />}
          <div className="pause-buttons">
            <Button tone="solid" type="submit" onClick={onEdit}>
              {pause.edit}
            </Button>
            {askUntil && (
              <Button type="submit" onClick={() => setAsksUntil(true)}>
                {messages.hold.hold}
              </Button>
            )}
            <Button
              className="pause-post"
              tone="text"
              type="submit"
              disabled={!mayPost}
              data-waits={wait.left > 0}
              aria-keyshortcuts="Control+Enter Meta+Enter"
              onClick={onPost}
            >
              {pause.post}
              <span className="pause-key" aria-hidden="true">
                {wait.left > 0 ? pause.wait(wait.left) : shortcut}
              </span>
            </Button>
          </div>
        </>
      }
    >
      <p className="pause-lead">{pause.first(pausing.length)}</p>
      <ol className="pause-findings">
        {pausing.slice(0, SHOWN).map((one) => (
          <PauseFinding key={`${pausingKey(one)} ${one.finding.start}`} pausing={one} messages={messages} />
        ))}
      </ol>
      {unshown > 0 && <p className="pause-note">{pause.more(unshown)}</p>}
      {audience && <p className="pause-audience">{pause.audience}</p>}
      <p className="pause-note">{pause.once}</p>
    </PauseDialog>
  );
}

/** The line fills by itself; the figure on the button says the same. */
function Breath({ wait, messages: { pause } }: { wait: Wait; messages: DraftMessages }) {
  return (
    <div className="pause-breath" data-over={wait.left === 0}>
      <span className="pause-line" aria-hidden="true" />
      <span>{pause.breath}</span>
      {wait.left > 0 && (
        <Button tone="text" onClick={wait.skip}>
          {pause.skip}
        </Button>
      )}
    </div>
  );
}
