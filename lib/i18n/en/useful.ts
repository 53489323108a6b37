import type { usefulRules } from '../../sieves/useful/index.ts';
import type { Advice } from '../messages.ts';

export const usefulAdvice: Record<(typeof usefulRules)[number]['id'], Advice> = {
  'engagement-bait': {
    name: 'Engagement bait',
    reason: 'These words ask for a reaction for its own sake, and give nothing to react to.',
    suggestion: 'Ask a real question you would like answered instead?',
  },
  clickbait: {
    name: 'Promise not kept',
    reason: 'The hook promises something the text does not tell.',
    suggestion: 'Say the main thing here, and keep the link for those who want more?',
  },
  'empty-praise': {
    name: 'Stock praise',
    reason: 'This comment could stand under any post.',
    suggestion: 'Add what you take from it, or what you think of it?',
  },
  'self-promotion': {
    name: 'Advertising only',
    reason: 'The text asks to buy, book or follow, and leaves the reader nothing.',
    suggestion: 'Add a tip or an example that helps even those who do not buy?',
  },
  'hashtag-stuffing': {
    name: 'Too many hashtags',
    reason: ({ count, limit }) => `${count} hashtags, where this network bears ${limit}.`,
    suggestion: 'Keep only those your readers really follow?',
    fix: 'Remove the surplus',
  },
  'emoji-load': {
    name: 'Many emoji',
    reason: ({ count }) => `${count} emoji: a screen reader says each by its full name.`,
    suggestion: 'Keep two or three?',
  },
  'mass-tagging': {
    name: 'Mass tagging',
    reason: ({ count }) => `${count} people are mentioned with hardly a word for each.`,
    suggestion: 'Mention only those the text is about, and say why?',
  },
  'template-left': {
    name: 'Template leftover',
    reason: 'These words look left over from a template or a generated text.',
    suggestion: 'Replace or remove them before posting?',
  },
  'wall-of-text': {
    name: 'Wall of text',
    reason: ({ count }) => `This paragraph has ${count} words without a line break.`,
    suggestion: 'Cut it into two or three ideas?',
  },
  'hard-sentences': {
    name: 'Long sentences',
    reason: ({ count }) => `This sentence has ${count} words, and it is not the only one.`,
    suggestion: 'Cut it in two?',
  },
};
