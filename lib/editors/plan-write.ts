import type { Fix, Span } from '../sieves/sieve.ts';
import type { EditorKind } from './editor-kind.ts';
import { findUntouchable, overlaps } from './find-untouchable.ts';
import { rangeOf } from './range-of.ts';
import type { TextMap } from './read-text.ts';

/** The browsers' engines, as far as writing goes. Edge is Chromium. */
export type Engine = 'chromium' | 'firefox';

/**
 * `paste`, `cut`: a synthetic clipboard event, which the editor's own code takes. `insert`, `delete`: `execCommand`.
 * `insert-lines`: `execCommand` for each line and each break between them.
 */
export type Way = 'paste' | 'cut' | 'insert' | 'insert-lines' | 'delete';

/** What to select, what to put in its place, and how. It may be wider than the fix it was made from. */
export interface WritePlan extends Fix {
  readonly way: Way;
}

/** Editors whose paste handler takes a synthetic event. Quill 1's deletes the selection and pastes nothing. */
const PASTING: ReadonlySet<EditorKind> = new Set(['draft', 'lexical', 'prosemirror', 'quill2']);

/**
 * How to write one fix so that the editor's model, its DOM and its undo keep in step; `undefined` where it must not be
 * written: outside the text, over a locked part or a mention. Measured in Chromium 156 and Firefox 153.
 *
 * Chromium's `execCommand` fires no `beforeinput`: over more than one node it makes Draft.js lose the draft, and Lexical
 * part from its DOM. Firefox's does fire it, and there a synthetic paste arrives empty. Draft.js hears of text inserted
 * that way, but not of a deletion, which over more than one node loses the draft there too; nor of a single space, once
 * the person has typed one (React 17 takes it for that one's echo), and then its model and its DOM part.
 */
export function planWrite(map: TextMap, kind: EditorKind, engine: Engine, fix: Fix): WritePlan | undefined {
  const { start, end, text } = fix;
  if (start < 0 || start > end || end > map.text.length || (start === end && text === '')) return undefined;
  const untouchable = findUntouchable(map, kind);
  if (untouchable.some((span) => overlaps(fix, span))) return undefined;
  if (kind === 'textarea') return { ...fix, way: text === '' ? 'delete' : 'insert' };

  if (map.text === '') return { ...fix, way: wayToPut(kind, engine, text) };
  const deletes = canDelete(kind, engine);
  const isHeard = (put: string) => (put === '' ? deletes : put !== ' ' || kind !== 'draft' || engine === 'chromium');
  const wide = widen(map, fix, untouchable, isHeard);
  if (wide) return { ...wide, way: wide.text === '' ? 'delete' : wayToPut(kind, engine, wide.text) };
  return text === '' && !touchesBreak(map, fix) ? { ...fix, way: 'cut' } : undefined;
}

const canPaste = (kind: EditorKind, engine: Engine): boolean => engine === 'chromium' && PASTING.has(kind);
const canDelete = (kind: EditorKind, engine: Engine): boolean => !canPaste(kind, engine) && kind !== 'draft';

/** A paste into ProseMirror drops blank lines; in Firefox three editors take a text of lines line by line only. */
function wayToPut(kind: EditorKind, engine: Engine, text: string): Way {
  const hasBlankLine = text.includes('\n\n');
  const losesLines = kind === 'quill1' ? text.includes('\n') : hasBlankLine && /^(lexical|prosemirror)$/.test(kind);
  if (engine === 'firefox') return losesLines ? 'insert-lines' : 'insert';
  return canPaste(kind, engine) && !(kind === 'prosemirror' && hasBlankLine) ? 'paste' : 'insert';
}

/** Longer than any character one can type: families of emoji are 11 units. */
const LONGEST_CHARACTER = 32;

type Widen = (map: TextMap, fix: Fix, untouchable: readonly Span[]) => Fix | undefined;

/**
 * The fix with the characters beside it taken in, to be written again as they were, where it needs them: an empty part
 * has no range, a break has no ends of its own (it is where two blocks meet), and some texts are not heard of.
 */
function widen(
  map: TextMap,
  fix: Fix,
  untouchable: readonly Span[],
  isHeard: (text: string) => boolean,
): Fix | undefined {
  let wide: Fix | undefined = fix;
  if (startsWithBreak(map, fix)) wide = widenLeft(map, wide, untouchable);
  if (wide && endsWithBreak(map, fix)) wide = widenRight(map, wide, untouchable);
  while (wide && (wide.start === wide.end || !isHeard(wide.text))) {
    wide = widenLeft(map, wide, untouchable) ?? widenRight(map, wide, untouchable);
  }
  return wide;
}

const startsWithBreak = ({ text }: TextMap, { start, end }: Span): boolean => start < end && text[start] === '\n';
const endsWithBreak = ({ text }: TextMap, { start, end }: Span): boolean => start < end && text[end - 1] === '\n';
const touchesBreak = (map: TextMap, span: Span): boolean => startsWithBreak(map, span) || endsWithBreak(map, span);

const widenLeft: Widen = (map, { start, end, text }, untouchable) => {
  const before = {
    start: start - lengthOfLast(map.text.slice(Math.max(0, start - LONGEST_CHARACTER), start)),
    end: start,
  };
  return isPlain(map, before, untouchable)
    ? { start: before.start, end, text: written(map, before) + text }
    : undefined;
};

const widenRight: Widen = (map, { start, end, text }, untouchable) => {
  const after = { start: end, end: end + lengthOfFirst(map.text.slice(end, end + LONGEST_CHARACTER)) };
  return isPlain(map, after, untouchable) ? { start, end: after.end, text: text + written(map, after) } : undefined;
};

/** There, in a line, text and no image (which would not come back as one), and not untouchable. */
const isPlain = ({ segments }: TextMap, span: Span, untouchable: readonly Span[]): boolean =>
  span.start < span.end &&
  !untouchable.some((one) => overlaps(one, span)) &&
  segments.every(({ kind, start, end }) => kind === 'text' || !overlaps({ start, end }, span));

/** As it stands in the editor, no-break spaces included. */
const written = (map: TextMap, { start, end }: Span): string =>
  rangeOf(map, start, end)?.toString() ?? map.text.slice(start, end);

/** Characters as a person counts them: half an emoji must never be selected. */
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

const lengthOfFirst = (text: string): number => characters.segment(text).containing(0)?.segment.length ?? 0;
const lengthOfLast = (text: string): number =>
  characters.segment(text).containing(text.length - 1)?.segment.length ?? 0;
