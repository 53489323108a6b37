/**
 * The page has one registry of highlights, by name. Editors share a highlight per name, and each adds and takes away
 * its own ranges only.
 */
const highlights = new Map<string, Highlight>();

export const canHighlight = (): boolean =>
  typeof Highlight === 'function' && typeof CSS === 'object' && 'highlights' in CSS;

/**
 * Adds ranges to the highlight of a name and takes others away; those that stay are not touched. The name is in the
 * page's registry as long as there is a range. `priority`: where highlights overlap, the higher one is painted on top.
 */
export function changeRanges(name: string, priority: number, added: readonly Range[], removed: readonly Range[]): void {
  const highlight = highlights.get(name) ?? new Highlight();
  for (const range of added) highlight.add(range);
  for (const range of removed) highlight.delete(range);
  if (highlight.size === 0) {
    if (highlights.delete(name)) CSS.highlights.delete(name);
    return;
  }
  // What is set anew is painted anew, even to what it was.
  if (highlight.priority !== priority) highlight.priority = priority;
  highlights.set(name, highlight);
  // What stands under the name may be another's: that of a script that was killed when the extension was updated.
  if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
}
