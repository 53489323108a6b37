import type { PrivateList, Phrases } from '../language.ts';

export const privateWords: Record<PrivateList, Phrases> = {
  confidential: [],
};
