import type { Messages } from '../messages.ts';

export const strengths: Messages['strengths'] = {
  thanks: 'says thank you',
  acknowledgement: 'grants the other a point',
  'reasoned-criticism': 'criticises the idea, with a reason or a way forward',
  link: 'gives a link',
  'named-source': 'names its source',
  date: 'gives a date',
  'own-data': 'cites its own data',
  hedged: 'says what is uncertain',
  'opinion-marked': 'marks opinion as opinion',
  specific: 'gives a concrete detail',
  reason: 'gives a reason',
  example: 'gives an example',
  'next-step': 'offers a next step',
  question: 'asks a real question',
};
