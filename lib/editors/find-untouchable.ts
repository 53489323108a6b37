import type { Span } from '../sieves/sieve.ts';
import type { EditorKind } from './editor-kind.ts';
import type { Segment, TextMap } from './read-text.ts';
import { isElement, matches } from './shadow-dom.ts';

/** What the editors, and their most used plugins, write on a mention. */
const MENTIONS = '[data-type="mention"], [data-mention], [data-lexical-mention], [data-entity], .ql-mention, .mention';

/** Draft.js marks a mention by nothing but its colour. */
const HANDLES = /(?<![\p{L}\p{N}_])@[\p{L}\p{N}_]+/gu;

/**
 * The parts of a draft no fix may change: what the editor has locked, and mentions, which would silently become plain
 * text. In the order of the text; they may overlap.
 */
export function findUntouchable({ editor, segments, text }: TextMap, kind: EditorKind): Span[] {
  const marks = segments.filter((segment) => segment.locked || isInMention(segment, editor, kind));
  const handles = kind === 'draft' ? Array.from(text.matchAll(HANDLES), spanOf) : [];
  return [...marks.map(({ start, end }) => ({ start, end })), ...handles].sort((a, b) => a.start - b.start);
}

/** Touching is not overlapping. An empty span overlaps what it stands inside of. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const spanOf = ({ 0: { length }, index }: RegExpExecArray): Span => ({ start: index, end: index + length });

function isInMention({ node, kind: piece }: Segment, editor: Element, kind: EditorKind): boolean {
  if (piece === 'break') return false;
  for (let element = isElement(node) ? node : node.parentElement; element && element !== editor; ) {
    if (matches(element, MENTIONS) || (kind === 'lexical' && isLexicalMention(element, editor))) return true;
    element = element.parentElement;
  }
  return false;
}

/**
 * Facebook's mentions bear no name, only a class where the text around them has none. So do its hashtags, which begin
 * with their sign. Where all text has a class, nothing can be told from it.
 */
function isLexicalMention(element: Element, editor: Element): boolean {
  return (
    matches(element, 'span[data-lexical-text][class]:not([class=""])') &&
    !/^[#＃]/.test(element.textContent ?? '') &&
    editor.querySelector('[data-lexical-text]:not([class]), [data-lexical-text][class=""]') !== null
  );
}
