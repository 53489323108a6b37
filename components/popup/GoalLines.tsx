import type { Glance } from '../../lib/i18n/glance-messages.ts';
import { NETWORKS } from '../../lib/networks/index.ts';
import type { Standings } from '../../lib/stats/standing.ts';
import { Sign } from '../ui/Sign.tsx';

/** What one is there for, a line a network that has a goal. */
export function GoalLines({ standings, messages }: { standings: Standings; messages: Glance }) {
  const words = messages.today;
  return NETWORKS.map(({ id, name }) => {
    const { goal, plan, published } = standings[id];
    if (goal === 'none' || plan.role === 'left') return null;
    return (
      <p key={id} className="goal">
        {goal === 'reached' && <Sign value="clear" size={13} />}
        <span>
          {words.goal(name, published, plan.goals)} {goal === 'reached' && <strong>{words.reached}</strong>}
        </span>
      </p>
    );
  });
}
