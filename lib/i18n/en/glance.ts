import { formatCount, formatMoment } from '../format.ts';
import type { Glance } from '../glance-messages.ts';
import { typeset, typesetEnglish } from '../typeset.ts';
import { popup } from './popup.ts';
import { today } from './today.ts';

const drafts = { one: 'draft', other: 'drafts' };

const words: Glance = {
  locale: 'en',
  sieves: { true: 'True', positive: 'Positive', useful: 'Useful', private: 'Private', legible: 'Legible' },
  questions: {
    true: 'Checkable, sourced, soberly worded?',
    positive: 'Nobody made a target?',
    useful: 'Does a reader leave with something?',
    private: 'Do private details stay private?',
    legible: 'Can everyone read it?',
  },
  bands: {
    clear: 'clear',
    look: 'look again',
    stop: 'stop and read',
    'too-short': 'too short to judge',
    unsupported: 'language not supported',
  },
  severities: { note: 'worth knowing', look: 'look again', stop: 'stop and read' },
  kinds: { post: 'Post', comment: 'Comment' },
  quotes: ['“', '”'],
  interfaceLanguage: 'Interface language',
  lights: 'The three sieves and the two guards',
  about: (words) => `: ${words}`,
  popup,
  today,
  held: {
    title: 'Held drafts',
    count: (count) => formatCount('en', count, drafts),
    due: 'it is time',
    until: (moment, now) => `until ${formatMoment('en', moment, now)}`,
    draft: (network, kind) => `${kind === 'post' ? 'Post' : 'Comment'} for ${network}`,
    remindMe: 'Remind me with a notification',
    reminding: 'You are reminded with a notification.',
  },
};

export const glance = typeset(words, typesetEnglish);
