import { Card } from '../../ui/Card.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Switch } from '../../ui/Switch.tsx';
import type { CardProps } from '../card.ts';

/** 0: never. */
const TIMES = [0, 1, 3, 5, 10];

/** How often publications may be paused, and how. */
export function PausesCard({ facts, actions, messages }: CardProps) {
  const words = messages.dashboard.pauses;
  const { pausesPerDay, breath, audienceLine } = facts;
  // A number that came with an import is one of the choices as long as it holds.
  const times = [...new Set([...TIMES, pausesPerDay])].sort((a, b) => a - b);
  return (
    <Card title={words.title}>
      <p className="pauses-what">{words.what}</p>
      <Choice
        legend={words.most}
        options={times.map((count) => ({ value: String(count), label: words.times(count) }))}
        value={String(pausesPerDay)}
        onChange={(count) => actions.changePauses({ pausesPerDay: Number(count) })}
      />
      <div className="pause-switches">
        <Switch label={words.breath} checked={breath} onChange={(on) => actions.changePauses({ breath: on })} />
        <Switch
          label={words.audience}
          checked={audienceLine}
          onChange={(on) => actions.changePauses({ audienceLine: on })}
        />
      </div>
    </Card>
  );
}
