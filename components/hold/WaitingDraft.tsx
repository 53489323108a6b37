import { useState } from 'react';
import type { DraftMessages } from '../../lib/i18n/draft-messages.ts';
import { Button } from '../ui/Button.tsx';

interface WaitingDraftProps {
  messages: DraftMessages;
  /** How many held drafts were meant for this box. */
  count: number;
  /** The one that was put back, once it was. */
  isBack: boolean;
  /** Writes the one that is due first into the empty box; where it cannot be written, copies it. */
  onPutBack: () => Promise<'written' | 'copied' | 'failed'>;
  /** Deletes the kept copy of the one that was put back. */
  onDelete: () => void;
  say: (words: string) => void;
}

/** In an empty box: a held draft can be put back. It is still held then, until the person lets go of it. */
export function WaitingDraft({ messages, count, isBack, onPutBack, onDelete, say }: WaitingDraftProps) {
  const { hold } = messages;
  const [failed, setFailed] = useState<'copied' | 'failed'>();
  const sayFailed = (outcome: 'copied' | 'failed') => (outcome === 'copied' ? hold.notPutBack : hold.notWritten);
  const putBack = async () => {
    const outcome = await onPutBack();
    setFailed(outcome === 'written' ? undefined : outcome);
    say(outcome === 'written' ? hold.isBack : sayFailed(outcome));
  };
  return (
    <div className="waiting">
      <p>{isBack ? hold.isBack : failed ? sayFailed(failed) : hold.waiting(count)}</p>
      {isBack ? (
        <Button tone="text" onClick={onDelete}>
          {hold.deleteCopy}
        </Button>
      ) : (
        <Button tone="solid" onClick={() => void putBack()}>
          {hold.putBack}
        </Button>
      )}
    </div>
  );
}
