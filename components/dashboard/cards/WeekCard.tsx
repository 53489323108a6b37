import { formatNumber } from '../../../lib/i18n/format.ts';
import { NETWORKS } from '../../../lib/networks/index.ts';
import { lookedAtOn, weekOfWriting } from '../../../lib/stats/writing.ts';
import { Card } from '../../ui/Card.tsx';
import type { CardProps } from '../card.ts';
import { Quiet } from '../Quiet.tsx';

/** The last seven days in one sentence, and the drafts looked at by network. */
export function WeekCard({ facts, messages }: CardProps) {
  const { dashboard, popup, locale } = messages;
  const week = facts.days.slice(-7).map(({ record }) => record);
  const figures = weekOfWriting(week);
  const lookedAt = NETWORKS.map(({ id, name }) => ({
    id,
    name,
    count: week.reduce((sum, { writing }) => sum + lookedAtOn(writing, id), 0),
  }));
  const all = lookedAt.reduce((sum, { count }) => sum + count, 0);
  return (
    <Card title={dashboard.week.title} aside={all > 0 && <span className="card-aside">{popup.lookedAt(all)}</span>}>
      {all === 0 && figures.posts + figures.comments + figures.held === 0 ? (
        <Quiet {...dashboard.week.none} />
      ) : (
        <>
          <p className="dashboard-lead">{popup.week(figures)}</p>
          <dl className="figures">
            {lookedAt.map(({ id, name, count }) => (
              <div key={id} data-none={count === 0}>
                <dt>{name}</dt>
                <dd>{formatNumber(locale, count)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Card>
  );
}
