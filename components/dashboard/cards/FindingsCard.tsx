import { formatNumber } from '../../../lib/i18n/format.ts';
import { outcomesByRule } from '../../../lib/stats/writing.ts';
import type { OutcomeKind } from '../../../lib/time/writing-day.ts';
import { ruleName } from '../../companion/rule-name.ts';
import { Card } from '../../ui/Card.tsx';
import type { CardProps } from '../card.ts';
import { Quiet } from '../Quiet.tsx';

const SHOWN: readonly OutcomeKind[] = ['edited', 'fixed', 'settled', 'dismissed', 'paused', 'posted-anyway'];
const MOST = 12;

/** The rules that spoke, and what was done about it. */
export function FindingsCard({ facts, messages }: CardProps) {
  const { dashboard, locale } = messages;
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
        <div className="table-room">
          <table className="chart-table">
            <caption className="chart-sentence">
              {words.sentence(rules.length, ruleName(rules[0]!.rule, messages))}
            </caption>
            <thead>
              <tr>
                <th scope="col">{words.rule}</th>
                {kinds.map((kind) => (
                  <th key={kind} scope="col">
                    {words.outcomes[kind]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rules.map(({ rule, counts }) => (
                <tr key={rule}>
                  <th scope="row">{ruleName(rule, messages)}</th>
                  {kinds.map((kind) => (
                    <td key={kind} data-none={!counts[kind]}>
                      {formatNumber(locale, counts[kind] ?? 0)}
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
