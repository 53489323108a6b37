import type { TrueList, Phrases } from '../language.ts';

export const trueWords: Record<TrueList, Phrases> = {
  hearsay: ['rumour|rumor has it', 'word is that', 'i heard that'],
};
