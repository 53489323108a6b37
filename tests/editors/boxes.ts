import fc from 'fast-check';
import type { Box, Size } from '../../lib/editors/box.ts';

export const VIEWPORT: Size = { width: 1200, height: 800 };

const number = (min: number, max: number) => fc.integer({ min, max });

type Margins = readonly [number, number, number, number];

export const boxes = {
  /** Wholly or partly in the viewport, or just out of it. */
  anywhere: fc.record({
    x: number(-200, 1250),
    y: number(-200, 850),
    width: number(1, 1300),
    height: number(1, 900),
  }),
  /** Top, bottom, left, right. Negative where an editor stands out of its container, as an overflowing one does. */
  margins: fc.tuple(number(-60, 60), number(-60, 200), number(-60, 60), number(-60, 60)),
  around: ({ x, y, width, height }: Box, [top, bottom, left, right]: Margins): Box => ({
    x: x - left,
    y: y - top,
    width: Math.max(1, width + left + right),
    height: Math.max(1, height + top + bottom),
  }),
  /** Whether something of this size fits the viewport on one side of the box. */
  hasRoomBeside: ({ x, y, width, height }: Box, size: Size): boolean => {
    const across = Math.max(x, VIEWPORT.width - x - width) >= size.width;
    const down = Math.max(y, VIEWPORT.height - y - height) >= size.height;
    return across || down;
  },
};
