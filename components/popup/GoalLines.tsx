import type { Messages } from '../../lib/i18n/messages.ts';
import { NETWORKS } from '../../lib/networks/index.ts';
import type { Standings } from '../../lib/stats/standing.ts';
import { Sign } from '../ui/Sign.tsx';

/** What one is there for, a line a network that has a goal. */
export function GoalLines({ standings, messages }: { standings: Standings; messages: Messages }) {
  const words = messages.time;
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
