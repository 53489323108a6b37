import { lazy, Suspense, use, useState } from 'react';
import { loadMessages } from '../../lib/i18n/load-messages.ts';
import { networkById } from '../../lib/networks/index.ts';
import { Button } from '../ui/Button.tsx';
import type { HeldItemProps } from './HeldList.tsx';
import { HoldMenu } from './HoldMenu.tsx';

const HeldReading = lazy(() => import('./HeldReading.tsx'));

interface HeldBodyProps extends Omit<HeldItemProps, 'onToggle' | 'details'> {
  text: Promise<string>;
}

type Step = 'rest' | 'longer' | 'delete';

/**
 * A held draft that was opened: its text, what Tamis says of it, and what can be done. All the words come with it: load
 * it when it is asked for, and stand it in a `Suspense`.
 */
export default function HeldBody({ draft, text, messages: { locale }, now, ...does }: HeldBodyProps) {
  const messages = use(loadMessages(locale));
  const { hold, companion } = messages;
  const { list } = hold;
  const { id, network, kind, heldAt } = draft;
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
      <p className="held-note">{list.heldOn(heldAt, now)}</p>
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
