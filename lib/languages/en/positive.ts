import type { Phrases } from '../language.ts';
import type { PositiveList } from '../word-lists/positive.ts';

export const positiveWords: Record<PositiveList, Phrases> = {
  insult: [],
};
