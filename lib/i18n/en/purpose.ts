import type { PurposeMessages } from '../purpose-messages.ts';

export const purpose: PurposeMessages = {
  question: 'What is it for?',
  names: { reputation: 'Reputation', reachable: 'Being reachable', sales: 'Sales', ideas: 'Ideas', private: 'Private' },
};
