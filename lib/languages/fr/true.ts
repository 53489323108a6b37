import type { TrueList, Phrases } from '../language.ts';

export const trueWords: Record<TrueList, Phrases> = {
  hearsay: ['il parait que', "il paraît qu'", "on m' a dit que"],
};
