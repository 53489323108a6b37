import { useId } from 'react';
import { Disclosure } from '../ui/Disclosure.tsx';
import { labelEvery, labelMiddle } from './label-every.ts';

/** One step of the horizontal axis, with a value for each series. */
export interface Column {
  readonly label: string;
  readonly values: readonly number[];
}

export interface ColumnChartProps {
  /** What the figure says, in one sentence. */
  sentence: string;
  /** The name of the steps, then of each series. */
  headers: readonly string[];
  columns: readonly Column[];
  /** A value as it is read. */
  format: (value: number) => string;
  /** Opens the same figures as a table. */
  tableLabel: string;
}

const HEIGHT = 120;
/** In all, in units that are CSS pixels where the chart has room: labels keep their size whatever the columns. */
const ACROSS = 380;
const WIDEST = 18;
/** Room for the line of labels. */
const FOOT = 18;

/** Columns, one series standing on the other. The same figures follow as a table, for whoever cannot see it. */
export function ColumnChart({ sentence, headers, columns, format, tableLabel }: ColumnChartProps) {
  const id = useId();
  const most = Math.max(1, ...columns.map(({ values }) => values.reduce((sum, value) => sum + value, 0)));
  const step = ACROSS / Math.max(1, columns.length);
  const width = Math.min(WIDEST, step * 0.65);
  const every = labelEvery(
    columns.map(({ label }) => label),
    step,
  );
  return (
    <figure className="chart" aria-labelledby={id}>
      <figcaption id={id} className="chart-sentence">
        {sentence}
      </figcaption>
      {headers.length > 2 && (
        <ul className="chart-legend" aria-hidden="true">
          {headers.slice(1).map((name, series) => (
            <li key={name} data-series={series}>
              {name}
            </li>
          ))}
        </ul>
      )}
      <svg
        className="chart-columns"
        viewBox={`0 0 ${ACROSS} ${HEIGHT + FOOT}`}
        role="presentation"
        aria-hidden="true"
        focusable="false"
      >
        <line className="chart-ground" x1="0" x2={ACROSS} y1={HEIGHT} y2={HEIGHT} />
        {columns.map((column, index) => (
          <Stack key={column.label} column={column} x={index * step + (step - width) / 2} width={width} most={most} />
        ))}
        {columns.map(({ label }, index) =>
          (columns.length - 1 - index) % every === 0 ? (
            <text
              key={label}
              className="chart-label"
              x={labelMiddle(label, index * step + step / 2, ACROSS)}
              y={HEIGHT + 13}
              textAnchor="middle"
            >
              {label}
            </text>
          ) : null,
        )}
      </svg>
      <Disclosure summary={tableLabel}>
        <table className="chart-table">
          <thead>
            <tr>
              {headers.map((header) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {columns.map(({ label, values }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {values.map((value, series) => (
                  <td key={headers[series + 1]}>{format(value)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </figure>
  );
}

/** Between two series and over the ground, so that neither is told by colour alone. */
const GAP = 1;

interface StackProps {
  column: Column;
  x: number;
  width: number;
  most: number;
}

function Stack({ column, x, width, most }: StackProps) {
  let top = HEIGHT;
  return column.values.map((value, series) => {
    if (value === 0) return null;
    const height = (value / most) * (HEIGHT - 4);
    top -= height;
    const shape = { x, y: top + GAP, width, height: Math.max(1, height - GAP) };
    // biome-ignore lint/suspicious/noArrayIndexKey: a series is its place.
    return <rect key={series} data-series={series} rx="2" {...shape} />;
  });
}
