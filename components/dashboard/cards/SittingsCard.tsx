import { formatDuration, formatNumber, formatSpan } from '../../../lib/i18n/format.ts';
import type { Messages } from '../../../lib/i18n/messages.ts';
import { NETWORKS } from '../../../lib/networks/index.ts';
import { sittingCounts, sittingsOn } from '../../../lib/stats/sittings.ts';
import { type SittingSize, sizeOf } from '../../../lib/time/sittings.ts';
import { Card } from '../../ui/Card.tsx';
import type { DashboardFacts } from '../dashboard-facts.ts';

interface SittingsCardProps {
  days: DashboardFacts['days'];
  messages: Messages;
}

const SIZES: readonly SittingSize[] = ['sip', 'sitting', 'gulp'];

/** How many sips, sittings and gulps there were; of one day, each of them. */
export function SittingsCard({ days, messages }: SittingsCardProps) {
  const { time, locale } = messages;
  const words = time;
  const counts = days.flatMap(({ key, record }) => NETWORKS.map(({ id }) => sittingCounts(record.time, key, id)));
  return (
    <Card title={words.sittings}>
      <dl className="figures">
        {SIZES.map((size) => {
          const count = counts.reduce((sum, one) => sum + one[size], 0);
          return (
            <div key={size} data-none={count === 0}>
              <dt>{words.manySizes[size](count)}</dt>
              <dd>{formatNumber(locale, count)}</dd>
            </div>
          );
        })}
      </dl>
      {days.length === 1 && <EachSitting day={days[0]!} messages={messages} />}
      <p className="card-note">{words.sizesHint}</p>
    </Card>
  );
}

function EachSitting({ day, messages }: { day: DashboardFacts['days'][number]; messages: Messages }) {
  const { time, locale } = messages;
  const words = time;
  const sittings = NETWORKS.flatMap(({ id, name }) =>
    sittingsOn(day.record.time, day.key, id).map((sitting) => ({ ...sitting, name })),
  ).sort((a, b) => a.from - b.from);
  if (sittings.length === 0) return <p className="card-note">{words.noSittings}</p>;
  return (
    <ul className="sittings">
      {sittings.map((sitting) => (
        <li key={`${sitting.name} ${sitting.from}`}>
          <span className="sitting-when">{formatSpan(locale, sitting.from, sitting.to)}</span>
          <span>{sitting.name}</span>
          <span className="sitting-size">{words.sizes[sizeOf(sitting)]}</span>
          <span className="sitting-length">{formatDuration(locale, sitting.charged)}</span>
        </li>
      ))}
    </ul>
  );
}
