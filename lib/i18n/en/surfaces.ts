import { formatCount, formatMoment, formatNumber } from '../format.ts';
import type { SpokenLight, Surfaces } from '../messages.ts';

const spoken = (lights: readonly SpokenLight[]) =>
  lights.map(({ name, band }) => `${name.toLowerCase()}, ${band}`).join('; ');

const characters = { one: 'character', other: 'characters' };
const drafts = { one: 'draft', other: 'drafts' };
const points = { one: 'point', other: 'points' };
const mutable = { one: 'rule', other: 'rules' };
const allowed = (count: number) => `${formatCount('en', count, { one: 'phrase', other: 'phrases' })} allowed`;

export const surfaces: Surfaces = {
  sieves: { true: 'True', positive: 'Positive', useful: 'Useful', private: 'Private', legible: 'Legible' },
  questions: {
    true: 'Checkable, sourced, soberly worded?',
    positive: 'Nobody made a target?',
    useful: 'Does a reader leave with something?',
    private: 'Nothing that cannot be taken back?',
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
  companion: {
    region: 'Tamis: a look at the draft',
    reload: 'Tamis was updated: reload the page to have it back.',
    pill: (lights, length) => `Tamis: ${spoken(lights)}.${length ? ` ${length}.` : ''}`,
    announce: (lights) => `Tamis: ${spoken(lights)}.`,
    close: 'Close',
    lights: 'The three sieves and the two guards',
    verdicts: {
      clear: { title: 'Nothing to change.', text: 'The text falls through all three sieves.' },
      clearButShort: {
        title: 'Nothing to change.',
        text: 'True and positive: clear. Usefulness is judged from twenty words on.',
      },
      note: (count) => ({
        title: 'Nothing to change.',
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
      always: 'Always…',
      allow: 'Allow these words',
      mute: 'Mute this rule',
      about: (words) => `: ${words}`,
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
  },
  popup: {
    version: (version) => `Version ${version}`,
    enabled: 'Tamis is on',
    draft: 'Current draft',
    draftOn: (network, kind) => `${kind === 'post' ? 'Post' : 'Comment'} on ${network}`,
    noDraft: {
      title: 'No draft in this tab.',
      text: 'Start a post or a comment: the three sieves show up here.',
    },
    off: { title: 'Tamis is off.', text: 'Your drafts are not read.' },
    paused: (until, now) => ({
      title: `Paused until ${formatMoment('en', until, now)}.`,
      text: 'Your drafts are not read. Your minutes are still counted.',
    }),
    pausedOn: (network) => ({
      title: `Paused on ${network}.`,
      text: 'Until you resume: drafts are not read there. Your minutes are still counted.',
    }),
    today: 'Today',
    lookedAt: (count) => `${formatCount('en', count, drafts)} looked at`,
    lookedAtToday: (count) => `${formatCount('en', count, drafts)} looked at today.`,
    week: ({ posts, comments, improved, held }) =>
      `This week: ${[
        (posts > 0 || comments === 0) && formatCount('en', posts, { one: 'post', other: 'posts' }),
        comments > 0 && formatCount('en', comments, { one: 'comment', other: 'comments' }),
        improved > 0 && `${formatNumber('en', improved)} improved after a finding`,
        held > 0 && `${formatNumber('en', held)} held`,
      ]
        .filter(Boolean)
        .join(', ')}.`,
    pausing: {
      open: 'Pause…',
      label: 'Pause Tamis',
      times: { quarter: '15 minutes', hour: '1 hour', tomorrow: 'Until tomorrow' },
      site: (network) => `On ${network} only`,
      siteUntil: 'until you resume',
    },
    resume: 'Resume',
    changed: (network) => ({
      title: `${network} may have changed.`,
      text: 'Tamis no longer recognises its text box. The practice page still works.',
    }),
    practice: 'Practise',
    dashboard: 'Dashboard',
    exceptions: (rules, words, sites) =>
      [
        rules > 0 && `${formatCount('en', rules, mutable)} muted`,
        words > 0 && allowed(words),
        sites > 0 && `${formatCount('en', sites, { one: 'network', other: 'networks' })} paused`,
      ]
        .filter(Boolean)
        .join(', '),
    mutedRules: 'Muted rules',
    allowedWords: 'Words always allowed',
    pausedSites: 'Paused networks',
    remove: 'Remove',
    privacy: 'Nothing leaves this browser.',
    loading: 'One moment…',
    failed: {
      title: 'The settings cannot be read.',
      text: 'The browser refuses access to its data. Close this panel and open it again.',
    },
  },
};
