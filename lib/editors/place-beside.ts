import { type Box, bottomOf, gapBetween, isInside, leastBy, overlap, overlapArea, rightOf, type Size } from './box.ts';

export interface PlaceBesideOptions {
  readonly editor: Box;
  /** The compose box as the site draws it: editor, toolbar, buttons. */
  readonly container: Box;
  /** What must stay reachable: the site's buttons, links and fields. */
  readonly obstacles: readonly Box[];
  readonly viewport: Size;
  readonly size: Size;
}

export type Side = 'below' | 'above' | 'right' | 'left' | 'inside' | 'docked';

export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly side: Side;
}

/** Free space left around. */
const GAP = 6;
/** Farther than this from the editor, a place is taken only when no side has a nearer one. */
const REACH = 320;
/** How finely a side is searched for a free place. */
const STEP = 12;

/**
 * Where a small box goes: near the editor, over neither the editor nor an obstacle, whole in the viewport. Sides are
 * tried in order (below, above, right, left, then inside the container); each from its preferred end. Where all are
 * taken it docks in a corner of the viewport, clear of the editor if any corner is.
 */
export function placeBeside(options: PlaceBesideOptions): Placement {
  const { editor, size } = options;
  let far: Placement | undefined;
  for (const [side, places] of sidesOf(options)) {
    for (const place of places) {
      if (!isFree({ ...place, ...size }, options)) continue;
      if (gapBetween({ ...place, ...size }, editor) <= REACH) return { ...place, side };
      far ??= { ...place, side };
    }
  }
  return far ?? dock(options);
}

type Point = Pick<Box, 'x' | 'y'>;

function* sidesOf(options: PlaceBesideOptions): Generator<readonly [Side, Iterable<Point>]> {
  const { container, size } = options;
  const end = rightOf(container) - size.width;
  yield ['below', row(end, container.x, bottomOf(container) + GAP)];
  yield ['above', row(end, container.x, container.y - GAP - size.height)];
  const foot = bottomOf(container) - size.height;
  yield ['right', column(rightOf(container) + GAP, foot, container.y)];
  yield ['left', column(container.x - GAP - size.width, foot, container.y)];
  yield ['inside', inside(options)];
}

function* row(from: number, to: number, y: number): Generator<Point> {
  for (const x of steps(from, to)) yield { x, y };
}

function* column(x: number, from: number, to: number): Generator<Point> {
  for (const y of steps(from, to)) yield { x, y };
}

/** Strips of the container under the editor, then over it, each from its right end; the nearest to the editor first. */
function* inside({ editor, container, size }: PlaceBesideOptions): Generator<Point> {
  const left = container.x;
  const right = rightOf(container) - size.width;
  if (right < left) return;
  const lowest = Math.min(bottomOf(container) - size.height, bottomOf(editor) + REACH);
  const highest = Math.max(container.y, editor.y - REACH);
  for (let y = bottomOf(editor) + GAP; y <= lowest; y += STEP) yield* row(right, left, y);
  for (let y = editor.y - GAP - size.height; y >= highest; y -= STEP) yield* row(right, left, y);
}

/** Downwards from one end to the other; the first end alone where the side is shorter than the box. */
function* steps(from: number, to: number): Generator<number> {
  yield from;
  for (let at = from - STEP; at > to; at -= STEP) yield at;
  if (to < from) yield to;
}

const isFree = (box: Box, { editor, obstacles, viewport }: PlaceBesideOptions): boolean =>
  isInside(box, viewport) && !overlap(box, editor) && !obstacles.some((obstacle) => overlap(box, obstacle));

/** The bottom corners before the top ones; free of everything, else free of the editor, else covering least of it. */
function dock(options: PlaceBesideOptions): Placement {
  const { editor, obstacles, viewport, size } = options;
  const x = Math.max(0, viewport.width - size.width - GAP);
  const y = Math.max(0, viewport.height - size.height - GAP);
  const left = Math.min(GAP, x);
  const top = Math.min(GAP, y);
  const corners = [
    { x, y },
    { x: left, y },
    { x, y: top },
    { x: left, y: top },
  ];
  const covered = (corner: Point, boxes: readonly Box[]) =>
    boxes.reduce((area, box) => area + overlapArea({ ...corner, ...size }, box), 0);
  const ofEditor = leastOf(corners, (corner) => covered(corner, [editor]));
  return { ...leastOf(ofEditor, (corner) => covered(corner, obstacles))[0]!, side: 'docked' };
}

/** All that share the smallest measure. */
function leastOf<T>(items: readonly T[], measure: (item: T) => number): T[] {
  const least = measure(leastBy(items, measure)!);
  return items.filter((item) => measure(item) === least);
}
