import { formatDuration } from '../../lib/i18n/format.ts';
import type { Glance } from '../../lib/i18n/glance-messages.ts';
import type { Budget } from '../../lib/time/budgets.ts';
import { Meter } from '../ui/Meter.tsx';

interface BudgetedProps {
  name: string;
  budget: Budget;
  /** ms today. */
  spent: number;
  /** How many of how many visits, for a limit that counts them. */
  visits: string;
  sittings: string;
  messages: Glance;
}

const LEVELS = { none: 'fine', fine: 'fine', near: 'near', spent: 'over' } as const;

/** One line of today: minutes, and where there is a limit how much of it is gone. */
export function Budgeted({ name, budget, spent, visits, sittings, messages }: BudgetedProps) {
  const { today: words, locale } = messages;
  const { limit } = budget;
  return (
    <li className="today-network" data-none={spent === 0}>
      <div className="today-line">
        <span>{name}</span>
        {!limit && sittings && <span className="today-sittings">{sittings}</span>}
        <span className="today-figure">{formatDuration(locale, spent)}</span>
      </div>
      {limit && (
        <Meter
          label={words.gauge(name)}
          text={
            budget.band === 'spent'
              ? words.spent[limit]
              : limit === 'sips'
                ? visits
                : words.left[limit](budget.left ?? 0)
          }
          figures={sittings}
          value={Math.round(budget.share * 100)}
          max={100}
          level={LEVELS[budget.band]}
        />
      )}
    </li>
  );
}
