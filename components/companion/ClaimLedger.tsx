import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { DraftMessages } from '../../lib/i18n/draft-messages.ts';
import type { Answers, Assessment, Claim, Ground } from '../../lib/sieves/index.ts';
import { Button } from '../ui/Button.tsx';
import { hasFocusOrLostIt } from './focus-next.ts';
import { quoteOf } from './quote-of.ts';

export interface ClaimLedgerProps {
  assessment: Assessment;
  /** The draft. */
  text: string;
  messages: DraftMessages;
  answers: Answers;
  /** `undefined` takes the answer back. */
  onAnswer: (claim: Claim, ground: Ground | undefined) => void;
  /** Leads to where the source would be written. */
  onAddSource: (claim: Claim) => void;
}

const LONGEST = 90;

/** Each checkable statement and what it stands on. Folded once all stand on something; gone where there is none. */
export function ClaimLedger(props: ClaimLedgerProps) {
  const { claims } = props.assessment;
  const { claims: say } = props.messages.companion;
  const count = claims.filter(({ settled }) => !settled).length;
  const isSettled = count === 0;
  const [open, setOpen] = useState(!isSettled);
  const [wasSettled, setWasSettled] = useState(isSettled);
  const summary = useRef<HTMLElement>(null);
  const list = useId();
  if (isSettled !== wasSettled) {
    setWasSettled(isSettled);
    setOpen(!isSettled);
  }
  // The button that was pressed is gone: the focus stays with its statement, or goes to the title it is folded under.
  const answered = useRef<number>(undefined);
  useLayoutEffect(() => {
    const details = summary.current?.parentElement;
    if (answered.current === undefined || !details || !hasFocusOrLostIt(details)) return;
    const item = details.querySelectorAll<HTMLElement>('li')[answered.current];
    answered.current = undefined;
    (open ? item : summary.current)?.focus();
  });
  if (claims.length === 0) return null;
  return (
    <details className="claims" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary ref={summary}>
        <h3 className="part-title" id={list}>
          {say.title}
        </h3>
        <span className="claims-count" data-open={!isSettled}>
          {isSettled ? say.allSettled : say.open(count)}
        </span>
      </summary>
      <ol aria-labelledby={list}>
        {claims.map((claim, index) => (
          <ClaimItem
            key={`${claim.key}.${claims.slice(0, index).filter(({ key }) => key === claim.key).length}`}
            {...props}
            claim={claim}
            onAnswer={(one, ground) => {
              answered.current = index;
              props.onAnswer(one, ground);
            }}
          />
        ))}
      </ol>
    </details>
  );
}

function ClaimItem({
  claim,
  text,
  assessment,
  messages,
  answers,
  onAnswer,
  onAddSource,
}: ClaimLedgerProps & { claim: Claim }) {
  const { claims: say } = messages.companion;
  const [before, after] = messages.quotes;
  const words = quoteOf(text, claim, LONGEST);
  const about = <span className="unseen">{messages.about(`${before}${words}${after}`)}</span>;
  const answer = Object.hasOwn(answers, claim.key) ? answers[claim.key] : undefined;
  const lang = assessment.language === 'und' ? undefined : assessment.language;
  return (
    <li className="claim" tabIndex={-1} data-settled={claim.settled !== undefined}>
      <p className="claim-words">
        <span lang={lang}>{words}</span>
      </p>
      <div className="claim-state">
        <span>{answer ? say.answered[answer] : claim.settled ? say.shown[claim.settled] : say.nothing}</span>
        {answer && (
          <Button tone="text" onClick={() => onAnswer(claim, undefined)}>
            {say.takeBack}
            {about}
          </Button>
        )}
      </div>
      {!claim.settled && (
        <div className="claim-answers">
          <Button tone="text" onClick={() => onAddSource(claim)}>
            {say.addSource}
            {about}
          </Button>
          {(['own', 'opinion'] as const).map((ground) => (
            <Button key={ground} tone="text" onClick={() => onAnswer(claim, ground)}>
              {say.answers[ground]}
              {about}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}
