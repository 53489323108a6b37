import { useId } from 'react';
import { formatDuration, formatWeekday } from '../../lib/i18n/format.ts';
import type { Locale } from '../../lib/i18n/locale.ts';

interface WeekBarsProps {
  /** What the figure says, in one sentence. */
  sentence: string;
  /** Civil days and what was charged on them, ms; the last stands out. */
  bars: readonly { readonly key: string; readonly charged: number }[];
  locale: Locale;
}

const HEIGHT = 28;
const STEP = 44;
const WIDTH = 20;
/** A day of less is no full bar, even where it is the longest of the week. */
const LEAST_WHOLE = 10 * 60_000;

/** A week in seven small bars under a sentence. Each day's figure is there for screen readers too. */
export function WeekBars({ sentence, bars, locale }: WeekBarsProps) {
  const id = useId();
  const most = Math.max(LEAST_WHOLE, ...bars.map(({ charged }) => charged));
  return (
    <figure className="week-bars" aria-labelledby={id}>
      <svg viewBox={`0 0 ${STEP * bars.length} ${HEIGHT + 14}`} aria-hidden="true" focusable="false">
        {bars.map(({ key, charged }, index) => {
          const height = Math.max(1, (charged / most) * HEIGHT);
          const x = STEP * index + (STEP - WIDTH) / 2;
          return (
            <g key={key} data-last={index === bars.length - 1}>
              <rect x={x} y={HEIGHT - height} width={WIDTH} height={height} rx="2" />
              <text x={x + WIDTH / 2} y={HEIGHT + 12} textAnchor="middle">
                {formatWeekday(locale, key)}
              </text>
            </g>
          );
        })}
      </svg>
      <ul className="unseen">
        {bars.map(({ key, charged }) => (
          <li key={key}>
            {formatWeekday(locale, key)} {formatDuration(locale, charged)}
          </li>
        ))}
      </ul>
      <figcaption id={id}>{sentence}</figcaption>
    </figure>
  );
}
