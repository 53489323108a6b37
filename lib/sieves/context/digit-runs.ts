import { everySentence } from '../each-sentence.ts';
import { fold } from '../fold.ts';
import { labelsOf } from '../lexicons.ts';
import { matchesIn } from '../matches-in.ts';
import { NUMBER_SIGNS } from '../packed-words.ts';
import type { Draft, Sentence, Span } from '../sieve.ts';
import { MANY_DIGITS, withSigns } from '../signs.ts';
import { spansOverlap } from './hits.ts';

/** Digits set apart by single marks, as long numbers are written. Offsets count from the draft's start. */
export interface DigitRun extends Span {
  readonly text: string;
  readonly digits: string;
  /** How many digits stand together, in order: "06 39 98 12 34" is 2 2 2 2 2. */
  readonly groups: readonly number[];
}

const RUN = /\+?\(?\d+\)?(?:(?: - |[ .\-/\u00a0\u202f\u2009\u2010\u2011]\(?|\(|(?<=\)))\d+\)?)*/g;
/** The shortest number any rule looks for has seven digits. */
const FEWEST_DIGITS = 7;
const GLUED_BEFORE = /[\p{L}\p{M}\d_@#]$/u;
const GLUED_AFTER = /^[\p{L}\d_]/u;

function runAt(text: string, start: number, found: string): DigitRun | undefined {
  if (GLUED_BEFORE.test(text.slice(Math.max(0, start - 1), start))) return undefined;
  let run = found;
  // "… 12 34 18h": the last group belongs to the word it is glued to.
  if (GLUED_AFTER.test(text.slice(start + run.length, start + run.length + 2)))
    run = run.replace(/[^\d)]*\(?\d+\)?$/, '');
  if (!run.endsWith(')') || !run.includes('(')) run = run.replace(/\)$/, '');
  const groups = run.match(/\d+/g) ?? [];
  return {
    start,
    end: start + run.length,
    text: run,
    digits: groups.join(''),
    groups: groups.map(({ length }) => length),
  };
}

/** Every run of at least seven digits outside links, addresses, mentions and hashtags, in the order of the text. */
export const digitRuns = (draft: Draft): readonly DigitRun[] => everySentence(draft, runsIn, withSigns(MANY_DIGITS));

/** A run never reaches over the end of a sentence: one mark alone parts its digits. */
function runsIn({ text, tokens }: Sentence): readonly DigitRun[] {
  const runs: DigitRun[] = [];
  const taken = tokens.filter(({ kind }) => kind !== 'word' && kind !== 'number' && kind !== 'symbol');
  for (const { 0: match, index } of matchesIn(text, RUN)) {
    if (match.length < FEWEST_DIGITS) continue;
    const run = runAt(text, index, match);
    if (!run || run.digits.length < FEWEST_DIGITS) continue;
    if (!taken.some((other) => spansOverlap(run, other))) runs.push(run);
  }
  return runs;
}

/** Labels are read where no language could be told, so those of all languages count. Single words, folded. */
const otherNumbers = labelsOf('otherNumber');
const numberedThings = labelsOf('numberedThing');
const signs = new Set(NUMBER_SIGNS);
const cardWords = labelsOf('cardWord');
const REACH = 48;
const NEAR_WORDS = 5;
/** A thing that has numbers ("commande") says so of one that follows it at once, or a sign. */
const AT_ONCE = 2;

const wordsOf = (text: string) => (text.match(/[\p{L}\p{M}#°º]+/gu) ?? []).map(fold);
const wordsBefore = (text: string, at: number) =>
  wordsOf(
    text
      .slice(Math.max(0, at - REACH), at)
      .split(/[\n\r.!?;]/)
      .at(-1)!,
  ).slice(-NEAR_WORDS);
const wordsAfter = (text: string, at: number) =>
  wordsOf(text.slice(at, at + REACH).split(/[\n\r.!?;]/)[0]!).slice(0, NEAR_WORDS);

/**
 * Whether the words just before a number say that it counts something else than what it looks like: "SIRET", "suivi",
 * "commande n°" (but not "pour toute commande :").
 */
export function isLabelledOther(text: string, { start }: Span): boolean {
  const before = wordsBefore(text, start);
  if (before.some((word) => otherNumbers().has(word))) return true;
  return before.some((word) => numberedThings().has(word)) && before.some((word) => signs.has(word));
}

/**
 * Whether a word about orders, parcels, files … stands near a number, on either side, and nearer than the word for a
 * card ("ma carte 4970 …, pour une commande jamais reçue").
 */
export function isNearOther(text: string, { start, end }: Span): boolean {
  const before = wordsBefore(text, start);
  const isOther = (word: string) => otherNumbers().has(word) || numberedThings().has(word);
  const card = before.findLastIndex((word) => cardWords().has(word));
  const other = before.findLastIndex(
    (word, index) => otherNumbers().has(word) || (isOther(word) && before.length - index <= AT_ONCE),
  );
  if (card >= 0) return other > card;
  const after = wordsAfter(text, end);
  return (
    other >= 0 ||
    after.some((word) => otherNumbers().has(word)) ||
    (after.some(isOther) && after.some((word) => signs.has(word)))
  );
}

/** Whether a word for a payment card stands just before a number. */
export const isNearCard = (text: string, { start }: Span): boolean =>
  wordsBefore(text, start).some((word) => cardWords().has(word));
