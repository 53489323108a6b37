import { useId } from 'react';
import { formatNumber } from '../../lib/i18n/format.ts';
import type { Messages } from '../../lib/i18n/index.ts';
import { ALL_SIEVES, type Assessment, type SieveAssessment, type StrengthId } from '../../lib/sieves/index.ts';
import { ruleName } from '../companion/rule-name.ts';
import { Sign } from '../ui/Sign.tsx';
import { changesBetween } from './changes.ts';

interface ChangeSheetProps {
  before: Assessment;
  after: Assessment;
  messages: Messages;
}

/** Band and score of each sieve, before and after, and what went, came and stayed. */
export function ChangeSheet({ before, after, messages }: ChangeSheetProps) {
  const { compare } = messages.practice;
  const title = useId();
  return (
    <section className="changes" aria-labelledby={title}>
      <h3 className="scores-title" id={title}>
        {compare.changes}
      </h3>
      <div className="changes-parts">
        <table className="changes-scores">
          <thead>
            <tr>
              <th scope="col">{compare.sieve}</th>
              <th scope="col">{messages.practice.before}</th>
              <th scope="col">{messages.practice.after}</th>
            </tr>
          </thead>
          <tbody>
            {ALL_SIEVES.map((sieve) => (
              <tr key={sieve}>
                <th scope="row">{messages.sieves[sieve]}</th>
                <ScoreCell sieve={before.sieves[sieve]} messages={messages} />
                <ScoreCell sieve={after.sieves[sieve]} messages={messages} />
              </tr>
            ))}
          </tbody>
        </table>
        <ChangeList before={before} after={after} messages={messages} />
      </div>
    </section>
  );
}

function ScoreCell({ sieve: { band, score }, messages }: { sieve: SieveAssessment; messages: Messages }) {
  return (
    <td>
      <span className="changes-score" data-value={band}>
        <Sign value={band} size={14} />
        <span className="unseen">{messages.bands[band]}, </span>
        {score ? (
          formatNumber(messages.locale, score.value)
        ) : (
          <span className="unseen">{messages.practice.noScore}</span>
        )}
      </span>
    </td>
  );
}

function ChangeList({ before, after, messages }: ChangeSheetProps) {
  const { compare } = messages.practice;
  const { gone, fresh, still, gained } = changesBetween(before, after);
  const named = (rules: readonly string[]) => rules.map((rule) => ruleName(rule, messages));
  const strengths = gained.map((id) => messages.strengths[id as StrengthId]);
  const parts = [
    { kind: 'gone', title: compare.gone, names: named(gone) },
    { kind: 'gained', title: compare.gained, names: strengths },
    { kind: 'still', title: compare.still, names: named(still) },
    { kind: 'fresh', title: compare.fresh, names: named(fresh) },
  ].filter(({ names }) => names.length > 0);
  if (parts.length === 0) return <p className="compare-hint">{compare.nothing}</p>;
  return (
    <dl className="changes-list">
      {parts.map(({ kind, title, names }) => (
        <div key={kind} data-kind={kind}>
          <dt>{title}</dt>
          {names.map((name) => (
            <dd key={name}>{name}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
