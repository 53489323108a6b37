import { formatNumber } from '../../../lib/i18n/format.ts';
import { type DraftKind, NETWORKS } from '../../../lib/networks/index.ts';
import { countOf } from '../../../lib/stats/writing.ts';
import type { OutcomeKind } from '../../../lib/time/writing-day.ts';
import { Card } from '../../ui/Card.tsx';
import type { CardProps } from '../card.ts';
import { Quiet } from '../Quiet.tsx';

const KINDS: readonly DraftKind[] = ['post', 'comment'];
const SHOWN: readonly OutcomeKind[] = ['looked-at', 'improved', 'held', 'posted-anyway', 'published'];

/** What became of drafts, by where they were written and as what. */
export function KindsCard({ facts, messages }: CardProps) {
  const { dashboard, kinds, locale } = messages;
  const words = dashboard.kinds;
  const days = facts.days.map(({ record }) => record);
  const rows = NETWORKS.flatMap(({ id, name }) =>
    KINDS.map((kind) => ({
      label: words.row(name, kinds[kind].toLowerCase()),
      counts: SHOWN.map((outcome) => countOf(days, outcome, { network: id, kind })),
    })),
  ).filter(({ counts }) => counts.some((count) => count > 0));
  return (
    <Card title={words.title}>
      {rows.length === 0 ? (
        <Quiet {...dashboard.published.none} />
      ) : (
        <div className="table-room">
          <table className="chart-table">
            <caption className="chart-sentence">
              {words.sentence(countOf(days, 'looked-at'), countOf(days, 'published'))}
            </caption>
            <thead>
              <tr>
                <th scope="col">{words.kind}</th>
                {SHOWN.map((outcome) => (
                  <th key={outcome} scope="col">
                    {dashboard.findings.outcomes[outcome]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ label, counts }) => (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  {counts.map((count, index) => (
                    <td key={SHOWN[index]} data-none={count === 0}>
                      {formatNumber(locale, count)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Card>
  );
}
