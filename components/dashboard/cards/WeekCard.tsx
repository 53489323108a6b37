import { formatDuration } from '../../../lib/i18n/format.ts';
import { NETWORKS } from '../../../lib/networks/index.ts';
import { chargedOver } from '../../../lib/stats/charged.ts';
import { countOf, weekOfWriting } from '../../../lib/stats/writing.ts';
import { Card } from '../../ui/Card.tsx';
import { Quiet } from '../../ui/Quiet.tsx';
import type { CardProps } from '../card.ts';

/** The last seven days in a sentence each of writing and of time, and the time by network. */
export function WeekCard({ facts, messages }: CardProps) {
  const { dashboard, popup, today, locale } = messages;
  const week = facts.days.slice(-7).map(({ record }) => record);
  const figures = weekOfWriting(week);
  const all = countOf(week, 'looked-at');
  const hasWritten = all + figures.posts + figures.comments + figures.held > 0;
  const time = chargedOver(week.map((record) => record.time));
  return (
    <Card title={dashboard.week.title} aside={all > 0 && <span className="card-aside">{popup.lookedAt(all)}</span>}>
      {!hasWritten && time === 0 ? (
        <Quiet {...dashboard.week.none} />
      ) : (
        <>
          {hasWritten && <p className="dashboard-lead">{popup.written(figures)}</p>}
          {time > 0 && <p className="dashboard-lead">{today.aDay(time)}</p>}
          <dl className="figures">
            {NETWORKS.map(({ id, name }) => {
              const charged = chargedOver(
                week.map((record) => record.time),
                id,
              );
              return (
                <div key={id} data-none={charged === 0}>
                  <dt>{name}</dt>
                  <dd>{formatDuration(locale, charged)}</dd>
                </div>
              );
            })}
          </dl>
        </>
      )}
    </Card>
  );
}
