import type { Phrases } from '../language.ts';
import type { TrueList } from '../word-lists/true.ts';

export const trueWords: Record<TrueList, Phrases> = {
  hearsay: ['il parait que', "il paraît qu'", "on m' a dit que"],
};
