import { HoldDraft } from '../../components/hold/HoldDraft.tsx';
import type { HoldWays } from '../../components/pause/Pause.tsx';
import { callBackground } from '../../lib/browser/messages.ts';
import { copyText } from '../../lib/editors/copy-text.ts';
import type { OpenComposer } from '../../lib/editors/rendezvous.ts';
import type { DraftMessages } from '../../lib/i18n/draft-messages.ts';

interface HoldPausedProps extends HoldWays {
  readonly composer: OpenComposer;
  /** All of it: the boxes of a thread together. */
  readonly text: string;
  readonly messages: DraftMessages;
  readonly onHeld: () => void;
  /** The person wants the boxes emptied: nothing can be written in them before the dialog has gone. */
  readonly onEmpty: () => void;
}

/** Holding a draft from the pause: until when, and what came of it. */
export function HoldPaused({ composer, text, messages, onHeld, onEmpty, onCancel, say }: HoldPausedProps) {
  const { network, kind } = composer;
  const hold = async (until: number) => {
    const draft = { text, network: network.id, kind, until };
    const result = await callBackground('holdDraft', draft).catch(() => 'failed' as const);
    if (result === 'held') onHeld();
    return result;
  };
  const empty = async () => {
    onEmpty();
    return true;
  };
  return (
    <HoldDraft
      messages={messages}
      hint="off"
      clock={Date.now}
      hold={hold}
      empty={empty}
      copy={() => copyText(text)}
      say={say}
      onCancel={onCancel}
    />
  );
}
