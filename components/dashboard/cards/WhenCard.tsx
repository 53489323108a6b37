import { formatHours, formatNumber } from '../../../lib/i18n/format.ts';
import { postsByHour } from '../../../lib/stats/writing.ts';
import { usualHours } from '../../../lib/time/posting-hours.ts';
import { ColumnChart } from '../../charts/ColumnChart.tsx';
import { Card } from '../../ui/Card.tsx';
import { Quiet } from '../../ui/Quiet.tsx';
import { Switch } from '../../ui/Switch.tsx';
import type { CardProps } from '../card.ts';

/** At what hours one posts, and whether a quiet hint is wanted. */
export function WhenCard({ facts, actions, messages }: CardProps) {
  const { dashboard, locale } = messages;
  const words = dashboard.when;
  const hours = postsByHour(facts.days.map(({ record }) => record));
  const usual = usualHours(hours);
  return (
    <Card
      title={words.title}
      aside={
        <Switch
          label={words.hints}
          checked={facts.hintsWhen}
          onChange={(hintsWhen) => actions.changePreferences({ hintsWhen })}
        />
      }
    >
      {hours.every((count) => count === 0) ? (
        <Quiet {...words.none} />
      ) : (
        <ColumnChart
          sentence={usual ? words.usual(formatHours(locale, usual)) : words.noHabit}
          headers={[words.hour, dashboard.published.posts]}
          columns={hours.map((count, hour) => ({ label: formatHours(locale, [hour]), values: [count] }))}
          format={(value) => formatNumber(locale, value)}
          tableLabel={dashboard.asTable}
        />
      )}
    </Card>
  );
}
