import type { Surface, Surfaces } from '../../lib/browser/surfaces.ts';
import type { Locale, Messages } from '../../lib/i18n/index.ts';
import { NETWORKS, type NetworkId } from '../../lib/networks/index.ts';
import { SIEVES } from '../../lib/sieves/index.ts';
import { type Plans, planFor, ROLES } from '../../lib/time/plans.ts';
import { LocaleChoice } from '../LocaleChoice.tsx';
import { Mark } from '../Mark.tsx';
import { SurfacesCard } from '../plans/SurfacesCard.tsx';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Choice } from '../ui/Choice.tsx';
import { NumberField } from '../ui/NumberField.tsx';

export interface WelcomeProps {
  messages: Messages;
  plans: Plans;
  onChooseLocale: (locale: Locale) => void;
  onSetPlans: (plans: Plans) => void;
  /** `undefined`: this browser has no side panel to choose. */
  surfaces: Surfaces | undefined;
  onChooseSurface: (network: NetworkId, surface: Surface) => void;
  onPractise: () => void;
  onSkip: () => void;
}

const MINUTE = 60_000;
const DAY = 24 * 60;

/** The first page: what Tamis is, one's networks, what is kept. One page, nothing required, a minute at most. */
export function Welcome(props: WelcomeProps) {
  const { messages, plans, surfaces, onChooseLocale, onSetPlans, onChooseSurface, onPractise, onSkip } = props;
  const { welcome, sieves, questions } = messages;
  return (
    <main className="surface welcome">
      <header className="welcome-head">
        <Mark size={44} />
        <LocaleChoice locale={messages.locale} messages={messages} onChoose={onChooseLocale} />
      </header>
      <h1 className="welcome-title">{welcome.title}</h1>
      <p className="welcome-lead">{welcome.lead}</p>
      <dl className="welcome-sieves" aria-label={welcome.sieves}>
        {SIEVES.map((sieve) => (
          <div key={sieve}>
            <dt>{sieves[sieve]}</dt>
            <dd>{questions[sieve]}</dd>
          </div>
        ))}
      </dl>
      <Card title={welcome.networks}>
        <p className="welcome-hint">{welcome.networksHint}</p>
        <ul className="welcome-networks">
          {NETWORKS.map(({ id, name }) => {
            const plan = planFor(plans, id);
            const set = (change: Partial<typeof plan>) =>
              onSetPlans({ ...plans, networks: { ...plans.networks, [id]: { ...plan, ...change } } });
            return (
              <li key={id} className="welcome-network">
                <h3 className="welcome-name">{name}</h3>
                <Choice
                  legend={messages.plans.role(name)}
                  legendHidden
                  options={ROLES.map((value) => ({ value, label: messages.plans.roles[value] }))}
                  value={plan.role}
                  onChange={(role) => set({ role })}
                />
                {plan.role !== 'left' && (
                  <NumberField
                    label={welcome.aDay}
                    unit={welcome.minutes}
                    max={DAY}
                    value={plan.limits.day === undefined ? undefined : Math.round(plan.limits.day / MINUTE)}
                    onChange={(minutes) =>
                      set({ limits: { ...plan.limits, day: minutes === undefined ? undefined : minutes * MINUTE } })
                    }
                  />
                )}
              </li>
            );
          })}
        </ul>
      </Card>
      {surfaces && <SurfacesCard surfaces={surfaces} messages={messages} onChoose={onChooseSurface} />}
      <Card title={welcome.privacy}>
        <ul className="welcome-lines">
          {[...welcome.privacyLines, ...(surfaces ? [] : [messages.sidePanel.terms])].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Card>
      <footer className="welcome-foot">
        <Button tone="solid" onClick={onPractise}>
          {welcome.practise}
        </Button>
        <Button tone="text" onClick={onSkip}>
          {welcome.skip}
        </Button>
        <p>{welcome.later}</p>
      </footer>
    </main>
  );
}
