import type { Span } from '../../lib/sieves/index.ts';

const LONGEST = 120;

/** The words of a span on one line; a long one keeps its start and its end, cut between words. */
export function quoteOf(text: string, { start, end }: Span, longest = LONGEST): string {
  const line = text.slice(start, end).replace(/\s+/g, ' ').trim();
  // A sign never stands on the next line without its figure.
  const words = line.replace(/(?<=\d) (?=[%‰€$£])/g, '\u00A0');
  if (words.length <= longest) return words;
  const head = words.slice(0, longest * 0.7);
  const tail = words.slice(-longest * 0.25);
  const cutHead = head.slice(0, Math.max(head.lastIndexOf(' '), longest * 0.5));
  const cutTail = tail.slice(tail.indexOf(' ') + 1);
  return `${wholeLetters(cutHead)} … ${wholeLetters(cutTail)}`;
}

/** Without the half of a surrogate pair that a cut may leave. */
const wholeLetters = (text: string) => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
