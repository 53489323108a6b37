import type { Severity, Span } from '../sieves/sieve.ts';
import { canHighlight, changeRanges } from './highlight-registry.ts';
import { adoptSheet, releaseSheet, styledRootOf } from './highlight-sheet.ts';
import { type Boundaries, boundariesOf, rangeBetween } from './range-of.ts';
import type { TextMap } from './read-text.ts';

/** A part of the text to underline, as strongly as its severity says. */
export interface HighlightedSpan extends Span {
  readonly severity: Severity;
}

export interface Highlighter {
  /** Underlines these spans and no others. `false` where the browser or the editor (a textarea) cannot be underlined. */
  show(map: TextMap, spans: readonly HighlightedSpan[]): boolean;
  /** Has what is shown follow its words at a key: nothing is asked of the page that has not changed since. */
  move(map: TextMap, spans: readonly HighlightedSpan[]): void;
  /** Sets one span off by its background; `undefined` sets off none. */
  point(map: TextMap, span: Span | undefined): boolean;
  /** Leaves nothing of ours in the page. */
  clear(): void;
}

export interface HighlighterOptions {
  /** Begins the names of the highlights, which the page can see: nothing that names an extension. */
  readonly prefix?: string;
}

type Layer = Severity | 'point';

/** Weakest first: where they overlap, the later one is painted on top. */
const LAYERS: readonly Layer[] = ['point', 'note', 'look', 'stop'];

/** The colours stand out (3:1 or more) on white and on black alike; the kinds of line tell them apart without colour. */
const DECLARATIONS: Readonly<Record<Layer, string>> = {
  point: 'background-color: rgb(255 190 0 / 35%)',
  note: 'text-decoration: underline dotted 2px rgb(107 127 153)',
  look: 'text-decoration: underline wavy 1.5px rgb(190 116 0)',
  stop: 'text-decoration: underline solid 3px rgb(224 54 74)',
};

/**
 * Underlines parts of an editor's text with the CSS Custom Highlight API, which paints ranges and leaves the editor's
 * DOM alone: editors that find foreign elements in theirs lose text.
 */
export function createHighlighter({ prefix = 'proof' }: HighlighterOptions = {}): Highlighter {
  const owner = {};
  const css = rulesOf(prefix);
  const painted = new Map<Layer, readonly Range[]>();
  let root: ReturnType<typeof styledRootOf>;

  /** Ranges move along with the text: one that stands where one should is left there, for each costs a repaint. */
  const paint = (layer: Layer, wanted: readonly Range[]) => {
    const former = painted.get(layer) ?? [];
    if (wanted.length === 0 && former.length === 0) return;
    const added = wanted.filter((range) => !former.includes(range));
    const removed = former.filter((range) => !wanted.includes(range));
    changeRanges(nameOf(prefix, layer), LAYERS.indexOf(layer), added, removed);
    painted.set(layer, wanted);
  };

  const rangesFor = (layer: Layer, map: TextMap, spans: readonly Span[]): Range[] => {
    const left = [...(painted.get(layer) ?? [])];
    return spans.flatMap(({ start, end }) => {
      const boundaries = openEnded(map, end, boundariesOf(map, start, end));
      const standing = boundaries ? left.findIndex((range) => standsAt(range, boundaries)) : -1;
      return (standing < 0 ? boundaries && rangeBetween(map, boundaries) : left.splice(standing, 1)) ?? [];
    });
  };

  const settle = (next: ReturnType<typeof styledRootOf>) => {
    if (root && root !== next) releaseSheet(root, css, owner);
    root = next;
    if (root) adoptSheet(root, css, owner);
  };

  const clear = () => {
    if (!canHighlight()) return;
    for (const layer of LAYERS) paint(layer, []);
    settle(undefined);
  };

  /** Whether the editor can be painted now, with the rules in place. */
  const ready = ({ editor }: TextMap): boolean => {
    const next = canHighlight() && editor.localName !== 'textarea' ? styledRootOf(editor) : undefined;
    if (next) settle(next);
    else clear();
    return next !== undefined;
  };

  const underline = (map: TextMap, spans: readonly HighlightedSpan[]) => {
    for (const layer of LAYERS) {
      if (layer === 'point') continue;
      const ofLayer = spans.filter(({ severity }) => severity === layer);
      paint(layer, rangesFor(layer, map, ofLayer));
    }
  };

  return {
    clear,
    show(map, spans) {
      const isReady = ready(map);
      if (isReady) underline(map, spans);
      return isReady;
    },
    move(map, spans) {
      if (root) underline(map, spans);
    },
    point(map, span) {
      if (!ready(map)) return false;
      paint('point', rangesFor('point', map, span ? [span] : []));
      return true;
    },
  };
}

/**
 * A part that reaches to the end of the text ends with the editor and not at the last letter: it stays what it is while
 * somebody types there, as they do in a draft that is too long.
 */
const openEnded = ({ editor, text }: TextMap, end: number, boundaries: Boundaries | undefined) =>
  boundaries && end === text.length ? { ...boundaries, end: [editor, editor.childNodes.length] as const } : boundaries;

const standsAt = (
  { startContainer, startOffset, endContainer, endOffset }: Range,
  { start, end }: Boundaries,
): boolean =>
  startContainer === start[0] && startOffset === start[1] && endContainer === end[0] && endOffset === end[1];

const nameOf = (prefix: string, layer: Layer): string => `${prefix}-${layer}`;

/** In forced colours the page's own pairs hold, so the line takes the text's colour and the background the mark's. */
const rulesOf = (prefix: string): string =>
  `${LAYERS.map((layer) => `::highlight(${nameOf(prefix, layer)}) { ${DECLARATIONS[layer]} }`).join('\n')}
@media (forced-colors: active) {
  ${LAYERS.filter((layer) => layer !== 'point')
    .map((layer) => `::highlight(${nameOf(prefix, layer)}) { text-decoration-color: CanvasText }`)
    .join('\n  ')}
  ::highlight(${nameOf(prefix, 'point')}) { background-color: Mark; color: MarkText }
}`;
