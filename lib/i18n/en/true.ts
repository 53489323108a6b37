import type { trueRules } from '../../sieves/true/index.ts';
import type { Advice } from '../messages.ts';

export const trueAdvice: Record<(typeof trueRules)[number]['id'], Advice> = {
  'unsourced-figure': {
    name: 'Figure without a source',
    reason: 'This sentence states a figure with nothing to check it by.',
    suggestion: 'Say where it comes from, or that you measured it yourself?',
  },
  'unsourced-claim': {
    name: 'Claim without a source',
    reason: 'This sentence presents as settled what a study would have to show.',
    suggestion: 'Add the source, or write it as your experience or opinion?',
  },
  'vague-source': {
    name: 'Source nobody can find',
    reason: 'These words point to a source with no name, link or date.',
    suggestion: 'Name the study or the person, or give the link?',
  },
  hearsay: {
    name: 'Hearsay',
    reason: 'This sentence passes on a claim that nobody stands behind.',
    suggestion: 'Say where it comes from, or what you know of it yourself?',
  },
  absolute: {
    name: 'Sweeping certainty',
    reason: 'These words leave no room for an exception: one counter-example and the sentence falls.',
    suggestion: 'Say how many, in which cases, or what you have seen?',
  },
  superlative: {
    name: 'Superlative nobody can verify',
    reason: 'This superlative cannot be verified.',
    suggestion: 'Put a fact in its place that a reader can see?',
  },
  sensational: {
    name: 'Alarm or secrecy',
    reason: 'These words play on alarm or secrecy and press the reader to share before checking.',
    suggestion: 'Say plainly what is happening, and how you know?',
  },
  'link-only': {
    name: 'Link without a word',
    reason: 'The link stands alone: nothing says what it holds or why to read it.',
    suggestion: 'Add a sentence on what is in it?',
  },
};
