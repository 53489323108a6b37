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
 * written: outside the text, over a locked part or a mention. Measured, with 86 cases, in Chromium 156 and Firefox 153.
 *
 * Chromium's `execCommand` fires no `beforeinput`: over more than one node it makes Draft.js lose the draft, and Lexical
 * part from its DOM. Firefox's does fire it, and there a synthetic paste arrives empty.
 */
export function planWrite(map: TextMap, kind: EditorKind, engine: Engine, fix: Fix): WritePlan | undefined {
  const { start, end, text } = fix;
  if (start < 0 || start > end || end > map.text.length || (start === end && text === '')) return undefined;
  const untouchable = findUntouchable(map, kind);
  if (untouchable.some((span) => overlaps(fix, span))) return undefined;

  if (kind === 'textarea') return { start, end, text, way: text === '' ? 'delete' : 'insert' };
  // Only a part that is not empty has a range.
  if (start === end) {
    const wide = widen(map, fix, untouchable);
    return wide && { ...wide, way: wayOf(kind, engine, wide.text) };
  }
  if (text === '' && pastes(kind, engine)) {
    // An empty paste is none.
    const wide = widen(map, fix, untouchable);
    return wide ? { ...wide, way: 'paste' } : { start, end, text, way: 'cut' };
  }
  return { start, end, text, way: wayOf(kind, engine, text) };
}

const pastes = (kind: EditorKind, engine: Engine): boolean => engine === 'chromium' && PASTING.has(kind);

function wayOf(kind: EditorKind, engine: Engine, text: string): Way {
  if (text === '') return 'delete';
  if (pastes(kind, engine)) return 'paste';
  return engine === 'firefox' && kind === 'quill1' && text.includes('\n') ? 'insert-lines' : 'insert';
}

/** Longer than any character one can type: families of emoji are 11 units. */
const LONGEST_CHARACTER = 32;

/**
 * The fix with the character before it, or else after it, taken in and written again as it was. Of the same line, since
 * a break may be a paragraph; as text, since an image would not come back as one; and nothing untouchable.
 */
function widen(map: TextMap, { start, end, text }: Fix, untouchable: readonly Span[]): Fix | undefined {
  const before = lastCharacter(map.text.slice(Math.max(0, start - LONGEST_CHARACTER), start));
  const left = { start: start - before, end: start };
  if (isPlain(map, left, untouchable)) return { start: left.start, end, text: written(map, left) + text };

  const after = firstCharacter(map.text.slice(end, end + LONGEST_CHARACTER));
  const right = { start: end, end: end + after };
  if (isPlain(map, right, untouchable)) return { start, end: right.end, text: text + written(map, right) };
  return undefined;
}

const isPlain = ({ segments }: TextMap, span: Span, untouchable: readonly Span[]): boolean =>
  span.start < span.end &&
  !untouchable.some((one) => overlaps(one, span)) &&
  segments.every(({ kind, start, end }) => kind === 'text' || !overlaps({ start, end }, span));

/** As it stands in the editor, no-break spaces included. */
const written = (map: TextMap, { start, end }: Span): string =>
  rangeOf(map, start, end)?.toString() ?? map.text.slice(start, end);

/** Characters as a person counts them: half an emoji must never be selected. */
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

const firstCharacter = (text: string): number => characters.segment(text).containing(0)?.segment.length ?? 0;
const lastCharacter = (text: string): number => {
  const last = characters.segment(text).containing(text.length - 1);
  return last ? last.segment.length : 0;
};
