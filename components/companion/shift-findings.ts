import type { Finding } from '../../lib/sieves/index.ts';

/**
 * Findings of one text at the same words of the next, which was typed over it: what stands before the change stays,
 * what stands behind it moves, what reaches over it grows, as does what is about all the rest of the text when somebody
 * writes on. What was changed itself is left out.
 */
export function shiftFindings(findings: readonly Finding[], before: string, after: string): readonly Finding[] {
  const shortest = Math.min(before.length, after.length);
  const prefix = sharedLength(shortest, (from, to) => before.slice(from, to) === after.slice(from, to));
  const suffix = sharedLength(
    shortest - prefix,
    (from, to) =>
      before.slice(before.length - to, before.length - from) === after.slice(after.length - to, after.length - from),
  );
  const changedTo = before.length - suffix;
  const moved = after.length - before.length;
  return findings.flatMap((finding) => {
    const { start, end } = finding;
    if (isOfTheRest(finding, before) && start <= prefix && start < after.length)
      return [{ ...finding, end: after.length }];
    if (end <= prefix) return [finding];
    if (start >= changedTo) return [{ ...finding, start: start + moved, end: end + moved }];
    return start <= prefix && end >= changedTo && end + moved > start ? [{ ...finding, end: end + moved }] : [];
  });
}

/** Whether all of them stand in lines before the one that changed, or begin there and reach to the end: no line moves. */
export function standBefore(findings: readonly Finding[], before: string, after: string): boolean {
  if (findings.length === 0) return true;
  const line = before.indexOf(
    '\n',
    Math.max(...findings.map((one) => (isOfTheRest(one, before) ? one.start : one.end))),
  );
  return line >= 0 && after.startsWith(before.slice(0, line + 1));
}

/** More than a word or two, in letters: a text that is too long, a wall of text. */
const LONG = 100;

const isOfTheRest = ({ start, end }: Finding, text: string): boolean => end === text.length && end - start >= LONG;

/** How many units, of at most `most`, are alike. Asked by halves: a browser compares stretches of text far faster than a loop does. */
function sharedLength(most: number, areAlike: (from: number, to: number) => boolean): number {
  if (areAlike(0, most)) return most;
  let alike = 0;
  let unlike = most;
  while (unlike - alike > 1) {
    const middle = (alike + unlike) >> 1;
    if (areAlike(alike, middle)) alike = middle;
    else unlike = middle;
  }
  return alike;
}
