import { formatNumber } from '../../lib/i18n/format.ts';
import type { Messages } from '../../lib/i18n/index.ts';
import { type Assessment, type DraftLength, SIEVES } from '../../lib/sieves/index.ts';
import { Sign } from '../ui/Sign.tsx';
import { bandsOf, spokenLights } from './lights-of.ts';

interface CompanionPillProps {
  assessment: Assessment;
  messages: Messages;
  onOpen: () => void;
}

/** The closed Companion: three lights, the shield, the length left. One button. */
export function CompanionPill({ assessment, messages, onOpen }: CompanionPillProps) {
  const bands = bandsOf(assessment.sieves);
  const left = leftOf(assessment.length);
  const { pill, left: sayLeft, over } = messages.companion;
  const length = left === undefined ? undefined : left < 0 ? over(-left) : sayLeft(left);
  return (
    <button type="button" className="surface pill" aria-expanded={false} onClick={onOpen}>
      <span className="unseen">{pill(spokenLights(bands, messages), length)}</span>
      <span className="pill-signs" aria-hidden="true">
        {SIEVES.map((sieve) => (
          <span key={sieve} className="pill-light">
            <Sign value={bands[sieve]} size={15} />
            {messages.sieves[sieve]}
          </span>
        ))}
        <span className="pill-guards">
          <Sign value={bands.private} form="shield" size={15} />
          {bands.legible !== 'clear' && <Sign value={bands.legible} size={15} />}
          {left !== undefined && (
            <span className="pill-length" data-over={left < 0}>
              {formatNumber(messages.locale, left)}
            </span>
          )}
        </span>
      </span>
    </button>
  );
}

const leftOf = ({ used, limit }: DraftLength): number | undefined => (limit === undefined ? undefined : limit - used);
