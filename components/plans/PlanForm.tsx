import type { Messages } from '../../lib/i18n/messages.ts';
import { type Limits, type NetworkPlan, ROLES } from '../../lib/time/plans.ts';
import { Choice } from '../ui/Choice.tsx';
import { NumberField } from '../ui/NumberField.tsx';

interface PlanFormProps {
  /** The network's name. */
  name: string;
  plan: NetworkPlan;
  messages: Messages;
  onChange: (plan: NetworkPlan) => void;
}

/** Why one is on a network, what one allows oneself there, and what one is there for. */
export function PlanForm({ name, plan, messages, onChange }: PlanFormProps) {
  const words = messages.plans;
  const change = (part: Partial<NetworkPlan>) => onChange({ ...plan, ...part });
  return (
    <div className="plan">
      <Choice
        legend={words.role(name)}
        legendHidden
        options={ROLES.map((value) => ({ value, label: words.roles[value] }))}
        value={plan.role}
        onChange={(role) => change({ role })}
      />
      {plan.role === 'left' ? (
        <div className="plan-left">
          <label className="plan-reason">
            <span>{words.reason}</span>
            <input
              className="field"
              maxLength={200}
              defaultValue={plan.reason}
              placeholder={words.reasonExample}
              onBlur={(event) => event.target.value !== plan.reason && change({ reason: event.target.value })}
            />
          </label>
          <label className="plan-reason">
            <span>{words.review}</span>
            <input
              className="field"
              type="date"
              value={plan.review ?? ''}
              onChange={(event) => change({ review: event.target.value || undefined })}
            />
          </label>
        </div>
      ) : (
        <>
          <LimitFields limits={plan.limits} messages={messages} onChange={(limits) => change({ limits })} />
          <fieldset className="plan-fields">
            <legend className="plan-legend">{words.goals}</legend>
            {(['posts', 'comments'] as const).map((goal) => (
              <NumberField
                key={goal}
                label={words[goal]}
                unit={words.aWeek}
                max={100}
                value={plan.goals[goal]}
                onChange={(value) => change({ goals: { ...plan.goals, [goal]: value } })}
              />
            ))}
          </fieldset>
        </>
      )}
    </div>
  );
}

interface LimitFieldsProps {
  limits: Limits;
  messages: Messages;
  onChange: (limits: Limits) => void;
}

const MINUTE = 60_000;
const FIELDS = [
  { name: 'day', unit: MINUTE, max: 24 * 60 },
  { name: 'week', unit: MINUTE, max: 7 * 24 * 60 },
  { name: 'sips', unit: 1, max: 200 },
  { name: 'sitting', unit: MINUTE, max: 24 * 60 },
] as const;

export function LimitFields({ limits, messages, onChange }: LimitFieldsProps) {
  const words = messages.plans;
  return (
    <fieldset className="plan-fields">
      <legend className="plan-legend">{words.limits}</legend>
      {FIELDS.map(({ name, unit, max }) => {
        const limit = limits[name];
        return (
          <NumberField
            key={name}
            label={words.limit[name]}
            unit={words.units[name]}
            max={max}
            value={limit === undefined ? undefined : Math.round(limit / unit)}
            onChange={(value) => onChange({ ...limits, [name]: value === undefined ? undefined : value * unit })}
          />
        );
      })}
    </fieldset>
  );
}
