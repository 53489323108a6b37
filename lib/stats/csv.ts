import type { DayRecord } from '../time/day-record.ts';
import type { DayKey } from '../time/days.ts';
import { MODES } from '../time/entry.ts';

/** A table as RFC 4180 has it: commas, CRLF, quotes where they are needed. */
const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  rows.map((row) => row.map(cellOf).join(',')).join('\r\n');

/** A leading `=`, `+`, `-` or `@` would be run as a formula by a spreadsheet. */
function cellOf(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

type Days = readonly { readonly key: DayKey; readonly record: DayRecord }[];

/** What became of drafts and findings, a line a figure: `day,network,of,outcome,count`; `of` is a kind, a rule's id, or a sieve's name with a band as its outcome. */
export function outcomesCsv(days: Days): string {
  const rows = days.flatMap(({ key, record }) =>
    Object.entries(record.writing).flatMap(([network, { post = {}, comment = {}, rules = {}, sieves = {} }]) =>
      Object.entries({ post, comment, ...rules, ...sieves }).flatMap(([of, counts]) =>
        Object.entries(counts).map(([outcome, count]) => [key, network, of, outcome, count]),
      ),
    ),
  );
  return csvOf([['day', 'network', 'of', 'outcome', 'count'], ...rows]);
}

const seconds = (ms: number): number => Math.round(ms / 1000);

/**
 * Time, a line a network and day, in whole seconds: what was charged, by what was done; then how it came about, and what
 * was left out.
 */
export function timeCsv(days: Days): string {
  const rows = days.flatMap(({ key, record }) =>
    Object.entries(record.time).map(([network, { modes, opens, bridged, recovered, cut, media, visible }]) => [
      key,
      network,
      ...MODES.map((mode) => seconds(modes[mode] ?? 0)),
      opens,
      ...[bridged, recovered, cut, media, visible].map(seconds),
    ]),
  );
  return csvOf([['day', 'network', ...MODES, 'opens', 'bridged', 'recovered', 'cut', 'media', 'visible'], ...rows]);
}
