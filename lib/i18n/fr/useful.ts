import type { usefulRules } from '../../sieves/useful/index.ts';
import type { Advice } from '../messages.ts';

export const usefulAdvice: Record<(typeof usefulRules)[number]['id'], Advice> = {
};
