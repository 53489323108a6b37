import { useId } from 'react';
import type { DraftMessages } from '../../lib/i18n/draft-messages.ts';
import { type Assessment, SIEVES, type StrengthId } from '../../lib/sieves/index.ts';

/** What the draft does well, as ticks. */
export function Strengths({ assessment, messages }: { assessment: Assessment; messages: DraftMessages }) {
  const title = useId();
  const ids = new Set(SIEVES.flatMap((sieve) => assessment.sieves[sieve].strengths.map(({ id }) => id)));
  const named = [...ids].flatMap((id) => {
    const name = messages.strengths[id as StrengthId] as string | undefined;
    return name ? [{ id, name }] : [];
  });
  if (named.length === 0) return null;
  return (
    <div className="strengths">
      <h3 className="part-title" id={title}>
        {messages.companion.strengths}
      </h3>
      <ul aria-labelledby={title}>
        {named.map(({ id, name }) => (
          <li key={id} className="strength">
            <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
              <path d="m2 6.4 2.6 2.6L10 3" />
            </svg>
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
