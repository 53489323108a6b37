import { formatCount, formatMoment, formatNumber } from '../format.ts';
import type { PopupMessages } from '../glance-messages.ts';

const drafts = { one: 'draft', other: 'drafts' };
const mutable = { one: 'rule', other: 'rules' };
const allowed = (count: number) => `${formatCount('en', count, { one: 'phrase', other: 'phrases' })} allowed`;
const written: PopupMessages['written'] = ({ posts, comments, improved, held }) =>
  `${[
    (posts > 0 || comments === 0) && formatCount('en', posts, { one: 'post', other: 'posts' }),
    comments > 0 && formatCount('en', comments, { one: 'comment', other: 'comments' }),
    improved > 0 && `${formatNumber('en', improved)} improved after a finding`,
    held > 0 && `${formatNumber('en', held)} held`,
  ]
    .filter(Boolean)
    .join(', ')}.`;

export const popup: PopupMessages = {
  version: (version) => `Version ${version}`,
  enabled: 'Tamis is on',
  states: { on: 'On', off: 'Off' },
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
  week: (week) => `The last seven days: ${written(week)}`,
  written,
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
  sidePanel: 'Side panel',
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
};
