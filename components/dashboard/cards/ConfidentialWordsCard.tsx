import { type FormEvent, useId, useState } from 'react';
import { type ConfidentialFault, confidentialFault } from '../../../lib/sieves/confidential-words.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Quiet } from '../../ui/Quiet.tsx';
import type { CardProps } from '../card.ts';

/** The words the person wants to be warned of, in any draft. */
export function ConfidentialWordsCard(props: CardProps) {
  const { facts, actions, messages } = props;
  const { popup, dashboard, quotes } = messages;
  const [before, after] = quotes;
  const words = dashboard.confidential;
  return (
    <Card title={words.title}>
      <p className="pauses-what">{words.what}</p>
      {facts.confidentialWords.length === 0 ? (
        <Quiet {...words.none} />
      ) : (
        <ul aria-label={words.title}>
          {facts.confidentialWords.map((one) => (
            <li key={one} className="exception">
              <span className="exception-label">{`${before}${one}${after}`}</span>
              <Button tone="text" onClick={() => actions.listConfidential(one, false)}>
                {popup.remove}
                <span className="unseen">{messages.about(one)}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <AddWords {...props} />
    </Card>
  );
}

function AddWords({ facts, actions, messages }: CardProps) {
  const words = messages.dashboard.confidential;
  const id = useId();
  const [text, setText] = useState('');
  const [fault, setFault] = useState<ConfidentialFault>();
  const add = (event: FormEvent) => {
    event.preventDefault();
    const wanted = text.trim();
    const found = confidentialFault(wanted, facts.confidentialWords);
    setFault(found);
    if (found) return;
    actions.listConfidential(wanted, true);
    setText('');
  };
  return (
    <form className="confidential-add" onSubmit={add}>
      <input
        className="field"
        aria-label={words.own}
        placeholder={words.own}
        autoComplete="off"
        value={text}
        aria-invalid={fault !== undefined}
        aria-describedby={fault && id}
        onChange={(event) => {
          setText(event.target.value);
          setFault(undefined);
        }}
      />
      <Button type="submit">{words.add}</Button>
      <p id={id} className="confidential-fault" role="alert">
        {fault && words.faults[fault]}
      </p>
    </form>
  );
}
