import type { positiveRules } from '../../sieves/positive/index.ts';
import type { Advice } from '../messages.ts';

export const positiveAdvice: Record<(typeof positiveRules)[number]['id'], Advice> = {
};
