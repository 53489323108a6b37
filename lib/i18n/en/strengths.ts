import type { Messages } from '../messages.ts';

export const strengths: Messages['strengths'] = {
  specific: 'gives a specific',
  reason: 'gives a reason',
  example: 'gives an example',
  'next-step': 'offers a next step',
  question: 'asks a real question',
};
