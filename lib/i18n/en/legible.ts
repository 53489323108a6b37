import type { legibleRules } from '../../sieves/legible/index.ts';
import type { Advice } from '../draft-messages.ts';

export const legibleAdvice: Record<(typeof legibleRules)[number]['id'], Advice> = {
  'over-limit': {
    name: 'Too long',
    reason: ({ used, limit }) =>
      `This text counts ${used} characters where ${limit} are allowed: the network will refuse the rest.`,
    suggestion: ({ over }) => `What could go, to save ${over} characters?`,
  },
  'fake-font': {
    name: 'Fake font',
    reason:
      'These letters are mathematical signs: screen readers spell them out or skip them, and search does not find them.',
    suggestion: 'Would ordinary letters do?',
    fix: 'Use ordinary letters',
  },
  'hashtag-case': {
    name: 'Hashtag in lower case',
    reason: 'Several words run together in lower case are hard to read, by eye and by ear.',
    suggestion: 'Could each word have a capital?',
    fix: 'Add the capitals',
  },
  'emoji-bullets': {
    name: 'Emoji bullets',
    reason: ({ count }) => `A screen reader says the name of the emoji before each of these ${count} lines.`,
    suggestion: 'Would a plain dash before these lines do?',
  },
  capitals: {
    name: 'All capitals',
    reason: 'A whole line in capitals is slower to read, and looks like shouting.',
    suggestion: 'Would lower case do?',
    fix: 'Turn to lower case',
  },
  'alt-text': {
    name: 'Image without a description',
    reason: 'Those who do not see the image will know nothing of it.',
    suggestion: 'What does it show, in a sentence?',
  },
  midpoint: {
    name: 'Midpoint',
    reason: 'Screen readers stumble over these points, and so do readers who are new to them.',
    suggestion: 'Would both forms do, or a word that fits everyone?',
  },
  'tracking-link': {
    name: 'Tracking link',
    reason: 'This link carries a mark made to follow those who click, and it is longer for it.',
    suggestion: 'Would the address do without that mark?',
    fix: 'Remove the tracking',
  },
};
