import type { trueRules } from '../../sieves/true/index.ts';
import type { Advice } from '../messages.ts';

export const trueAdvice: Record<(typeof trueRules)[number]['id'], Advice> = {
  hearsay: {
    name: 'On-dit',
    reason: 'Cette phrase transmet une affirmation que personne ne prend à son compte.',
    suggestion: "Dire d'où elle vient, ou ce que vous en savez vous-même ?",
  },
};
