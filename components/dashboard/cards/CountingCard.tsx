import { Fragment } from 'react';
import { formatDuration, formatSpan } from '../../../lib/i18n/format.ts';
import { NETWORKS } from '../../../lib/networks/index.ts';
import { type Accuracy, accuracyOf } from '../../../lib/stats/accuracy.ts';
import { spansOn } from '../../../lib/stats/sittings.ts';
import { Card } from '../../ui/Card.tsx';
import type { CardProps } from '../card.ts';

const FIGURES: readonly (keyof Accuracy)[] = ['bridged', 'recovered', 'cut', 'media', 'visible'];

/** What many never meet: told where there was any. */
const RARE: ReadonlySet<keyof Accuracy> = new Set(['media', 'visible']);

/** How today's time came about, for whoever wants to check it, and what is promised of it. */
export function CountingCard({ facts, messages }: CardProps) {
  const { time, locale } = messages;
  const words = time;
  const { key, record } = facts.days.at(-1)!;
  const accuracy = accuracyOf(record.time);
  const seen = NETWORKS.map(({ id, name }) => ({ id, name, spans: spansOn(record.time, key, id) })).filter(
    ({ spans }) => spans.length > 0,
  );
  return (
    <Card title={words.counting}>
      <div className="counting-parts">
        <div>
          <p className="dashboard-lead">{words.promise}</p>
          <p className="card-note">{words.tested}</p>
          {seen.length === 0 && <p className="card-note">{words.noSpans}</p>}
        </div>
        <dl className="counting">
          {seen.map(({ id, name, spans }) => (
            <div key={id}>
              <dt className="counting-name">{words.spans(name)}</dt>
              <dd className="counting-figure">
                {spans.map(({ from, to }, index) => (
                  <Fragment key={from}>
                    <span className="counting-span">
                      {formatSpan(locale, from, to)}
                      {index < spans.length - 1 && ','}
                    </span>{' '}
                  </Fragment>
                ))}
              </dd>
            </div>
          ))}
          {FIGURES.filter((figure) => accuracy[figure] > 0 || !RARE.has(figure)).map((figure) => (
            <div key={figure}>
              <dt className="counting-name">{words.accuracy[figure]}</dt>
              <dd className="counting-figure">{formatDuration(locale, accuracy[figure])}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Card>
  );
}
