import type { CompanionMessages, SpokenLight } from '../draft-messages.ts';
import { formatCount, formatDuration, formatNumber } from '../format.ts';

const spoken = (lights: readonly SpokenLight[]) =>
  lights.map(({ name, band }) => `${name.toLowerCase()}, ${band}`).join('; ');

const characters = { one: 'character', other: 'characters' };
const points = { one: 'point', other: 'points' };

const lasts = (length: number) => formatDuration('en', length);

export const companion: CompanionMessages = {
  region: 'Tamis: a look at the draft',
  reload: 'Tamis was updated: reload the page to have it back.',
  pill: (lights, length) => `Tamis: ${spoken(lights)}.${length ? ` ${length}.` : ''}`,
  announce: (lights) => `Tamis: ${spoken(lights)}.`,
  close: 'Close',
  verdicts: {
    clear: {
      title: 'Nothing stands out.',
      text: 'All three sieves let it pass. Tamis reads words, not what is meant.',
    },
    clearButShort: {
      title: 'Nothing stands out.',
      text: 'True and positive: clear. Usefulness is judged from twenty words on.',
    },
    note: (count) => ({
      title: 'Nothing stands out.',
      text: count === 1 ? 'One detail worth knowing, if you like.' : 'A few details worth knowing, if you like.',
    }),
    look: (count) => ({ title: `${formatCount('en', count, points)} to look at again` }),
    stop: (count) => ({ title: `${formatCount('en', count, points)} to read before you post` }),
    tooShort: { title: 'A few more words.', text: 'Tamis has something to say from four words on.' },
    unsupported: (language) => ({
      title: 'Tamis reads French and English.',
      text: `${language ? `This draft seems to be in ${language}.` : 'The language of this draft is not recognised.'} Only private details, length and legibility are looked at.`,
    }),
  },
  findings: 'To look at',
  showAll: (count) => `Show all ${formatNumber('en', count)}`,
  showFewer: 'Show fewer',
  why: 'Why this rule?',
  source: 'Source',
  opensTab: '(new tab)',
  strengths: 'Strong points',
  length: 'Length',
  left: (count) => `${formatCount('en', count, characters)} left`,
  over: (count) => `${formatCount('en', count, characters)} too many`,
  used: (used, limit) =>
    limit === undefined
      ? formatCount('en', used, characters)
      : `${formatNumber('en', used)} / ${formatNumber('en', limit)}`,
  language: 'Language of the draft',
  automatic: (language) => (language ? `Auto: ${language}` : 'Auto'),
  skipped: (count) =>
    count === 1
      ? 'One rule was not applied: it does not know this language.'
      : `${formatNumber('en', count)} rules were not applied: they do not know this language.`,
  actions: {
    fix: 'Fix',
    setAside: 'Set aside',
    always: 'For every draft…',
    allow: 'Allow these words',
    mute: 'Mute this rule',
    fixed: 'Fixed.',
    unwritten: 'The text could not be changed here.',
    changed: 'The text changed meanwhile: nothing was written.',
    copy: 'Copy the corrected text',
    copied: 'Copied: paste it over the draft.',
    notCopied: 'The browser refused to copy.',
    wasSetAside: 'Set aside for this draft.',
    countSetAside: (count) => `${formatCount('en', count, points)} set aside`,
    showAgain: 'Show again',
    shownAgain: 'To look at again.',
    muted: (rule) => `Rule muted: ${rule}.`,
    allowed: (words) => `Always allowed: “${words}”.`,
    undo: 'Undo',
    proposal: (rule) => `“${rule}”: set aside several times, never acted on. Mute this rule?`,
    keep: 'Keep it',
  },
  claims: {
    title: 'Checkable statements',
    open: (count) => `${formatNumber('en', count)} unsupported`,
    allSettled: 'all supported',
    shown: { source: 'Source given', own: 'Your own data', opinion: 'Given as an opinion' },
    answered: {
      source: 'You answered: the source is there',
      own: 'You answered: my own data',
      opinion: 'You answered: an opinion',
    },
    nothing: 'Nothing supports it yet',
    addSource: 'Add a source',
    answers: { own: 'My own data', opinion: 'It is an opinion' },
    takeBack: 'Take back',
  },
  timeLeft: {
    left: {
      day: (length, network) => `${lasts(length)} left on ${network} today.`,
      week: (length, network) => `${lasts(length)} left on ${network} this week.`,
      sitting: (length, network) => `${lasts(length)} left of this visit to ${network}.`,
    },
    spent: {
      day: (network) => `Today’s time on ${network} is spent.`,
      week: (network) => `This week’s time on ${network} is spent.`,
      sips: (network) => `Today’s visits to ${network} are used up.`,
      sitting: (network) => `This visit to ${network} is as long as you allowed.`,
    },
    hold: 'Little time is left, and there is something to look at: this draft can wait.',
  },
};
