import type { Messages } from '../messages.ts';

export const strengths: Messages['strengths'] = {
  thanks: 'remercie',
  acknowledgement: 'reconnaît un point à l’autre',
  'reasoned-criticism': 'critique l’idée, avec une raison ou une piste',
  link: 'donne un lien',
  'named-source': 'nomme sa source',
  date: 'donne une date',
  'own-data': 'cite ses propres données',
  hedged: 'dit ce qui est incertain',
  'opinion-marked': 'présente un avis comme un avis',
  specific: 'donne un élément précis',
  reason: 'donne une raison',
  example: 'donne un exemple',
  'next-step': 'propose quelque chose à faire',
  question: 'pose une vraie question',
};
