import { useId } from 'react';

export interface RankedBar {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  /** The value as it is read, beside its bar. */
  readonly text: string;
}

/** A few values of one kind, each a line of its own with its name and its figure: the list is its own table. */
export function RankedBars({ sentence, bars }: { sentence: string; bars: readonly RankedBar[] }) {
  const id = useId();
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <figure className="chart" aria-labelledby={id}>
      <figcaption id={id} className="chart-sentence">
        {sentence}
      </figcaption>
      <ul className="ranked">
        {bars.map(({ id: key, label, value, text }) => (
          <li key={key} className="ranked-bar">
            <span className="ranked-label">{label}</span>
            <span className="ranked-text">{text}</span>
            <svg
              className="ranked-track"
              viewBox="0 0 100 4"
              preserveAspectRatio="none"
              aria-hidden="true"
              focusable="false"
            >
              <rect data-series="0" width={(100 * value) / most} height="4" rx="1" />
            </svg>
          </li>
        ))}
      </ul>
    </figure>
  );
}
