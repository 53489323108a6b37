import { hearsay } from './hearsay.ts';

export { trueStrengths } from './strengths.ts';

export const trueRules = [hearsay] as const;
