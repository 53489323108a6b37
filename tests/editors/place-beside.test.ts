import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, gapBetween, isInside, overlap } from '../../lib/editors/box.ts';
import { type PlaceBesideOptions, placeBeside } from '../../lib/editors/place-beside.ts';
import { placePanel } from '../../lib/editors/place-panel.ts';
import { boxes, VIEWPORT } from './boxes.ts';

const SIZE = { width: 210, height: 32 };
const editor: Box = { x: 400, y: 300, width: 400, height: 80 };
const container: Box = { x: 380, y: 280, width: 440, height: 160 };
const below: Box = { x: 0, y: 440, width: VIEWPORT.width, height: 60 };
const above: Box = { x: 0, y: 220, width: VIEWPORT.width, height: 60 };
const right: Box = { x: 820, y: 280, width: 240, height: 160 };
const left: Box = { x: 140, y: 280, width: 240, height: 160 };
const wide = { ...container, height: 240 };

const place = (changes: Partial<PlaceBesideOptions> = {}) =>
  placeBeside({ editor, container, obstacles: [], viewport: VIEWPORT, size: SIZE, ...changes });

describe('placeBeside', () => {
  it.each([
    ['below', []],
    ['above', [below]],
    ['right', [below, above]],
    ['left', [below, above, right]],
    ['inside', [below, above, right, left]],
  ] as const)('goes %s when what comes before is taken', (side, obstacles) => {
    expect(place({ obstacles }).side).toBe(side);
  });

  it('stands at the right end of the outer edge, a little off it', () => {
    expect(place()).toEqual({ x: 610, y: 446, side: 'below' });
  });

  it('moves along the edge past a button', () => {
    const button = { x: 700, y: 444, width: 120, height: 40 };
    const { x, y, side } = place({ obstacles: [button] });
    expect([y, side]).toEqual([446, 'below']);
    expect(x + SIZE.width).toBeLessThanOrEqual(button.x);
  });

  it('fits a gap as wide as itself at the far end of the edge', () => {
    expect(place({ obstacles: [{ x: 590, y: 440, width: 300, height: 60 }] })).toEqual({
      x: 380,
      y: 446,
      side: 'below',
    });
  });

  it('uses the empty strip between the editor and the buttons', () => {
    const sides = [right, left].map((side) => ({ ...side, height: 240 }));
    const buttons = { x: 380, y: 480, width: 440, height: 40 };
    const { y, side } = place({
      container: wide,
      obstacles: [{ ...below, y: 520 }, above, ...sides, buttons],
    });
    expect(side).toBe('inside');
    expect(y).toBeGreaterThanOrEqual(editor.y + editor.height);
    expect(y + SIZE.height).toBeLessThanOrEqual(buttons.y);
  });

  it('prefers a near place of a later side to a far one of an earlier side', () => {
    const tall = { ...container, height: 700 };
    const viewport = { width: 1200, height: 1200 };
    expect(place({ container: tall, viewport, obstacles: [] }).side).toBe('above');
    expect(
      place({
        container: { ...tall, y: 0, height: 980, x: 0, width: 1200 },
        viewport,
        obstacles: [{ x: 0, y: 0, width: 1200, height: 970 }],
      }).side,
    ).toBe('below');
  });

  it('docks in a bottom corner clear of the editor and of obstacles', () => {
    const everywhere = { x: 0, y: 0, width: VIEWPORT.width, height: VIEWPORT.height - 60 };
    const chat = { x: VIEWPORT.width - 300, y: VIEWPORT.height - 60, width: 300, height: 60 };
    const full = { x: 0, y: 0, ...VIEWPORT };
    expect(place({ container: full, obstacles: [everywhere, chat] })).toMatchObject({ x: 6, side: 'docked' });
    const { side, y } = place({ container: full, editor: { ...full, y: 60 }, obstacles: [] });
    expect([side, y]).toEqual(['inside', 22]);
  });

  it('docks over an obstacle rather than over the editor', () => {
    const full = { x: 0, y: 0, ...VIEWPORT };
    const low = { ...full, y: 100, height: 700 };
    expect(place({ editor: low, container: full, obstacles: [{ ...full, height: 100 }] })).toMatchObject({ y: 6 });
  });

  it('is over the editor only where it fills the viewport', () => {
    const full = { x: 0, y: 0, ...VIEWPORT };
    expect(place({ editor: full, container: full })).toMatchObject({ side: 'docked', y: VIEWPORT.height - 38 });
  });

  it('stays in the viewport, off the editor while a corner is free of it, and docks only as a last resort', () => {
    fc.assert(
      fc.property(
        boxes.anywhere,
        boxes.margins,
        fc.array(boxes.anywhere, { maxLength: 30 }),
        (box, margins, obstacles) => {
          const around = boxes.around(box, margins);
          const { x, y, side } = place({ editor: box, container: around, obstacles });
          const pill = { x, y, ...SIZE };
          expect(isInside(pill, VIEWPORT)).toBe(true);
          if (side !== 'docked') {
            expect([box, ...obstacles].some((taken) => overlap(pill, taken))).toBe(false);
          } else if (overlap(pill, box)) {
            const corners = [6, VIEWPORT.width - SIZE.width - 6].flatMap((cx) =>
              [6, VIEWPORT.height - SIZE.height - 6].map((cy) => ({ x: cx, y: cy, ...SIZE })),
            );
            expect(corners.every((corner) => overlap(corner, box))).toBe(true);
          }
        },
      ),
    );
  });

  it('takes the place below whenever it is free and near', () => {
    fc.assert(
      fc.property(boxes.anywhere, boxes.margins, (box, margins) => {
        const around = boxes.around(box, margins);
        const pill = { x: around.x + around.width - SIZE.width, y: around.y + around.height + 6, ...SIZE };
        fc.pre(isInside(pill, VIEWPORT) && gapBetween(pill, box) <= 320 && !overlap(pill, box));
        expect(place({ editor: box, container: around })).toEqual({ x: pill.x, y: pill.y, side: 'below' });
      }),
    );
  });
});

describe('placePanel', () => {
  const size = { width: 340, height: 420 };
  const pill: Box = { x: 610, y: 200, width: 210, height: 32 };
  const away: Box = { x: 0, y: 700, width: 100, height: 40 };
  const panel = (changes: object = {}) =>
    placePanel({ pill, editor: away, container: away, viewport: VIEWPORT, size, ...changes });

  it('takes the pill’s place, opening down and to the left, edges in line', () => {
    expect(panel()).toMatchObject({ x: 480, y: 200, ...size, opens: { vertical: 'down', horizontal: 'left' } });
  });

  it.each([
    [
      'to the right at the left edge',
      { pill: { ...pill, x: 10 } },
      { x: 10, y: 200, opens: { vertical: 'down', horizontal: 'right' } },
    ],
    [
      'up at the bottom',
      { pill: { ...pill, y: 700 } },
      { x: 480, y: 312, opens: { vertical: 'up', horizontal: 'left' } },
    ],
  ])('opens %s', (_name, changes, placement) => {
    expect(panel(changes)).toMatchObject(placement);
  });

  it('leaves the publish control in sight', () => {
    const submit = { x: 700, y: 300, width: 80, height: 30 };
    expect(overlap(panel(), submit)).toBe(true);
    expect(overlap(panel({ submit }), submit)).toBe(false);
  });

  it('opens beside the compose box while there is room, else over its toolbar', () => {
    const editor = { x: 400, y: 300, width: 400, height: 80 };
    const submit = { x: 730, y: 400, width: 80, height: 30 };
    const narrow = { x: 380, y: 280, width: 440, height: 160 };
    const wide = { x: 100, y: 100, width: 1000, height: 600 };
    expect(overlap(panel({ editor, submit, container: narrow }), narrow)).toBe(false);
    const placed = panel({ editor, submit, container: wide });
    expect([overlap(placed, wide), overlap(placed, editor), overlap(placed, submit)]).toEqual([true, false, false]);
  });

  it('covers the publish control rather than the editor, and stays as high as it can', () => {
    const half = { x: 0, y: 0, width: 600, height: VIEWPORT.height };
    const submit = { ...half, x: 600 };
    const placed = panel({ editor: half, submit });
    expect(overlap(placed, half)).toBe(false);
    expect(placed.height).toBe(size.height);
  });

  it('is lower where it does not fit otherwise, and takes all the room there is', () => {
    const most = { x: 0, y: 300, width: VIEWPORT.width, height: 500 };
    const placed = panel({ editor: most, pill: { ...pill, y: 0 } });
    expect(placed).toMatchObject({ x: 480, y: 0, height: 300 });
  });

  it('fits the smallest of windows', () => {
    const viewport = { width: 280, height: 180 };
    const placed = panel({
      viewport,
      pill: { x: 10, y: 10, width: 200, height: 32 },
      editor: { x: 0, y: 60, width: 280, height: 60 },
    });
    expect(isInside(placed, viewport)).toBe(true);
  });

  it('stays in the viewport, and off the editor wherever there is room for it', () => {
    fc.assert(
      fc.property(
        boxes.anywhere,
        boxes.anywhere,
        fc.option(boxes.anywhere, { nil: undefined }),
        (from, box, submit) => {
          const placed = panel({ pill: { ...from, ...SIZE }, editor: box, submit });
          expect(isInside(placed, VIEWPORT)).toBe(true);
          if (overlap(placed, box)) expect(boxes.hasRoomBeside(box, { ...size, height: 200 })).toBe(false);
        },
      ),
    );
  });
});
