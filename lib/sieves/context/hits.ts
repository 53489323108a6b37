import type { WordList } from '../../languages/language.ts';
import type { Hit, Sentence, Span } from '../sieve.ts';

const NONE: readonly Hit[] = [];

/** Phrases of several lists, in the order of the text. Mostly there are none, or those of one list, in order already. */
export function hitsOf(sentence: Sentence, ...lists: readonly WordList[]): readonly Hit[] {
  let found = NONE;
  let isMixed = false;
  for (const list of lists) {
    const hits = sentence.hits(list);
    if (hits.length === 0) continue;
    isMixed = found.length > 0;
    found = isMixed ? [...found, ...hits] : hits;
  }
  return isMixed ? found.toSorted((a, b) => a.first - b.first) : found;
}

/** The first phrase, of phrases in the order of the text, that starts within `gap` words after the word at `last`. */
export function following(hits: readonly Hit[], last: number, gap: number): Hit | undefined {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle]!.first > last) high = middle;
    else low = middle + 1;
  }
  const hit = hits[low];
  return hit && hit.first <= last + 1 + gap ? hit : undefined;
}

/** Each phrase of `before` joined to the phrase of `after` that starts within `gap` words behind it, in one clause. */
export function pairsOf(sentence: Sentence, before: readonly Hit[], after: readonly Hit[], gap: number): Hit[] {
  if (before.length === 0 || after.length === 0) return [];
  return before.flatMap((hit) => {
    const next = following(after, hit.last, gap);
    return next && isOneClause(sentence, hit.last, next.first) ? [joined(hit, next)] : [];
  });
}

export const joined = (a: Hit, b: Hit): Hit => ({
  first: a.first,
  last: Math.max(a.last, b.last),
  start: a.start,
  end: Math.max(a.end, b.end),
});

export const overlaps = (a: Hit, b: Hit): boolean => a.first <= b.last && b.first <= a.last;

export const spansOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The text between two words, by their indexes. */
export const textBetween = (sentence: Sentence, a: number, b: number): string =>
  sentence.text.slice(sentence.tokens[a]!.end, sentence.tokens[b]!.start);

/** Whether no mark that closes a clause, a comma included, stands between two words. */
export function isOneClause(sentence: Sentence, a: number, b: number): boolean {
  for (let index = a; index < b; index++) if (/[,;:!?()—]/.test(textBetween(sentence, index, index + 1))) return false;
  return true;
}

export const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Of spans that overlap, the first and longest. */
export function distinct(spans: readonly Span[]): Span[] {
  if (spans.length === 0) return [];
  const kept: Span[] = [];
  let end = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (kept.length > 0 && span.start < end) continue;
    kept.push(spanOf(span));
    end = Math.max(end, span.end);
  }
  return kept;
}

/** All spans as one, from the first to the last. */
export function envelope(spans: readonly Span[]): Span[] {
  if (spans.length === 0) return [];
  return [{ start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }];
}
