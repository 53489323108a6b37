import { NETWORKS } from '../../../lib/networks/index.ts';
import { type Plans, planFor } from '../../../lib/time/plans.ts';
import { LimitFields, PlanForm } from '../../plans/PlanForm.tsx';
import { Card } from '../../ui/Card.tsx';
import { Switch } from '../../ui/Switch.tsx';
import type { CardProps } from '../card.ts';

/** Each network and all together. Shown as they were wished for, which is as they will be tomorrow. */
export function NetworksCard({ facts, actions, messages }: CardProps) {
  const words = messages.plans;
  const { now, later } = facts.plans;
  const wanted: Plans = later?.plans ?? now;
  return (
    <>
      {NETWORKS.map(({ id, name }) => (
        <Card key={id} title={name}>
          <PlanForm
            name={name}
            plan={planFor(wanted, id)}
            messages={messages}
            onChange={(plan) => actions.setPlans({ ...wanted, networks: { ...wanted.networks, [id]: plan } })}
          />
        </Card>
      ))}
      <Card
        title={words.all}
        aside={
          <Switch
            label={messages.time.onIcon}
            checked={facts.minutesOnIcon}
            onChange={(minutesOnIcon) => actions.changePreferences({ minutesOnIcon })}
          />
        }
      >
        <LimitFields limits={wanted.all} messages={messages} onChange={(all) => actions.setPlans({ ...wanted, all })} />
      </Card>
      <p className="card-hint" role="status">
        {later ? words.later : words.tightening}
      </p>
    </>
  );
}
