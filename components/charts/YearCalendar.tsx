import { type KeyboardEvent, memo, useId, useState } from 'react';
import { formatMonth, formatWeekday, formatWholeDay } from '../../lib/i18n/format.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { CalendarMessages } from '../../lib/i18n/time-messages.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { WeeksTable } from './WeeksTable.tsx';

/** A civil day and its length of time, ms. */
export interface CalendarDay {
  readonly key: string;
  readonly value: number;
}

export interface YearCalendarProps {
  sentence: string;
  /** Days that follow each other, at most some fifty-four weeks of them. */
  days: readonly CalendarDay[];
  locale: Locale;
  words: CalendarMessages;
  tableLabel: string;
  onOpen: (day: string) => void;
}

const MINUTE = 60_000;
/** The most of a step, ms; the first is no time at all, the last has no end. */
const STEPS = [0, 15 * MINUTE, 30 * MINUTE, 60 * MINUTE] as const;
/** How large the grain of a step is, in a cell of ten: size says the same as colour. */
const GRAINS = [2.6, 4.4, 6.2, 8, 9.6] as const;

/** By the minutes one reads: less than one is told as some. */
const stepOf = (value: number): number => {
  const read = value === 0 ? 0 : Math.max(1, Math.round(value / MINUTE)) * MINUTE;
  const step = STEPS.findIndex((most) => read <= most);
  return step < 0 ? STEPS.length : step;
};

/** Monday is 0. */
const weekdayOf = (key: string): number => (new Date(`${key}T00:00:00Z`).getUTCDay() + 6) % 7;

const CELL = 11;
const LEFT = 30;
const HEAD = 14;

/** A year in grains, one a day and a column a week. Arrow keys walk through it, Enter opens the day one is at. */
export function YearCalendar({ sentence, days, locale, words, tableLabel, onOpen }: YearCalendarProps) {
  const id = useId();
  const [at, setAt] = useState<string>();
  const index = Math.max(
    days.findIndex(({ key }) => key === at),
    at === undefined ? days.length - 1 : 0,
  );
  const day = days[index]!;
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextIndex(event.key, index, days.length);
    if (event.key === 'Enter') onOpen(day.key);
    else if (next === undefined) return;
    else setAt(days[next]!.key);
    event.preventDefault();
  };
  const dayAt = (target: EventTarget) => (target as Element).closest('[data-day]')?.getAttribute('data-day');
  const first = weekdayOf(days[0]!.key);
  const [column, row] = [Math.floor((first + index) / 7), (first + index) % 7];
  return (
    <figure className="chart" aria-labelledby={id}>
      <figcaption id={id} className="chart-sentence">
        {sentence}
      </figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing, of which a table follows. */}
      <div
        className="calendar"
        role="grid"
        tabIndex={0}
        aria-labelledby={id}
        aria-describedby={`${id}keys`}
        aria-activedescendant={`${id}${day.key}`}
        onKeyDown={onKeyDown}
        onPointerOver={({ target }) => setAt((before) => dayAt(target) ?? before)}
        onClick={({ target }) => {
          const key = dayAt(target);
          if (key) onOpen(key);
        }}
      >
        <svg
          viewBox={`0 0 ${LEFT + CELL * Math.ceil((first + days.length) / 7)} ${HEAD + 7 * CELL}`}
          role="presentation"
        >
          <Grains id={id} days={days} locale={locale} words={words} />
          <rect
            className="calendar-here"
            x={LEFT + column * CELL}
            y={HEAD + row * CELL}
            width={CELL}
            height={CELL}
            rx="3"
          />
        </svg>
      </div>
      <div className="calendar-foot">
        <p className="calendar-read" aria-hidden="true">
          {words.cell(formatWholeDay(locale, day.key), day.value)}
        </p>
        <Legend words={words} />
      </div>
      <p className="card-note" id={`${id}keys`}>
        {words.keys}
      </p>
      <Disclosure summary={tableLabel} content={() => <WeeksTable days={days} locale={locale} header={words.week} />} />
    </figure>
  );
}

function nextIndex(key: string, index: number, count: number): number | undefined {
  const moves: Readonly<Record<string, number>> = {
    ArrowUp: index - 1,
    ArrowDown: index + 1,
    ArrowLeft: index - 7,
    ArrowRight: index + 7,
    Home: 0,
    End: count - 1,
  };
  const next = moves[key];
  return next === undefined ? undefined : Math.min(Math.max(next, 0), count - 1);
}

type GrainsProps = Pick<YearCalendarProps, 'days' | 'locale' | 'words'> & { id: string };

/** Drawn once: only the frame around the day one is at moves. */
const Grains = memo(({ id, days, locale, words }: GrainsProps) => {
  const first = weekdayOf(days[0]!.key);
  const rows = [0, 1, 2, 3, 4, 5, 6].map((weekday) =>
    days.map((day, index) => ({ ...day, index })).filter(({ index }) => (first + index) % 7 === weekday),
  );
  return (
    <>
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing of it takes the focus; each day says its own date. */}
      <g aria-hidden="true">
        {monthStarts(days).map(({ key, index }) => (
          <text key={key} className="chart-label" x={LEFT + CELL * Math.ceil((first + index) / 7)} y="8">
            {formatMonth(locale, key.slice(0, 7))}
          </text>
        ))}
        {rows.map((row, weekday) =>
          weekday % 2 === 0 && row[0] ? (
            <text key={row[0].key} className="chart-label" x="0" y={HEAD + weekday * CELL + 9}>
              {formatWeekday(locale, row[0].key)}
            </text>
          ) : null,
        )}
      </g>
      {rows.map((row, weekday) => (
        // biome-ignore lint/a11y/useSemanticElements: part of a drawing.
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its weekday.
        <g key={weekday} role="row">
          {row.map(({ key, value, index }) => (
            // biome-ignore lint/a11y/useSemanticElements: part of a drawing.
            <rect
              key={key}
              id={`${id}${key}`}
              role="gridcell"
              data-day={key}
              aria-label={words.cell(formatWholeDay(locale, key), value)}
              {...grainOf(stepOf(value), LEFT + CELL * Math.floor((first + index) / 7), HEAD + weekday * CELL)}
            />
          ))}
        </g>
      ))}
    </>
  );
});

/** Where a month begins, as long as there is room for its name. */
const monthStarts = (days: readonly CalendarDay[]) =>
  days.map(({ key }, index) => ({ key, index })).filter(({ key }) => key.endsWith('-01'));

/** A grain in the middle of its cell. Its stroke, which nobody sees, takes the rest: all of the cell can be pointed at. */
function grainOf(step: number, x: number, y: number) {
  const size = GRAINS[step]!;
  const edge = (CELL - size) / 2;
  return {
    className: 'grain',
    'data-step': step,
    x: x + edge,
    y: y + edge,
    width: size,
    height: size,
    rx: size / 4,
    strokeWidth: 2 * edge,
  };
}

function Legend({ words }: { words: CalendarMessages }) {
  const labels = [words.none, ...STEPS.slice(1).map(words.upTo), words.moreThan(STEPS.at(-1)!)];
  return (
    <ul className="chart-legend calendar-legend" aria-hidden="true">
      {labels.map((label, step) => (
        <li key={label}>
          <svg width={CELL} height={CELL} aria-hidden="true" focusable="false">
            <rect {...grainOf(step, 0, 0)} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
