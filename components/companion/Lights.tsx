import type { Glance } from '../../lib/i18n/glance-messages.ts';
// Not from the index: the popup shows lights without the rules.
import { GUARDS, SIEVES } from '../../lib/sieves/sieve.ts';
import { Light } from '../ui/Light.tsx';
import type { Bands } from './lights-of.ts';

interface LightsProps {
  bands: Bands;
  messages: Glance;
}

/** The three sieves, and the two guards under them. */
export function Lights({ bands, messages }: LightsProps) {
  return (
    <div className="lights">
      <ul className="lights-sieves" aria-label={messages.lights}>
        {SIEVES.map((sieve) => (
          <li key={sieve} title={messages.questions[sieve]}>
            <Light value={bands[sieve]} name={messages.sieves[sieve]} label={messages.bands[bands[sieve]]} />
          </li>
        ))}
        {GUARDS.map((guard) => (
          <li key={guard} className="lights-guard" title={messages.questions[guard]}>
            <Light
              value={bands[guard]}
              name={messages.sieves[guard]}
              label={messages.bands[bands[guard]]}
              form={guard === 'private' ? 'shield' : 'light'}
              size={16}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
