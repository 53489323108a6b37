import { use } from 'react';
import type { DraftMessages } from '../../lib/i18n/draft-messages.ts';
import { type DraftKind, type NetworkId, networkById } from '../../lib/networks/index.ts';
import { assess } from '../../lib/sieves/index.ts';
import { Findings } from '../companion/Findings.tsx';

interface HeldReadingProps {
  /** The text, while it is read. Never rejects: `''` where it cannot be read. */
  text: Promise<string>;
  network: NetworkId;
  kind: DraftKind;
  messages: DraftMessages;
}

/**
 * A held draft read again, with what Tamis says of it. The rules come with it: load it when it is asked for, and stand
 * it in a `Suspense`.
 */
export default function HeldReading({ text: reading, network, kind, messages }: HeldReadingProps) {
  const text = use(reading);
  const assessment = assess({ text, network: networkById(network), kind });
  const isQuiet = Object.values(assessment.sieves).every(({ findings }) => findings.length === 0);
  const lang = assessment.language === 'und' ? undefined : assessment.language;
  return (
    <div className="held-reading">
      <blockquote className="held-text" lang={lang}>
        {text}
      </blockquote>
      {isQuiet ? (
        <p className="held-quiet">{messages.hold.list.nothingToSay}</p>
      ) : (
        <Findings assessment={assessment} text={text} messages={messages} onShowFinding={() => {}} />
      )}
    </div>
  );
}
