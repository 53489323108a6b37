import type { Messages } from '../messages.ts';

export const strengths: Messages['strengths'] = {
  specific: 'donne un élément précis',
  reason: 'donne une raison',
  example: 'donne un exemple',
  'next-step': 'propose quelque chose à faire',
  question: 'pose une vraie question',
};
