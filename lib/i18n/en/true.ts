import type { trueRules } from '../../sieves/true/index.ts';
import type { Advice } from '../messages.ts';

export const trueAdvice: Record<(typeof trueRules)[number]['id'], Advice> = {
  hearsay: {
    name: 'Hearsay',
    reason: 'This sentence passes on a claim that nobody stands behind.',
    suggestion: 'Say where it comes from, or what you know of it yourself?',
  },
};
