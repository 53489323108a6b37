import type { Segment, TextMap } from './read-text.ts';

/** Where a range starts and ends: the nodes, and offsets in them as `Range` counts. */
export interface Boundaries {
  readonly start: readonly [Node, number];
  readonly end: readonly [Node, number];
}

/**
 * Where the DOM range of a part of the text (UTF-16 offsets, `end` exclusive) starts and ends, or `undefined` where
 * there is none: in a textarea, outside the text, for an empty part, at an element the editor has let go of.
 */
export function boundariesOf({ segments }: TextMap, start: number, end: number): Boundaries | undefined {
  if (start >= end) return undefined;
  const first = segmentAt(segments, start);
  const last = segmentAt(segments, end - 1);
  if (!first || !last) return undefined;
  const from = boundaryOf(first, start - first.start);
  const to = boundaryOf(last, end - last.start);
  return from && to && { start: from, end: to };
}

/** The DOM range between these boundaries, or `undefined` when the editor has changed since it was read. */
export function rangeBetween({ editor }: TextMap, { start, end }: Boundaries): Range | undefined {
  try {
    const range = editor.ownerDocument.createRange();
    range.setStart(...start);
    range.setEnd(...end);
    return range;
  } catch {
    return undefined;
  }
}

/** The DOM range of a part of the text, or `undefined` where there is none or the editor has changed meanwhile. */
export function rangeOf(map: TextMap, start: number, end: number): Range | undefined {
  const boundaries = boundariesOf(map, start, end);
  return boundaries && rangeBetween(map, boundaries);
}

/** The segment that holds the character at an offset. */
function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
  let low = 0;
  let high = segments.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle]!;
    if (offset < segment.start) high = middle - 1;
    else if (offset >= segment.end) low = middle + 1;
    else return segment;
  }
  return undefined;
}

/** Where a range starts or ends, `within` characters into the segment. An atom is taken whole, a break not at all. */
function boundaryOf({ kind, node, offset }: Segment, within: number): [Node, number] | undefined {
  if (node.nodeType === Node.TEXT_NODE) return [node, kind === 'text' ? offset + within : offset];
  const parent = node.parentNode;
  if (!parent) return undefined;
  const index = Array.prototype.indexOf.call(parent.childNodes, node);
  return [parent, index + (kind === 'atom' && within > 0 ? 1 : 0)];
}
