import {
  type Box,
  bottomOf,
  centreDistance,
  isInside,
  leastBy,
  overlap,
  overlapArea,
  rightOf,
  type Size,
} from './box.ts';

export interface PlacePanelOptions {
  /** What the panel opens from, and whose place it takes. */
  readonly pill: Box;
  readonly editor: Box;
  /** The compose box as the site draws it: editor, toolbar, buttons. */
  readonly container: Box;
  /** The control that publishes, which must stay in sight. */
  readonly submit?: Box | undefined;
  readonly viewport: Size;
  readonly size: Size;
}

export interface PanelPlacement extends Box {
  /** The edges that point away from the pill. */
  readonly opens: { readonly vertical: 'up' | 'down'; readonly horizontal: 'left' | 'right' };
}

const GAP = 6;
/** Lower than this, a panel shows too little to be of use. */
const LOWEST = 200;
/** By so much it gets lower until it fits: about a line of its text. */
const STEP = 20;

/**
 * Where the panel opens: whole in the viewport, in the pill's place, downwards or upwards, towards the left or the
 * right; if it would cover the compose box there, anywhere nearest to the pill, if need be lower. Where there is no
 * room beside the compose box it covers its toolbar, then its submit control, and its editor only as a last resort.
 */
export function placePanel(options: PlacePanelOptions): PanelPlacement {
  const { editor, submit, container, pill } = options;
  const publishing = submit ? [editor, submit] : [editor];
  for (const kept of [[container, ...publishing], publishing, [editor]]) {
    for (const size of heightsOf(options)) {
      const place = placeClearOf(kept, size, options);
      if (place) return orient(place, pill);
    }
  }
  const lowest = heightsOf(options).at(-1)!;
  const places = placesAround([editor], lowest, options);
  return orient(leastBy(places, (place) => overlapArea(place, editor)) ?? { x: 0, y: 0, ...lowest }, pill);
}

/** The size asked for, cut to the viewport, then lower and lower. */
function heightsOf({ size, viewport }: PlacePanelOptions): Size[] {
  const width = Math.min(size.width, viewport.width);
  const height = Math.min(size.height, viewport.height);
  const lower = Array.from({ length: Math.max(0, Math.ceil((height - LOWEST) / STEP)) }, (_, index) =>
    Math.max(LOWEST, height - (index + 1) * STEP),
  );
  return [height, ...lower].map((each) => ({ width, height: each }));
}

/** From the pill if it can be, else the nearest place to it. */
function placeClearOf(kept: readonly Box[], size: Size, options: PlacePanelOptions): Box | undefined {
  const isClear = (place: Box) => isInside(place, options.viewport) && !kept.some((box) => overlap(place, box));
  const onPill = placesOn(options.pill, size).find(isClear);
  if (onPill) return onPill;
  const free = placesAround(kept, size, options).filter(isClear);
  return leastBy(free, (place) => centreDistance(place, options.pill));
}

/** Down before up; the right edges in line before the left ones. */
function placesOn(pill: Box, size: Size): Box[] {
  const inLine = [rightOf(pill) - size.width, pill.x];
  const downAndUp = [pill.y, bottomOf(pill) - size.height];
  return downAndUp.flatMap((y) => inLine.map((x) => ({ x, y, ...size })));
}

/**
 * If there is a place clear of these boxes at all, one of these is: a free place can be pushed left and up until it
 * meets an edge of the viewport or of a box. The pill's own lines are added, to stay near it.
 */
function placesAround(kept: readonly Box[], size: Size, { pill, viewport }: PlacePanelOptions): Box[] {
  const clamp = (at: number, room: number) => Math.min(Math.max(at, 0), room);
  const across = [0, viewport.width, rightOf(pill) - size.width, pill.x].concat(
    kept.flatMap((box) => [rightOf(box), rightOf(box) + GAP, box.x - size.width, box.x - size.width - GAP]),
  );
  const down = [0, viewport.height, pill.y, bottomOf(pill) - size.height].concat(
    kept.flatMap((box) => [bottomOf(box), bottomOf(box) + GAP, box.y - size.height, box.y - size.height - GAP]),
  );
  return across.flatMap((x) =>
    down.map((y) => ({
      x: clamp(x, viewport.width - size.width),
      y: clamp(y, viewport.height - size.height),
      ...size,
    })),
  );
}

const orient = (place: Box, pill: Box): PanelPlacement => ({
  ...place,
  opens: {
    vertical: place.y + place.height / 2 < pill.y + pill.height / 2 ? 'up' : 'down',
    horizontal: place.x + place.width / 2 < pill.x + pill.width / 2 ? 'left' : 'right',
  },
});
