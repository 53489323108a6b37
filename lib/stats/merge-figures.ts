/** How two records of one day become one. `keep-larger`: each figure alone. */
export const MERGE_WAYS = ['keep-larger', 'replace', 'add'] as const;
export type MergeWay = (typeof MERGE_WAYS)[number];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Two records of figures as one: numbers by `way`, records by their fields, and of what cannot be weighed (a journal)
 * ours where there is one. `replace` gives theirs as it is.
 */
export function mergeFigures(ours: unknown, theirs: unknown, way: MergeWay): unknown {
  if (way === 'replace' || ours === undefined || ours === '') return theirs;
  if (theirs === undefined) return ours;
  if (typeof ours === 'number' && typeof theirs === 'number')
    return way === 'add' ? ours + theirs : Math.max(ours, theirs);
  if (!isObject(ours) || !isObject(theirs)) return ours;
  const keys = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  return Object.fromEntries([...keys].map((key) => [key, mergeFigures(ours[key], theirs[key], way)]));
}
