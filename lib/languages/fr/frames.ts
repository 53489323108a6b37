import type { Phrases } from '../language.ts';
import type { FrameList } from '../word-lists/frames.ts';

export const frames: Record<FrameList, Phrases> = {
  sourceLead: [],
  ownData: [],
  opinion: [],
  hedge: [],
};
