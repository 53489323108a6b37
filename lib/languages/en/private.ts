import type { Phrases } from '../language.ts';
import type { PrivateList } from '../word-lists/private.ts';

export const privateWords: Record<PrivateList, Phrases> = {
  confidential: [],
};
