import { useState } from 'react';
import { publishedByPurpose, writtenByPurpose } from '../../../lib/stats/writing.ts';
import { addPurpose, LONGEST_PURPOSE, MOST_PURPOSES, OWN_PURPOSES } from '../../../lib/time/purposes.ts';
import { RankedBars } from '../../charts/RankedBars.tsx';
import { purposeName } from '../../companion/PurposeChoice.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Switch } from '../../ui/Switch.tsx';
import type { CardProps } from '../card.ts';

/** What was published for what, and the list one chooses from. */
export function PurposesCard(props: CardProps) {
  const { facts, actions, messages } = props;
  const words = messages.dashboard.purposes;
  const days = facts.days.map(({ record }) => record);
  const counts = publishedByPurpose(days);
  const written = writtenByPurpose(days);
  // Of purposes that were taken off the list the figures are kept, but their names are gone.
  const bars = facts.purposes
    .map((purpose) => ({ id: purpose.id, label: purposeName(purpose, messages), value: counts[purpose.id] ?? 0 }))
    .map((bar) => ({ ...bar, text: words.figure(bar.value, written[bar.id] ?? 0) }));
  const all = bars.reduce((sum, { value }) => sum + value, 0);
  return (
    <Card
      title={words.title}
      aside={
        <Switch
          label={words.asks}
          checked={facts.asksPurpose}
          onChange={(asksPurpose) => actions.changePreferences({ asksPurpose })}
        />
      }
    >
      <RankedBars sentence={words.sentence(all)} bars={bars} />
      {facts.asksPurpose && <PurposeList {...props} />}
    </Card>
  );
}

function PurposeList({ facts, actions, messages }: CardProps) {
  const words = messages.dashboard.purposes;
  const { purposes } = facts;
  const [name, setName] = useState('');
  const change = (list: typeof purposes) => actions.changePreferences({ purposes: list });
  const missing = OWN_PURPOSES.filter(({ id }) => !purposes.some((purpose) => purpose.id === id));
  const add = () => {
    change(addPurpose(purposes, name, facts.now));
    setName('');
  };
  return (
    <div className="purpose-list">
      <ul aria-label={words.list}>
        {purposes.map((purpose) => (
          <li key={purpose.id} className="chip">
            {purposeName(purpose, messages)}
            <Button
              tone="icon"
              aria-label={words.remove(purposeName(purpose, messages))}
              onClick={() => change(purposes.filter(({ id }) => id !== purpose.id))}
            >
              <span aria-hidden="true">×</span>
            </Button>
          </li>
        ))}
        {missing.map((purpose) => (
          <li key={purpose.id}>
            <Button tone="text" onClick={() => change([...purposes, purpose])}>
              + {purposeName(purpose, messages)}
            </Button>
          </li>
        ))}
      </ul>
      {purposes.length < MOST_PURPOSES && (
        <form
          className="purpose-add"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <input
            className="field"
            aria-label={words.own}
            placeholder={words.own}
            maxLength={LONGEST_PURPOSE}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <Button type="submit" disabled={name.trim() === ''}>
            {words.add}
          </Button>
        </form>
      )}
    </div>
  );
}
