import { formatDay, formatNumber } from '../../../lib/i18n/format.ts';
import { lastWeeks } from '../../../lib/stats/periods.ts';
import { countOf } from '../../../lib/stats/writing.ts';
import { ColumnChart } from '../../charts/ColumnChart.tsx';
import { Card } from '../../ui/Card.tsx';
import { Quiet } from '../../ui/Quiet.tsx';
import type { CardProps } from '../card.ts';

const WEEKS = 12;

/** What was published, week by week, each of seven days that end on today's weekday. */
export function PublishedCard({ facts, messages }: CardProps) {
  const { dashboard, locale } = messages;
  const words = dashboard.published;
  const weeks = lastWeeks(facts.days, WEEKS).map((days) => ({
    label: formatDay(locale, days[0]!.key),
    values: (['post', 'comment'] as const).map((kind) =>
      countOf(
        days.map(({ record }) => record),
        'published',
        { kind },
      ),
    ),
  }));
  const posts = weeks.reduce((sum, { values }) => sum + values[0]!, 0);
  const comments = weeks.reduce((sum, { values }) => sum + values[1]!, 0);
  return (
    <Card title={words.title}>
      {posts + comments === 0 ? (
        <Quiet {...words.none} />
      ) : (
        <ColumnChart
          sentence={words.sentence(posts, comments, weeks.length)}
          headers={[words.week, words.posts, words.comments]}
          columns={weeks}
          format={(value) => formatNumber(locale, value)}
          tableLabel={dashboard.asTable}
        />
      )}
    </Card>
  );
}
