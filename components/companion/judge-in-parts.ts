/** So many letters are judged first; what has no more than twice as many is judged at once. */
const FIRST = 300;
/** A part that took no longer, in ms, is followed by one that adds twice as much; after `SLOW` it is half as much. */
const QUICK = 8;
const SLOW = 24;

/** Whether a text nobody has judged yet could hold a page up: an engine that was never asked is ten times as slow. */
export const isLong = (text: string): boolean => text.length > 2 * FIRST;

/** What of a text may be judged at once: all of it, or its first lines. */
export const firstPartOf = (text: string): string => (isLong(text) ? text.slice(0, endOfPart(text, FIRST)) : text);

/**
 * Judges ever longer beginnings of a text, up to all of it, a task each: judging it again by the same assessor, which
 * `finish` then does, takes next to nothing. Stops where `signal` is aborted.
 */
export function judgeInParts(
  text: string,
  judge: (beginning: string) => void,
  finish: () => void,
  signal: AbortSignal,
): void {
  let size = FIRST;
  let judged = 0;
  const step = () => {
    if (signal.aborted) return;
    if (judged >= text.length) return finish();
    judged = endOfPart(text, judged + size);
    const started = performance.now();
    judge(text.slice(0, judged));
    const took = performance.now() - started;
    if (took <= QUICK) size *= 2;
    else if (took > SLOW) size = Math.max(FIRST / 2, size / 2);
    setTimeout(step);
  };
  setTimeout(step);
}

/** A line is judged once where it is not cut in two. */
function endOfPart(text: string, from: number): number {
  const line = text.indexOf('\n', from);
  return line >= 0 && line < from + FIRST ? line + 1 : Math.min(from, text.length);
}
