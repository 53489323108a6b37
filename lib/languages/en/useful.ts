import type { UsefulList, Phrases } from '../language.ts';

export const usefulWords: Record<UsefulList, Phrases> = {
  emptyPraise: [],
};
