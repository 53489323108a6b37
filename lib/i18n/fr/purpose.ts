import type { PurposeMessages } from '../purpose-messages.ts';

export const purpose: PurposeMessages = {
  question: "C'est pour quoi ?",
  names: { reputation: 'Réputation', reachable: 'Être joignable', sales: 'Ventes', ideas: 'Idées', private: 'Privé' },
};
