import type { usefulRules } from '../../sieves/useful/index.ts';
import type { Advice } from '../draft-messages.ts';

export const usefulAdvice: Record<(typeof usefulRules)[number]['id'], Advice> = {
  'engagement-bait': {
    name: 'Engagement bait',
    reason: 'These words ask for a reaction for its own sake, and give nothing to react to.',
    suggestion: 'Is there a real question you would like answered instead?',
  },
  clickbait: {
    name: 'Promise not kept',
    reason: 'The hook promises something the text does not tell.',
    suggestion: 'Could you say the main thing here, and keep the link for those who want more?',
  },
  'empty-praise': {
    name: 'Stock praise',
    reason: 'This comment could stand under any post.',
    suggestion: 'What do you take from it, or what do you think of it?',
  },
  'self-promotion': {
    name: 'Advertising only',
    reason: 'The text asks to buy, book or follow, and leaves the reader nothing.',
    suggestion: 'Is there a tip or an example that helps even those who do not buy?',
  },
  'hashtag-stuffing': {
    name: 'Too many hashtags',
    reason: ({ count, limit }) => `${count} hashtags, where this network bears ${limit}.`,
    suggestion: 'Which ones do your readers really follow?',
    fix: 'Remove the surplus',
  },
  'emoji-load': {
    name: 'Many emoji',
    reason: ({ count }) => `${count} emoji: a screen reader says each by its full name.`,
    suggestion: 'Would two or three do?',
  },
  'mass-tagging': {
    name: 'Mass tagging',
    reason: ({ count }) => `${count} people are mentioned with hardly a word for each.`,
    suggestion: 'Who is the text about, and why them?',
  },
  'template-left': {
    name: 'Template leftover',
    reason: 'These words look left over from a template or a generated text.',
    suggestion: 'Could you replace or remove them before posting?',
  },
  'wall-of-text': {
    name: 'Wall of text',
    reason: ({ count }) => `This paragraph has ${count} words without a line break.`,
    suggestion: 'Could you cut it into two or three ideas?',
  },
  'hard-sentences': {
    name: 'Long sentences',
    reason: ({ count }) => `This sentence has ${count} words, and it is not the only one.`,
    suggestion: 'Could you cut it in two?',
  },
};
