const NONE: readonly RegExpExecArray[] = [];

/**
 * Every match of a pattern that has the `g` flag and matches no empty text, in order. `matchAll` would copy the pattern
 * at each call, which takes longer than most sentences take to be searched.
 */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
