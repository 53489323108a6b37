import type { legibleRules } from '../../sieves/legible/index.ts';
import type { Advice } from '../messages.ts';

export const legibleAdvice: Record<(typeof legibleRules)[number]['id'], Advice> = {
};
