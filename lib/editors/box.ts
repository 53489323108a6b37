/** A rectangle in CSS pixels of the viewport, as `getBoundingClientRect` gives it. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const rightOf = ({ x, width }: Box): number => x + width;
export const bottomOf = ({ y, height }: Box): number => y + height;

/** Touching is not overlapping, and nothing overlaps a box of no size. */
export const overlap = (a: Box, b: Box): boolean => overlapArea(a, b) > 0;

export function overlapArea(a: Box, b: Box): number {
  const width = Math.min(rightOf(a), rightOf(b)) - Math.max(a.x, b.x);
  const height = Math.min(bottomOf(a), bottomOf(b)) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

export const isInside = (box: Box, { width, height }: Size): boolean =>
  box.x >= 0 && box.y >= 0 && rightOf(box) <= width && bottomOf(box) <= height;

/** The empty space between two boxes, 0 where they touch. */
export function gapBetween(a: Box, b: Box): number {
  const across = Math.max(a.x - rightOf(b), b.x - rightOf(a), 0);
  const down = Math.max(a.y - bottomOf(b), b.y - bottomOf(a), 0);
  return Math.hypot(across, down);
}

export const centreDistance = (a: Box, b: Box): number =>
  Math.hypot(a.x + a.width / 2 - (b.x + b.width / 2), a.y + a.height / 2 - (b.y + b.height / 2));

/** The smallest by a measure; of equals, the first. */
export function leastBy<T>(items: readonly T[], measure: (item: T) => number): T | undefined {
  let least: T | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const value = measure(item);
    if (value < lowest || least === undefined) [least, lowest] = [item, value];
  }
  return least;
}
