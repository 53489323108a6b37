import { useId } from 'react';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Sign } from '../ui/Sign.tsx';
import { labelEvery, labelMiddle } from './label-every.ts';

const BANDS = ['clear', 'look', 'stop'] as const;
type Band = (typeof BANDS)[number];

/** One sieve, with its counts for each step. */
export interface BandRow {
  readonly name: string;
  readonly steps: readonly Readonly<Record<Band, number>>[];
}

interface BandChartProps {
  /** What the figure says, in one sentence. */
  sentence: string;
  /** The name of the steps, and of each. */
  header: string;
  labels: readonly string[];
  rows: readonly BandRow[];
  bands: Readonly<Record<Band, string>>;
  format: (value: number) => string;
  tableLabel: string;
  /** What a cell of the table says. */
  cellHint: string;
}

const ROW = 34;
const HIGH = 24;
const ACROSS = 380;
const NAMES = 70;
const FOOT = 18;

/** How much fell through each sieve, step by step. Outlined, hatched and filled: no band is told by colour alone. */
export function BandChart(props: BandChartProps) {
  const { sentence, labels, rows, bands } = props;
  const id = useId();
  const hatch = `${id}hatch`;
  const most = Math.max(1, ...rows.flatMap(({ steps }) => steps.map((step) => step.clear + step.look + step.stop)));
  const step = (ACROSS - NAMES) / Math.max(1, labels.length);
  const width = Math.min(18, step * 0.65);
  const every = labelEvery(labels, step);
  const middle = (index: number) => NAMES + step * (index + 0.5);
  const height = rows.length * ROW + FOOT;
  return (
    <figure className="chart" aria-labelledby={id}>
      <figcaption id={id} className="chart-sentence">
        {sentence}
      </figcaption>
      <ul className="chart-legend band-legend" aria-hidden="true">
        {BANDS.map((band) => (
          <li key={band}>
            <Sign value={band} size={12} />
            {bands[band]}
          </li>
        ))}
      </ul>
      <svg
        className="chart-bands"
        viewBox={`0 0 ${ACROSS} ${height}`}
        role="presentation"
        aria-hidden="true"
        focusable="false"
      >
        <pattern id={hatch} width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="band-hatch" d="M1.5 0v3" />
        </pattern>
        {rows.map(({ name, steps }, row) => (
          <g key={name} transform={`translate(0 ${row * ROW})`}>
            <text className="chart-label" y={ROW - 5}>
              {name}
            </text>
            <line className="chart-ground" x1={NAMES} x2={ACROSS} y1={ROW - 2} y2={ROW - 2} />
            {steps.map((counts, index) => (
              <Fallen
                key={labels[index]}
                counts={counts}
                x={middle(index) - width / 2}
                width={width}
                unit={HIGH / most}
                hatch={hatch}
              />
            ))}
          </g>
        ))}
        {labels.map((label, index) =>
          (labels.length - 1 - index) % every === 0 ? (
            <text
              key={label}
              className="chart-label"
              x={labelMiddle(label, middle(index), ACROSS)}
              y={height - 5}
              textAnchor="middle"
            >
              {label}
            </text>
          ) : null,
        )}
      </svg>
      <Disclosure summary={props.tableLabel}>
        <BandTable {...props} />
      </Disclosure>
    </figure>
  );
}

interface FallenProps {
  counts: Readonly<Record<Band, number>>;
  x: number;
  width: number;
  /** How high one is. */
  unit: number;
  hatch: string;
}

/** What stayed behind stands on what went through. */
function Fallen({ counts, x, width, unit, hatch }: FallenProps) {
  let top = ROW - 2;
  return BANDS.map((band) => {
    if (counts[band] === 0) return null;
    const height = counts[band] * unit;
    top -= height;
    const shape = { x, y: top + 0.5, width, height: Math.max(1, height - 1) };
    return (
      <g key={band} className="band" data-band={band}>
        <rect {...shape} rx="1" />
        {band === 'look' && <rect {...shape} rx="1" style={{ fill: `url(#${hatch})` }} />}
      </g>
    );
  });
}

function BandTable({ header, labels, rows, format, cellHint }: BandChartProps) {
  return (
    <div className="table-room">
      <table className="chart-table">
        <caption className="chart-sentence">{cellHint}</caption>
        <thead>
          <tr>
            <th scope="col">{header}</th>
            {rows.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {labels.map((label, index) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {rows.map(({ name, steps }) => (
                <td key={name}>{BANDS.map((band) => format(steps[index]![band])).join(' · ')}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
