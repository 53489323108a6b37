import type { Phrases } from '../language.ts';
import type { TrueList } from '../word-lists/true.ts';

export const trueWords: Record<TrueList, Phrases> = {
  hearsay: ['rumour|rumor has it', 'word is that', 'i heard that'],
};
