import { formatNumber } from '../../lib/i18n/format.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import type { OutcomeCounts, OutcomeKind } from '../../lib/time/writing-day.ts';

interface OutcomeTableProps {
  sentence: string;
  /** What the rows are. */
  heading: string;
  outcomes: readonly OutcomeKind[];
  rows: readonly { readonly label: string; readonly counts: OutcomeCounts }[];
  messages: Messages;
}

/** What became of drafts, a row for each thing it is told of. */
export function OutcomeTable({ sentence, heading, outcomes, rows, messages }: OutcomeTableProps) {
  const { dashboard, locale } = messages;
  return (
    <div className="table-room outcomes">
      <table className="chart-table">
        <caption className="chart-sentence">{sentence}</caption>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            {outcomes.map((outcome) => (
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
              {outcomes.map((outcome) => (
                <td key={outcome} data-none={!counts[outcome]}>
                  {formatNumber(locale, counts[outcome] ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
