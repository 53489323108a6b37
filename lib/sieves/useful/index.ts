export { usefulStrengths } from './strengths.ts';

export const usefulRules = [] as const;
