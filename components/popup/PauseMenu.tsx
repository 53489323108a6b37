import { useEffect, useRef, useState } from 'react';
import { formatMoment } from '../../lib/i18n/format.ts';
import type { Glance } from '../../lib/i18n/glance-messages.ts';
import { networkById } from '../../lib/networks/index.ts';
import { Button } from '../ui/Button.tsx';
import { type PopupFacts, pauseOf } from './popup-state.ts';

export interface PauseActions {
  /** Until a moment, epoch ms. */
  readonly onPause: (until: number) => void;
  readonly onPauseSite: (site: NonNullable<PopupFacts['here']>) => void;
  readonly onResume: () => void;
}

interface PauseMenuProps extends PauseActions {
  /** None while storage has not answered. */
  facts: PopupFacts | undefined;
  messages: Glance;
}

const MINUTE = 60_000;

/** For how long Tamis is to be silent; or, where it is, the way back. */
export function PauseMenu({ facts, messages, onPause, onPauseSite, onResume }: PauseMenuProps) {
  const { pausing, resume } = messages.popup;
  const [isOpen, open] = useState(false);
  const first = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (isOpen) first.current?.querySelector('button')?.focus();
  }, [isOpen]);
  const pause = facts && pauseOf(facts);
  const choose = (choice: () => void) => {
    open(false);
    choice();
  };
  if (pause) {
    return (
      <Button tone="solid" onClick={onResume}>
        {resume}
      </Button>
    );
  }
  return (
    <>
      <Button disabled={!facts?.enabled} aria-expanded={isOpen} onClick={() => open(!isOpen)}>
        {pausing.open}
      </Button>
      {facts && isOpen && (
        <ul className="pause-menu" ref={first} aria-label={pausing.label}>
          {timesOf(facts).map(({ id, until }) => (
            <li key={id}>
              <Button onClick={() => choose(() => onPause(until))}>
                {pausing.times[id]}
                <span className="pause-moment">{formatMoment(messages.locale, until, facts.now)}</span>
              </Button>
            </li>
          ))}
          {facts.here && (
            <li>
              <Button onClick={() => choose(() => onPauseSite(facts.here!))}>
                {pausing.site(networkById(facts.here).name)}
                <span className="pause-moment">{pausing.siteUntil}</span>
              </Button>
            </li>
          )}
        </ul>
      )}
    </>
  );
}

const timesOf = ({ now, tomorrow }: PopupFacts) =>
  [
    { id: 'quarter', until: now + 15 * MINUTE },
    { id: 'hour', until: now + 60 * MINUTE },
    { id: 'tomorrow', until: tomorrow },
  ] as const;
