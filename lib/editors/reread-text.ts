import { keepsSpaces, plainSpaces, type TextMap } from './read-text.ts';
import { CUT_WHERE_KEPT } from './transcript.ts';

/**
 * What was read, with one of its texts as it is now: what most keys change. `undefined` where that takes a whole
 * reading: a text that was not read in one piece, or one that holds what is not read as it stands.
 */
export function rereadText({ editor, text, segments }: TextMap, node: Text): TextMap | undefined {
  // The break before a line stands where its first text does.
  const at = segments.findIndex((each) => each.node === node && each.kind === 'text');
  const segment = segments[at];
  if (segment?.offset !== 0 || segments[at + 1]?.node === node) return undefined;
  const { data } = node;
  if (data === '' || !keepsSpaces(editor) || data.search(CUT_WHERE_KEPT) >= 0) return undefined;
  const { start, end } = segment;
  const moved = data.length - (end - start);
  return {
    editor,
    text: text.slice(0, start) + plainSpaces(data) + text.slice(end),
    segments: segments.map((each, index) => {
      if (index < at || moved === 0) return each;
      return { ...each, start: index === at ? start : each.start + moved, end: each.end + moved };
    }),
  };
}
