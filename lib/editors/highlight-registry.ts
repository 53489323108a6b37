/**
 * The page has one registry of highlights, by name. Editors share a highlight per name, and each adds and takes away
 * its own ranges only.
 */
const highlights = new Map<string, Highlight>();

export const canHighlight = (): boolean =>
  typeof Highlight === 'function' && typeof CSS === 'object' && 'highlights' in CSS;

/** `priority`: where highlights overlap, the higher one is painted on top. */
export function addRanges(name: string, priority: number, ranges: readonly Range[]): void {
  if (ranges.length === 0) return;
  const highlight = highlights.get(name) ?? new Highlight();
  highlight.priority = priority;
  for (const range of ranges) highlight.add(range);
  highlights.set(name, highlight);
  // What stands under the name may be another's: that of a script that was killed when the extension was updated.
  if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
}

/** Leaves no name in the page's registry once the last range is gone. */
export function removeRanges(name: string, ranges: readonly Range[]): void {
  const highlight = highlights.get(name);
  if (!highlight) return;
  for (const range of ranges) highlight.delete(range);
  if (highlight.size > 0) return;
  highlights.delete(name);
  CSS.highlights.delete(name);
}
