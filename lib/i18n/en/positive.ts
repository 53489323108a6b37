import type { positiveRules } from '../../sieves/positive/index.ts';
import type { Advice } from '../draft-messages.ts';

export const positiveAdvice: Record<(typeof positiveRules)[number]['id'], Advice> = {
  insult: {
    name: 'Insult',
    reason: 'Said to somebody, this word will be read as an attack.',
    suggestion: 'What happened, and what would you like instead?',
  },
  'disguised-insult': {
    name: 'Disguised insult',
    reason: 'Spelled another way, this word can still be read, and it is aimed at somebody.',
    suggestion: 'What happened, in plain words?',
  },
  threat: {
    name: 'Threat',
    reason: 'These words announce harm to somebody; they can be read as a threat, which the law punishes.',
    suggestion: 'What do you ask for, and by which road?',
  },
  'group-attack': {
    name: 'Attack on a group',
    reason:
      'These words attack people for what they are, and not for what somebody did; the law punishes some of them.',
    suggestion: 'What happened, and who did it?',
  },
  contempt: {
    name: 'Contempt',
    reason: 'These words put the person down and do not answer what was said.',
    suggestion: 'Could you answer the idea, or let it pass?',
  },
  condescension: {
    name: 'Talking down',
    reason: 'These words talk down to those who read.',
    suggestion: 'How would you say it to somebody you think highly of?',
  },
  shouting: {
    name: 'Shouting',
    reason: 'Words in capitals aimed at people are read as shouting.',
    suggestion: 'Would lower case do?',
  },
  'aggressive-punctuation': {
    name: 'Heavy punctuation',
    reason: 'These repeated marks give the sentence an angry tone.',
    suggestion: 'Would a single mark do?',
  },
  humblebrag: {
    name: 'Humblebrag',
    reason: 'A success told as an embarrassment or a complaint convinces less than when it is told plainly.',
    suggestion: 'Could you announce it plainly?',
  },
};
