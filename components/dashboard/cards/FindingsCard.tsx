import { outcomesByRule } from '../../../lib/stats/writing.ts';
import type { OutcomeKind } from '../../../lib/time/writing-day.ts';
import { ruleName } from '../../companion/rule-name.ts';
import { Card } from '../../ui/Card.tsx';
import { Quiet } from '../../ui/Quiet.tsx';
import type { CardProps } from '../card.ts';
import { OutcomeTable } from '../OutcomeTable.tsx';

const SHOWN: readonly OutcomeKind[] = ['edited', 'fixed', 'settled', 'dismissed', 'paused', 'posted-anyway'];
const MOST = 12;

/** The rules that spoke, and what was done about it. */
export function FindingsCard({ facts, messages }: CardProps) {
  const { dashboard } = messages;
  const words = dashboard.findings;
  const rules = Object.entries(outcomesByRule(facts.days.map(({ record }) => record)))
    .map(([rule, counts]) => ({ rule, counts, all: SHOWN.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0) }))
    .filter(({ all }) => all > 0)
    .sort((a, b) => b.all - a.all)
    .slice(0, MOST);
  const kinds = SHOWN.filter((kind) => rules.some(({ counts }) => counts[kind]));
  return (
    <Card title={words.title}>
      {rules.length === 0 ? (
        <Quiet {...words.none} />
      ) : (
        <OutcomeTable
          sentence={words.sentence(rules.length, ruleName(rules[0]!.rule, messages))}
          heading={words.rule}
          outcomes={kinds}
          rows={rules.map(({ rule, counts }) => ({ label: ruleName(rule, messages), counts }))}
          messages={messages}
        />
      )}
    </Card>
  );
}
