import { kindAt, LETTER } from './letters.ts';
import { matchesIn } from './matches-in.ts';
import type { Span } from './sieve.ts';

export interface SentenceSpan extends Span {
  /** The closing marks, without the spaces between them. */
  readonly ending: string;
}

const CLOSERS: Record<string, string> = { '«': '»', '“': '”', '„': '“', '"': '"' };
/** A quotation longer than this is a mark left open, not speech. */
const LONGEST_QUOTE = 2000;
/** What goes on longer without a mark is no sentence: cut at a space, so that what looks back in it never looks far. */
const LONGEST_SENTENCE = 2000;

const isSpace = (code: number) => code === 32 || code === 9 || code === 0xa0 || code === 0x202f || code === 0x2009;
/** Runs over a text faster than a loop that looks at every sign, as `LINE_BREAK` does. */
const ENDS = /[.!?\u2026]/g;
const isEnd = (code: number) => code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
/** What may stand between the closing mark and the next sentence: quotation marks and brackets. */
const isCloser = (code: number) => code === 0x22 || code === 0xbb || code === 0x201d || code === 0x29 || code === 0x5d;

/** Whether the full stop at `dot` belongs to an abbreviation ("M.", "Dr.", "J. Martin") rather than ending a sentence. */
function endsAbbreviation(text: string, dot: number, abbreviations: ReadonlySet<string>): boolean {
  let start = dot;
  while (start > 0 && dot - start < 8 && (text[start - 1] === '.' || kindAt(text, start - 1) === LETTER)) start--;
  const word = text.slice(start, dot).toLowerCase();
  return word.length === 1 ? /\p{Lu}/u.test(text[start]!) : abbreviations.has(word);
}

/** The last space before `to`; where all is one word, `to` itself, in front of a sign and not within it. */
function cutBefore(text: string, from: number, to: number): number {
  for (let at = to; at > from; at--) if (isSpace(text.charCodeAt(at))) return at;
  return (text.charCodeAt(to) & 0xfc00) === 0xdc00 ? to - 1 : to;
}

/**
 * One line's sentences: white space at both ends is left out, marks and closing quotes are kept. Offsets count from the
 * line's start. Linear; never throws.
 */
export function splitLine(text: string, abbreviations: ReadonlySet<string>): SentenceSpan[] {
  const found: SentenceSpan[] = [];
  const end = text.length;
  let from = 0;
  const close = (to: number, ending: string) => {
    let a = from;
    let b = to;
    while (a < b && isSpace(text.charCodeAt(a))) a++;
    while (b > a && isSpace(text.charCodeAt(b - 1))) b--;
    while (b - a > LONGEST_SENTENCE) {
      const cut = cutBefore(text, a, a + LONGEST_SENTENCE);
      found.push({ start: a, end: cut, ending: '' });
      for (a = cut; isSpace(text.charCodeAt(a)); ) a++;
    }
    if (b > a) found.push({ start: a, end: b, ending });
    from = to;
  };
  ENDS.lastIndex = 0;
  while (ENDS.test(text)) {
    let i = ENDS.lastIndex - 1;
    const mark = i;
    // French sets a space before ! and ?, so "Quoi ? ! " is one ending.
    while (
      i + 1 < end &&
      (isEnd(text.charCodeAt(i + 1)) || (isSpace(text.charCodeAt(i + 1)) && /[!?]/.test(text[i + 2] ?? '')))
    )
      i++;
    const ending = i === mark ? text[mark]! : text.slice(mark, i + 1).replace(/\s/g, '');
    while (i + 1 < end && isCloser(text.charCodeAt(i + 1))) i++;
    ENDS.lastIndex = i + 1;
    if (i + 1 < end && !isSpace(text.charCodeAt(i + 1))) continue;
    if (ending === '.' && endsAbbreviation(text, mark, abbreviations)) continue;
    close(i + 1, ending);
  }
  close(end, '');
  return found;
}

/** Runs over a text, as each key does, faster than a loop that looks at every sign. */
const LINE_BREAK = /[\n\r\u2028\u2029]/g;

/** The lines of a text. A line break always ends a sentence. */
export function findLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  LINE_BREAK.lastIndex = 0;
  while (LINE_BREAK.test(text)) {
    const end = LINE_BREAK.lastIndex - 1;
    lines.push({ start, end });
    start = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
    LINE_BREAK.lastIndex = start;
  }
  lines.push({ start, end: text.length });
  return lines;
}

/** Quotations, and quoted lines ("> …"). */
export function findQuotes(text: string, lines: readonly Span[]): Span[] {
  const quotes: Span[] = [];
  for (const { start, end } of lines) {
    if (text[start] === '>' && end > start + 1) quotes.push({ start, end });
  }
  const pattern = /[«“„"]/g;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const end = text.indexOf(CLOSERS[match[0]]!, match.index + 1);
    if (end < 0 || end - match.index > LONGEST_QUOTE) continue;
    const inside = text.slice(match.index, end);
    // Straight marks say nothing of their side: one left open must not quote the next paragraph.
    if (match[0] === '"' && inside.includes('\n')) continue;
    quotes.push({ start: match.index, end: end + 1 });
    pattern.lastIndex = end + 1;
  }
  for (const { 0: quoted, index } of matchesIn(text, IN_SINGLE_MARKS))
    quotes.push({ start: index, end: index + quoted.length });
  return quotes.sort((a, b) => a.start - b.start);
}

/** "What do you mean 'only a fool would buy one'?": where no apostrophe stands between the marks, which look like one. */
const IN_SINGLE_MARKS = /(?<!\S)['‘](?=\p{L})[^'’‘\n]{2,150}['’](?=[\s?!.,;:)]|$)/gu;
