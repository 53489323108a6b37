import { formatDay, formatNumber } from '../../../lib/i18n/format.ts';
import { ALL_SIEVES } from '../../../lib/sieves/sieve.ts';
import { lastWeeks } from '../../../lib/stats/periods.ts';
import { bandsOfSieve } from '../../../lib/stats/writing.ts';
import { BandChart } from '../../charts/BandChart.tsx';
import { Card } from '../../ui/Card.tsx';
import { Quiet } from '../../ui/Quiet.tsx';
import type { CardProps } from '../card.ts';

const WEEKS = 12;

/** How published drafts fell through each sieve, week by week. */
export function SievesCard({
  facts,
  messages,
}: Pick<CardProps, 'messages'> & { facts: Pick<CardProps['facts'], 'days'> }) {
  const { dashboard, sieves, bands, locale } = messages;
  const words = dashboard.sieves;
  const weeks = lastWeeks(facts.days, WEEKS);
  const rows = ALL_SIEVES.map((sieve) => ({
    name: sieves[sieve],
    steps: weeks.map((week) =>
      bandsOfSieve(
        week.map(({ record }) => record),
        sieve,
      ),
    ),
  }));
  const sums = rows.map(({ name, steps }) => ({
    name,
    all: steps.reduce((sum, { clear, look, stop }) => sum + clear + look + stop, 0),
    behind: steps.reduce((sum, { look, stop }) => sum + look + stop, 0),
  }));
  const drafts = Math.max(...sums.map(({ all }) => all));
  const most = sums.toSorted((a, b) => b.behind - a.behind)[0]!;
  return (
    <Card title={words.title}>
      {drafts === 0 ? (
        <Quiet {...words.none} />
      ) : (
        <BandChart
          sentence={words.sentence(drafts, weeks.length, most.behind > 0 ? most.name : undefined)}
          header={dashboard.published.week}
          labels={weeks.map((week) => formatDay(locale, week[0]!.key))}
          rows={rows}
          bands={bands}
          format={(value) => formatNumber(locale, value)}
          tableLabel={dashboard.asTable}
          cellHint={words.cell}
        />
      )}
    </Card>
  );
}
