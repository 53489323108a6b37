import type { Finding } from '../../lib/sieves/index.ts';

/**
 * Findings of one text at the same words of the next, which was typed over it: what stands before the change stays,
 * what stands behind it moves, what reaches over it grows. What was changed itself is left out.
 */
export function shiftFindings(findings: readonly Finding[], before: string, after: string): readonly Finding[] {
  const shortest = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < shortest && before.charCodeAt(prefix) === after.charCodeAt(prefix)) prefix++;
  let suffix = 0;
  const most = shortest - prefix;
  while (suffix < most && before.charCodeAt(before.length - 1 - suffix) === after.charCodeAt(after.length - 1 - suffix))
    suffix++;
  const changedTo = before.length - suffix;
  const moved = after.length - before.length;
  return findings.flatMap((finding) => {
    const { start, end } = finding;
    if (end <= prefix) return [finding];
    if (start >= changedTo) return [{ ...finding, start: start + moved, end: end + moved }];
    return start <= prefix && end >= changedTo && end + moved > start ? [{ ...finding, end: end + moved }] : [];
  });
}
