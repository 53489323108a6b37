import { absolute } from './absolute.ts';
import { hearsay } from './hearsay.ts';
import { linkOnly } from './link-only.ts';
import { sensational } from './sensational.ts';
import { superlative } from './superlative.ts';
import { unsourcedClaim } from './unsourced-claim.ts';
import { unsourcedFigure } from './unsourced-figure.ts';
import { vagueSource } from './vague-source.ts';

export { trueStrengths } from './strengths.ts';

export const trueRules = [
  unsourcedFigure,
  unsourcedClaim,
  vagueSource,
  hearsay,
  absolute,
  superlative,
  sensational,
  linkOnly,
] as const;
