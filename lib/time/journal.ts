import { type DayKey, dateOf } from './days.ts';

/** A stretch on one network with no interruption worth mentioning. */
export interface Span {
  /** Epoch ms, to the second. */
  readonly from: number;
  readonly to: number;
  /** How much of it was charged, ms, to the second. */
  readonly charged: number;
}

/** One network's spans of one day, in order, as text of a few letters each: seconds since the last, length, gaps. */
export type Journal = string;

/** Interruptions up to this long, ms, do not end a span. */
export const SPAN_GAP = 120_000;
/** Most spans a journal holds: beyond, those with the shortest interruption between them become one. */
export const MOST_SPANS = 20;

/** In whole seconds; `start` since the journal's origin. */
interface Line {
  start: number;
  length: number;
  gaps: number;
}

/** Before any moment of the day, wherever on Earth it is lived. */
const originOf = (day: DayKey) => dateOf(day) / 1000 - 14 * 3600;

function read(journal: Journal): Line[] {
  let end = 0;
  return journal
    .split(',')
    .filter(Boolean)
    .map((text) => {
      const [since = 0, length = 0, gaps = 0] = text.split('.').map((part) => Number.parseInt(part, 36) || 0);
      const line = { start: end + since, length, gaps };
      end = line.start + length;
      return line;
    });
}

function write(lines: readonly Line[]): Journal {
  let end = 0;
  return lines
    .map(({ start, length, gaps }) => {
      const parts = gaps > 0 ? [start - end, length, gaps] : [start - end, length];
      end = start + length;
      return parts.map((part) => part.toString(36)).join('.');
    })
    .join(',');
}

const isJournal = (value: unknown): value is Journal =>
  typeof value === 'string' && value.length < 1000 && /^([0-9a-z]+\.[0-9a-z]+(\.[0-9a-z]+)?(,|$))*$/.test(value);

/** Anything stored as a journal; an empty one where it is none. */
export const parseJournal = (value: unknown): Journal => (isJournal(value) ? value : '');

/** The spans of a journal, in order. */
export function spansOf(journal: Journal, day: DayKey): readonly Span[] {
  const origin = originOf(day);
  return read(journal).map(({ start, length, gaps }) => ({
    from: (origin + start) * 1000,
    to: (origin + start + length) * 1000,
    charged: Math.max(0, length - gaps) * 1000,
  }));
}

const gapOf = ({ start, length }: Line, next: number) => next - start - length;

function joinShortest(lines: Line[]): void {
  const gapAfter = (index: number) => gapOf(lines[index]!, lines[index + 1]!.start);
  let shortest = 0;
  for (let index = 1; index < lines.length - 1; index++) if (gapAfter(index) < gapAfter(shortest)) shortest = index;
  const line = lines[shortest]!;
  const [next] = lines.splice(shortest + 1, 1);
  line.gaps += gapOf(line, next!.start) + next!.gaps;
  line.length = next!.start + next!.length - line.start;
}

/** Adds a charged stretch (epoch ms). One that lies before the last, as the clock was set back, follows it. */
export function noteSpan(journal: Journal, day: DayKey, from: number, to: number): Journal {
  const lines = read(journal);
  const last = lines.at(-1);
  const end = last ? last.start + last.length : 0;
  const seconds = (moment: number) => Math.max(0, Math.round(moment / 1000) - originOf(day));
  const start = Math.max(end, seconds(from));
  const stop = start + Math.max(0, seconds(to) - seconds(from));
  if (last && (start - end) * 1000 <= SPAN_GAP) {
    last.gaps += start - end;
    last.length = stop - last.start;
  } else lines.push({ start, length: stop - start, gaps: 0 });
  if (lines.length > MOST_SPANS) joinShortest(lines);
  return write(lines);
}

/** How long ago the last span ended at `moment` (epoch ms), in ms; `Infinity` where there is none. */
export function sinceLastSpan(journal: Journal, day: DayKey, moment: number): number {
  const last = read(journal).at(-1);
  return last ? moment - (originOf(day) + last.start + last.length) * 1000 : Number.POSITIVE_INFINITY;
}
