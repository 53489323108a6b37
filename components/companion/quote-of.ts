import type { Span } from '../../lib/sieves/index.ts';

const LONGEST = 120;

/** The words of a span on one line; a long one keeps its start and its end, cut between words. */
export function quoteOf(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  if (words.length <= LONGEST) return words;
  const head = words.slice(0, LONGEST * 0.7);
  const tail = words.slice(-LONGEST * 0.25);
  const cutHead = head.slice(0, Math.max(head.lastIndexOf(' '), LONGEST * 0.5));
  const cutTail = tail.slice(tail.indexOf(' ') + 1);
  return `${wholeLetters(cutHead)} … ${wholeLetters(cutTail)}`;
}

/** Without the half of a surrogate pair that a cut may leave. */
const wholeLetters = (text: string) => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
