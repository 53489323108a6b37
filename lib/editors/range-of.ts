import type { Segment, TextMap } from './read-text.ts';

/**
 * The DOM range of a part of the text (UTF-16 offsets, `end` exclusive), or `undefined` where there is none: in a
 * textarea, outside the text, for an empty part, or when the editor has changed since it was read.
 */
export function rangeOf({ editor, segments }: TextMap, start: number, end: number): Range | undefined {
  if (start >= end) return undefined;
  const first = segmentAt(segments, start);
  const last = segmentAt(segments, end - 1);
  if (!first || !last) return undefined;
  try {
    const range = editor.ownerDocument.createRange();
    range.setStart(...boundaryOf(first, start - first.start));
    range.setEnd(...boundaryOf(last, end - last.start));
    return range;
  } catch {
    return undefined;
  }
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
function boundaryOf({ kind, node, offset }: Segment, within: number): [Node, number] {
  if (node.nodeType === Node.TEXT_NODE) return [node, kind === 'text' ? offset + within : offset];
  const parent = node.parentNode!;
  const index = Array.prototype.indexOf.call(parent.childNodes, node);
  return [parent, index + (kind === 'atom' && within > 0 ? 1 : 0)];
}
