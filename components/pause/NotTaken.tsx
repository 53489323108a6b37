import type { Ref } from 'react';
import type { DraftMessages } from '../../lib/i18n/draft-messages.ts';
import { Button } from '../ui/Button.tsx';
import { type KeyTaker, PauseDialog } from './PauseDialog.tsx';
import { useWait } from './use-wait.ts';

interface NotTakenProps {
  /** The network's name. */
  network: string;
  messages: DraftMessages;
  onBack: () => void;
  ref?: Ref<KeyTaker>;
}

/** What was released is still in its box: the person's own press is left, and nothing stands in its way. */
export function NotTaken({ network, messages, onBack, ref }: NotTakenProps) {
  const { title, text } = messages.pause.stayed(network);
  const { settled } = useWait(0);
  return (
    <PauseDialog
      ref={ref}
      locale={messages.locale}
      title={title}
      settled={settled}
      onClose={onBack}
      buttons={
        <div className="pause-buttons">
          <Button tone="solid" type="submit" onClick={onBack}>
            {messages.pause.back}
          </Button>
        </div>
      }
    >
      <p className="pause-lead">{text}</p>
    </PauseDialog>
  );
}
