import type { WordList } from '../../languages/index.ts';
import type { Hit, Match, Sentence, Span } from '../sieve.ts';

/** Whether a mark between two neighbouring tokens parts them: a comma joins, a stop, a colon or a dash does not. */
const PARTS = /[.;:?!…()\n—–«»"“”]|\s-\s/;

export const gapBefore = ({ text, tokens }: Sentence, index: number): string =>
  text.slice(index > 0 ? tokens[index - 1]!.end : 0, tokens[index]?.start ?? text.length);

/** Whether the token at `index` opens a clause: it is the first, or a mark other than a comma stands before it. */
export const opensClause = (sentence: Sentence, index: number): boolean =>
  index === 0 || PARTS.test(gapBefore(sentence, index));

/** Whether some mark, a comma included, or the end of the sentence stands before the token at `index`. */
export const isSetOff = (sentence: Sentence, index: number): boolean =>
  index <= 0 || index >= sentence.tokens.length || /[^\s'’]/.test(gapBefore(sentence, index));

/** The hit of a list that covers the token at `index`. */
export const hitAt = (sentence: Sentence, list: WordList, index: number): Hit | undefined =>
  sentence.hits(list).find(({ first, last }) => first <= index && index <= last);

/** The hit of a list whose last word is the token at `index`. */
export const hitEndingAt = (sentence: Sentence, list: WordList, index: number): Hit | undefined =>
  sentence.hits(list).find(({ last }) => last === index);

/**
 * Where a phrase of one list is followed, at most `gap` words later and in the same clause, by one of another: two
 * short lists say what a long one would have to spell out.
 */
export function pairs(sentence: Sentence, lead: WordList, end: WordList, gap: number): Hit[] {
  const ends = sentence.hits(end);
  if (ends.length === 0) return [];
  return sentence.hits(lead).flatMap((a) => {
    const b = ends.find(({ first }) => first > a.last && first - a.last <= gap + 1);
    if (!b || isParted(sentence, a.last, b.first)) return [];
    return [{ first: a.first, last: b.last, start: a.start, end: b.end }];
  });
}

function isParted(sentence: Sentence, from: number, to: number): boolean {
  for (let index = from + 1; index <= to; index++) if (opensClause(sentence, index)) return true;
  return false;
}

/** Whether a phrase stands alone between marks, or is followed only by a name, a mention or an insult. */
export const isAlone = (sentence: Sentence, { first, last }: Hit): boolean =>
  isSetOff(sentence, first) && isSetOff(sentence, last + 1);

/** Findings of sentences that follow each other become one: a passage is pointed out once. */
export function joined(text: string, matches: readonly Match[]): Match[] {
  const passages: Match[] = [];
  for (const match of [...matches].sort((a, b) => a.start - b.start)) {
    const previous = passages.at(-1);
    if (previous && countEnds(text.slice(previous.end, match.start)) <= 1)
      passages[passages.length - 1] = { start: previous.start, end: Math.max(previous.end, match.end) };
    else passages.push({ start: match.start, end: match.end });
  }
  return passages;
}

const countEnds = (between: string): number => between.match(/[.!?…\n]+(?=\s|$)/g)?.length ?? 0;

/** One span over all of them: a rule speaks once a sentence. */
export function spanning(spans: readonly Span[]): Span[] {
  if (spans.length === 0) return [];
  return [{ start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }];
}
