import type { Phrases } from '../language.ts';
import type { UsefulList } from '../word-lists/useful.ts';

export const usefulWords: Record<UsefulList, Phrases> = {
  emptyPraise: [],
};
