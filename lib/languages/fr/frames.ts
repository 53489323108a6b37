import type { FrameList, Phrases } from '../language.ts';

export const frames: Record<FrameList, Phrases> = {
  sourceLead: [],
  ownData: [],
  opinion: [],
  hedge: [],
  negation: [],
  reported: [],
  firstPerson: [],
  secondPerson: [],
};
