import { type ComponentProps, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { StoreApi } from 'zustand/vanilla';
import type { DraftMessages } from '../../lib/i18n/draft-messages.ts';
import { formatNumber } from '../../lib/i18n/format.ts';
import { SIEVES } from '../../lib/sieves/index.ts';
import { Sign } from '../ui/Sign.tsx';
import type { JudgedDraft } from './follow-draft.ts';
import { bandsOf, spokenLights } from './lights-of.ts';

interface CompanionPillProps {
  draft: StoreApi<JudgedDraft>;
  messages: DraftMessages;
  onOpen: () => void;
}

/** The closed Companion: three lights, the shield, the length left. One button. */
export function CompanionPill({ draft, messages, onOpen }: CompanionPillProps) {
  const bands = useStore(
    draft,
    useShallow(({ assessment }) => bandsOf(assessment.sieves)),
  );
  const isMeasured = useStore(draft, (state) => leftOf(state) !== undefined);
  const isOver = useStore(draft, (state) => (leftOf(state) ?? 0) < 0);
  return (
    <button type="button" className="surface pill" aria-expanded={false} onClick={onOpen}>
      <Following className="unseen" draft={draft} words={(state) => nameOf(state, messages)} />
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
          {isMeasured && (
            <Following
              className="pill-length"
              data-over={isOver}
              draft={draft}
              words={(state) => formatNumber(messages.locale, leftOf(state) ?? 0)}
            />
          )}
        </span>
      </span>
    </button>
  );
}

interface FollowingProps extends ComponentProps<'span'> {
  draft: StoreApi<JudgedDraft>;
  words: (draft: JudgedDraft) => string;
}

/** Words with a figure that changes with every key. They are written into their place, and nothing is drawn anew. */
function Following({ draft, words, ...props }: FollowingProps) {
  const place = useRef<HTMLSpanElement>(null);
  // React is given the same words for ever, and leaves what is written since alone.
  const [atFirst] = useState(() => words(draft.getState()));
  useLayoutEffect(() => {
    let written = place.current?.textContent;
    const write = (state: JudgedDraft) => {
      const now = words(state);
      const text = place.current?.firstChild;
      if (now === written || !text) return;
      text.nodeValue = written = now;
    };
    write(draft.getState());
    return draft.subscribe(write);
  });
  return (
    <span ref={place} {...props}>
      {atFirst}
    </span>
  );
}

function nameOf(draft: JudgedDraft, messages: DraftMessages): string {
  const { pill, left: sayLeft, over } = messages.companion;
  const left = leftOf(draft);
  const length = left === undefined ? undefined : left < 0 ? over(-left) : sayLeft(left);
  return pill(spokenLights(bandsOf(draft.assessment.sieves), messages), length);
}

/** Characters until the network's limit, if it has one. */
const leftOf = ({ assessment: { length } }: JudgedDraft): number | undefined =>
  length.limit === undefined ? undefined : length.limit - length.used;
