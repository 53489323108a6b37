import { type DraftKind, NETWORKS } from '../../../lib/networks/index.ts';
import { countOf } from '../../../lib/stats/writing.ts';
import type { OutcomeKind } from '../../../lib/time/writing-day.ts';
import { Card } from '../../ui/Card.tsx';
import { Quiet } from '../../ui/Quiet.tsx';
import type { CardProps } from '../card.ts';
import { OutcomeTable } from '../OutcomeTable.tsx';

const KINDS: readonly DraftKind[] = ['post', 'comment'];
const SHOWN: readonly OutcomeKind[] = ['looked-at', 'improved', 'held', 'posted-anyway', 'published'];

/** What became of drafts, by where they were written and as what. */
export function KindsCard({ facts, messages }: CardProps) {
  const { dashboard, kinds } = messages;
  const words = dashboard.kinds;
  const days = facts.days.map(({ record }) => record);
  const rows = NETWORKS.flatMap(({ id, name }) =>
    KINDS.map((kind) => ({
      label: words.row(name, kinds[kind].toLowerCase()),
      counts: Object.fromEntries(SHOWN.map((outcome) => [outcome, countOf(days, outcome, { network: id, kind })])),
    })),
  ).filter(({ counts }) => SHOWN.some((outcome) => counts[outcome]));
  return (
    <Card title={words.title}>
      {rows.length === 0 ? (
        <Quiet {...dashboard.published.none} />
      ) : (
        <OutcomeTable
          sentence={words.sentence(countOf(days, 'looked-at'), countOf(days, 'published'))}
          heading={words.kind}
          outcomes={SHOWN}
          rows={rows}
          messages={messages}
        />
      )}
    </Card>
  );
}
