import { LANGUAGES } from '../../languages/index.ts';
import { fold } from '../fold.ts';
import type { Draft, Span } from '../sieve.ts';

/** Digits set apart by single marks, as long numbers are written. Offsets count from the draft's start. */
export interface DigitRun extends Span {
  readonly text: string;
  readonly digits: string;
  /** How many digits stand together, in order: "06 39 98 12 34" is 2 2 2 2 2. */
  readonly groups: readonly number[];
}

const RUN = /\+?\(?\d+\)?(?:(?:[ .\-/\u00a0\u202f\u2009\u2010\u2011]\(?|\(|\) ?)\d+\)?)*/g;
/** The shortest number any rule looks for has seven digits. */
const FEWEST_DIGITS = 7;
const GLUED_BEFORE = /[\p{L}\p{M}\d_@#]$/u;
const GLUED_AFTER = /^[\p{L}\d_]/u;

function runAt(text: string, start: number, found: string): DigitRun | undefined {
  if (GLUED_BEFORE.test(text.slice(Math.max(0, start - 1), start))) return undefined;
  let run = found;
  // "… 12 34 18h": the last group belongs to the word it is glued to.
  if (GLUED_AFTER.test(text.slice(start + run.length, start + run.length + 2))) run = run.replace(/[^\d)]*\(?\d+\)?$/, '');
  if (!run.endsWith(')') || !run.includes('(')) run = run.replace(/\)$/, '');
  const groups = run.match(/\d+/g) ?? [];
  return { start, end: start + run.length, text: run, digits: groups.join(''), groups: groups.map(({ length }) => length) };
}

const found = new WeakMap<Draft, readonly DigitRun[]>();

/** Every run of at least seven digits outside links, addresses, mentions and hashtags, in the order of the text. */
export function digitRuns(draft: Draft): readonly DigitRun[] {
  const known = found.get(draft);
  if (known) return known;
  const { text, links, emails, mentions, hashtags } = draft;
  const taken: readonly Span[] = [...links, ...emails, ...mentions, ...hashtags];
  const runs: DigitRun[] = [];
  for (const { 0: match, index } of text.matchAll(RUN)) {
    if (match.length < FEWEST_DIGITS) continue;
    const run = runAt(text, index, match);
    if (!run || run.digits.length < FEWEST_DIGITS) continue;
    if (!taken.some(({ start, end }) => run.start < end && run.end > start)) runs.push(run);
  }
  found.set(draft, runs);
  return runs;
}

/** Words of every language that say a number is an order, a parcel, a company … : single words, folded. */
const otherNumbers = new Set(LANGUAGES.flatMap(({ words }) => words.private.otherNumber).map(fold));
const LABEL_REACH = 48;
const LABEL_WORDS = 4;

/**
 * Whether the words just before a number say it is something else: an order, a parcel, a company … Looks at the same
 * line only, in any language, since the guards run where no language could be told.
 */
export function isOtherNumber(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - LABEL_REACH), start).split(/[\n\r.!?;]/).at(-1)!;
  const after = text.slice(end, end + LABEL_REACH).split(/[\n\r.!?;]/)[0]!;
  const words = (near: string) => (near.match(/[\p{L}\p{M}]+/gu) ?? []).map(fold);
  return (
    words(before).slice(-LABEL_WORDS).some((word) => otherNumbers.has(word)) ||
    /^\s*\([^)]*\)/.test(after) && words(after).slice(0, LABEL_WORDS).some((word) => otherNumbers.has(word))
  );
}
