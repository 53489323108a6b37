import { formatDuration } from '../../lib/i18n/format.ts';
import type { Glance } from '../../lib/i18n/glance-messages.ts';
import { NETWORKS } from '../../lib/networks/index.ts';
import { WeekBars } from '../charts/WeekBars.tsx';
import { Card } from '../ui/Card.tsx';
import { Budgeted } from './Budgeted.tsx';
import { GoalLines } from './GoalLines.tsx';
import type { TodayFacts } from './popup-state.ts';

interface TodayCardProps {
  /** None while storage has not answered: the card keeps its room. */
  facts: TodayFacts | undefined;
  messages: Glance;
}

/** Today's minutes against what one allowed oneself, the week's, and what one is there for. */
export function TodayCard({ facts, messages }: TodayCardProps) {
  const { popup, today: words, locale } = messages;
  const total = facts?.time.week.at(-1)?.charged ?? 0;
  return (
    <Card title={popup.today} aside={total > 0 && <span className="today-total">{formatDuration(locale, total)}</span>}>
      <div className="today">
        {facts && <Minutes facts={facts} messages={messages} />}
        {facts?.time.week.some(({ charged }) => charged > 0) && (
          <WeekBars
            sentence={words.sevenDays(facts.time.week.reduce((sum, { charged }) => sum + charged, 0))}
            bars={facts.time.week}
            locale={locale}
          />
        )}
      </div>
      {facts && <Written facts={facts} messages={messages} />}
    </Card>
  );
}

function Minutes({ facts: { time }, messages }: { facts: TodayFacts; messages: Glance }) {
  const { today: words } = messages;
  const shown = NETWORKS.filter(({ id }) => {
    const { spent, own } = time.standings[id];
    return spent.day > 0 || own.band !== 'none';
  });
  if (shown.length === 0 && time.all.band === 'none') {
    return (
      <div className="quiet">
        <p className="quiet-title">{words.none.title}</p>
        <p>{words.none.text}</p>
      </div>
    );
  }
  return (
    <ul className="today-networks">
      {shown.map(({ id, name }) => {
        const { own, spent, plan } = time.standings[id];
        const sittings = words.sittings(time.sittings[id]);
        const most = plan.limits.sips ?? 0;
        const figures = { spent: spent.day, visits: words.visits(spent.sips, most), sittings };
        return <Budgeted key={id} name={name} budget={own} {...figures} messages={messages} />;
      })}
      {time.all.band !== 'none' && (
        <Budgeted
          name={words.all}
          budget={time.all}
          spent={time.week.at(-1)?.charged ?? 0}
          visits=""
          sittings=""
          messages={messages}
        />
      )}
    </ul>
  );
}

/** What one is there for, and what became of drafts: in passing. Gone where there is nothing to say. */
function Written({ facts, messages }: { facts: TodayFacts; messages: Glance }) {
  const { popup } = messages;
  const { today, week, time } = facts;
  const lookedAt = NETWORKS.reduce((sum, { id }) => sum + today[id], 0);
  const hasWritten = week.posts + week.comments + week.held > 0;
  const hasGoal = NETWORKS.some(({ id }) => time.standings[id].goal !== 'none');
  if (lookedAt === 0 && !hasWritten && !hasGoal) return null;
  return (
    <div className="week">
      <GoalLines standings={time.standings} messages={messages} />
      {hasWritten && <p>{popup.week(week)}</p>}
      {lookedAt > 0 && <p>{popup.lookedAtToday(lookedAt)}</p>}
    </div>
  );
}
