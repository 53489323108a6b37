import { formatNumber } from '../../lib/i18n/format.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { NETWORKS } from '../../lib/networks/index.ts';
import { Card } from '../ui/Card.tsx';
import type { PopupFacts } from './popup-state.ts';

interface TodayCardProps {
  today: PopupFacts['today'] | undefined;
  week: PopupFacts['week'] | undefined;
  messages: Messages;
}

/** How many drafts Tamis looked at today, by network, and what came of the week's. */
export function TodayCard({ today, week, messages }: TodayCardProps) {
  const { popup, locale } = messages;
  const total = today ? NETWORKS.reduce((sum, { id }) => sum + today[id], 0) : 0;
  return (
    <Card title={popup.today} aside={total > 0 && <span className="today-total">{popup.lookedAt(total)}</span>}>
      <div className="today">
        {today && total === 0 && <p>{popup.nothingYet(NETWORKS.map(({ name }) => name))}</p>}
        {today && total > 0 && (
          <dl className="today-networks">
            {NETWORKS.map(({ id, name }) => (
              <div key={id} data-none={today[id] === 0}>
                <dt>{name}</dt>
                <dd>{formatNumber(locale, today[id])}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
      {week && week.posts + week.comments + week.held > 0 && <p className="week">{popup.week(week)}</p>}
    </Card>
  );
}
