import { useId } from 'react';
import { formatNumber } from '../../lib/i18n/format.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { ALL_SIEVES, type Assessment, type RuleId, type SieveAssessment } from '../../lib/sieves/index.ts';

/** Nothing was written, and nothing found: a guard that lets an empty text pass has not earned its hundred. */
const isEmpty = ({ length, sieves }: Assessment): boolean =>
  length.used === 0 && ALL_SIEVES.every((sieve) => sieves[sieve].findings.length === 0);
const NOTHING_YET = { score: undefined, band: 'too-short' } as const;

/** The score of each sieve with how it was made. Only here: elsewhere Tamis explains and does not grade. */
export function ScoreSheet({ assessment, messages }: { assessment: Assessment; messages: Messages }) {
  const { practice, sieves } = messages;
  const title = useId();
  return (
    <section className="scores" aria-labelledby={title}>
      <h2 className="scores-title" id={title}>
        {practice.scores}
      </h2>
      <p className="scores-hint">{practice.scoresHint}</p>
      <dl>
        {ALL_SIEVES.map((sieve) => (
          <div key={sieve} className="score">
            <dt className="score-name">{sieves[sieve]}</dt>
            <Arithmetic sieve={isEmpty(assessment) ? NOTHING_YET : assessment.sieves[sieve]} messages={messages} />
          </div>
        ))}
      </dl>
    </section>
  );
}

interface ArithmeticProps {
  sieve: Pick<SieveAssessment, 'score' | 'band'>;
  messages: Messages;
}

function Arithmetic({ sieve: { score, band }, messages }: ArithmeticProps) {
  const { practice, locale, bands } = messages;
  if (!score) {
    return (
      <>
        <dd className="score-steps">{bands[band]}</dd>
        <dd className="score-value">
          <span aria-hidden="true">–</span>
          <span className="unseen">{practice.noScore}</span>
        </dd>
      </>
    );
  }
  return (
    <>
      <dd className="score-steps">
        {score.penalties.length === 0
          ? practice.nothingTaken
          : score.penalties.map(({ rule, count, points }) => (
              <span key={rule} className="score-step">
                <b>{practice.points(points)}</b>{' '}
                {practice.penalty(
                  (messages.advice[rule as RuleId] as { name: string } | undefined)?.name ?? rule,
                  count,
                )}
              </span>
            ))}
      </dd>
      <dd className="score-value">
        <span aria-hidden="true">{formatNumber(locale, score.value)}</span>
        <span className="unseen">{practice.outOf(score.value)}</span>
      </dd>
    </>
  );
}
