import { useId, useLayoutEffect, useRef } from 'react';
import { formatDay, formatDuration } from '../../lib/i18n/format.ts';
import type { GateWords } from '../../lib/i18n/gate-words.ts';
import { type Network, networkById } from '../../lib/networks/index.ts';
import { type GateReason, isEntering, type Standing } from '../../lib/stats/standing.ts';
import { holdFor } from '../../lib/time/budgets.ts';
import { Mark } from '../Mark.tsx';
import { Button } from '../ui/Button.tsx';
import { HoldButton } from './HoldButton.tsx';

export interface GateProps {
  network: Network['id'];
  reason: GateReason;
  standing: Standing;
  /** A text waits to be sent: nothing is covered, and nobody is sent away. */
  isWriting: boolean;
  messages: GateWords;
  onLeave: () => void;
  /** Five minutes more. */
  onMore: () => void;
  /** Stands aside until the person has posted. */
  onPosting: () => void;
}

/**
 * Where a budget is spent or a network was left. On the way in it covers the page, the way out first; over what one is
 * in the middle of, and over a text above all, it is a bar at the edge. There always is a way through.
 */
export function Gate(props: GateProps) {
  return isCovering(props) ? <GateCover {...props} /> : <GateBar {...props} />;
}

/** Whether nothing of the page can be seen for it. */
export const isCovering = ({ isWriting, standing }: Pick<GateProps, 'isWriting' | 'standing'>): boolean =>
  !isWriting && isEntering(standing);

const MINUTE = 60_000;

function GateCover({ network, reason, standing, messages, onLeave, onMore }: GateProps) {
  const { gate, quotes, locale } = messages;
  const { name } = networkById(network);
  const { plan, spent, attempts, goal } = standing;
  const [titleId, textId] = [useId(), useId()];
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  const isLeft = reason === 'left';
  return (
    <dialog
      ref={dialog}
      className="surface gate"
      lang={locale}
      aria-labelledby={titleId}
      aria-describedby={textId}
      onCancel={(event) => {
        event.preventDefault();
        onLeave();
      }}
    >
      <div className="gate-sheet">
        <Mark size={40} />
        <h2 className="gate-title" id={titleId}>
          {isLeft ? gate.leftTitle(name) : gate.spentTitle(name)}
        </h2>
        <div className="gate-text" id={textId}>
          {isLeft && plan.reason && (
            <p>
              {gate.reason}{' '}
              <span className="gate-reason">
                {quotes[0]}
                {plan.reason}
                {quotes[1]}
              </span>
            </p>
          )}
          {spent.day >= MINUTE && <p>{gate.spentToday(formatDuration(locale, spent.day))}</p>}
          {goal === 'reached' && <p>{gate.reached}</p>}
          {attempts > 1 && <p>{gate.attempts(attempts)}</p>}
          {isLeft && plan.review && <p>{gate.review(formatDay(locale, plan.review))}</p>}
        </div>
        <div className="gate-buttons">
          <Button tone="solid" onClick={onLeave}>
            {gate.leave}
          </Button>
          <More messages={messages} standing={standing} onMore={onMore} label={isLeft ? gate.goIn : gate.more} />
        </div>
        <p className="gate-promise">{gate.promise}</p>
      </div>
    </dialog>
  );
}

function GateBar(props: GateProps) {
  const { network, reason, standing, isWriting, messages, onLeave, onMore, onPosting } = props;
  const { gate, locale } = messages;
  const { name } = networkById(network);
  return (
    <section className="surface gate-bar" lang={locale} aria-label="Tamis">
      <Mark size={20} />
      <div className="gate-says" role="status">
        <p className="gate-said">{reason === 'left' ? gate.leftTitle(name) : gate.spentTitle(name)}</p>
        {isWriting && <p>{gate.unsent}</p>}
        {!isWriting && standing.goal === 'reached' && <p>{gate.reached}</p>}
      </div>
      <div className="gate-choices">
        {!isWriting && <Button onClick={onLeave}>{gate.finish}</Button>}
        <More messages={messages} standing={standing} onMore={onMore} label={gate.more} />
        <Button onClick={onPosting}>{gate.posting}</Button>
      </div>
    </section>
  );
}

interface MoreProps {
  messages: GateWords;
  standing: Standing;
  label: string;
  onMore: () => void;
}

function More({ messages, standing, label, onMore }: MoreProps) {
  const duration = holdFor(standing.granted);
  return (
    <HoldButton duration={duration} hint={messages.gate.holdFor(duration / 1000)} onHeld={onMore}>
      {label}
    </HoldButton>
  );
}
