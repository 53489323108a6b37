import type { trueRules } from '../../sieves/true/index.ts';
import type { Advice } from '../draft-messages.ts';

export const trueAdvice: Record<(typeof trueRules)[number]['id'], Advice> = {
  'unsourced-figure': {
    name: 'Figure without a source',
    reason: 'This sentence states a figure with nothing to check it by.',
    suggestion: 'Where does it come from, or did you measure it yourself?',
  },
  'unsourced-claim': {
    name: 'Claim without a source',
    reason: 'This sentence presents as settled what a study would have to show.',
    suggestion: 'Is there a source, or is it your experience or opinion?',
  },
  'vague-source': {
    name: 'Source nobody can find',
    reason: 'These words point to a source with no name, link or date.',
    suggestion: 'Can you name the study or the person, or give the link?',
  },
  hearsay: {
    name: 'Hearsay',
    reason: 'This sentence passes on a claim that nobody stands behind.',
    suggestion: 'Where does it come from, or what do you know of it yourself?',
  },
  absolute: {
    name: 'Sweeping certainty',
    reason: 'These words leave no room for an exception: one counter-example and the sentence falls.',
    suggestion: 'How many, in which cases, or what have you seen?',
  },
  superlative: {
    name: 'Superlative nobody can verify',
    reason: 'This superlative cannot be verified.',
    suggestion: 'Is there a fact a reader can see, to put in its place?',
  },
  sensational: {
    name: 'Alarm or secrecy',
    reason: 'These words play on alarm or secrecy and press the reader to share before checking.',
    suggestion: 'What is happening, in plain words, and how do you know?',
  },
  'link-only': {
    name: 'Link without a word',
    reason: 'The link stands alone: nothing says what it holds or why to read it.',
    suggestion: 'What is in it, in a sentence?',
  },
};
