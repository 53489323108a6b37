import type { privateRules } from '../../sieves/private/index.ts';
import type { Advice } from '../messages.ts';

export const privateAdvice: Record<(typeof privateRules)[number]['id'], Advice> = {
};
