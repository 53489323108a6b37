import type { PositiveList, Phrases } from '../language.ts';

export const positiveWords: Record<PositiveList, Phrases> = {
  insult: [],
};
