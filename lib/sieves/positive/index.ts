export { positiveStrengths } from './strengths.ts';

export const positiveRules = [] as const;
