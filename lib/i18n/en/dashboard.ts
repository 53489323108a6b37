import type { DashboardMessages } from '../dashboard-messages.ts';
import { formatCount, formatNumber } from '../format.ts';
import { data } from './data.ts';
import { writing } from './writing.ts';

const rules = { one: 'rule', other: 'rules' };

export const dashboard: DashboardMessages = {
  ...writing,
  data,
  title: 'Tamis · Dashboard',
  pagesLabel: 'Pages',
  pages: {
    overview: 'Overview',
    time: 'Time',
    writing: 'Writing',
    held: 'Held drafts',
    networks: 'My networks',
    rules: 'Rules',
    data: 'Your data',
    how: 'How it works',
  },
  intros: {
    overview: 'Your time and your drafts at a glance.',
    time: 'Where the minutes went. Only those spent with a network in front of you count.',
    writing: 'What was published, what Tamis pointed out, and what you did about it. Counts only: no text is kept.',
    held: 'Drafts that can wait. Their text is kept in this browser until you delete it.',
    networks: 'Why you are there, and what you allow yourself.',
    rules:
      'Each rule with its examples and its source. Mute one and it never speaks again, in any draft; or let a whole sieve say less, or more.',
    data: 'All that Tamis keeps, yours to take along, to bring back and to erase.',
    how: 'What the lights mean, how the scores are made, and what is kept.',
  },
  asTable: 'The figures',
  week: {
    title: 'The last seven days',
    none: {
      title: 'Nothing yet.',
      text: 'Go to one of your networks, write there: your minutes and what becomes of your drafts are counted here.',
    },
  },
  pauses: {
    title: 'The pause before posting',
    what: 'Where a draft has something serious in it, Tamis asks once before it goes out. You can always post it anyway.',
    most: 'At most, each day',
    times: (count) => (count === 0 ? 'Never' : formatNumber('en', count)),
    breath: 'Ten seconds before it can be posted anyway',
    audience: 'A reminder of who can read a post',
  },
  rules: {
    search: 'Find a rule',
    found: (count) => `${formatCount('en', count, rules)} found`,
    speaks: (rule) => `${rule} speaks`,
    more: 'Examples and source',
    flags: 'Points out',
    passes: 'Lets pass',
    noWords: {
      title: 'No words allowed.',
      text: 'In the Companion, “For every draft…” on a finding lets you vouch for its words.',
    },
  },
  sensitivity: {
    of: (sieve) => `How much is said: ${sieve}`,
    names: { quiet: 'Quiet', normal: 'Normal', attentive: 'Attentive' },
    what: {
      quiet: 'Only what is serious.',
      normal: 'As each rule says.',
      attentive: 'What is only worth knowing lights its light, too.',
    },
  },
  confidential: {
    title: 'Your confidential words',
    what: 'Names of customers, code names: Private points them out in every draft, whatever their case and accents. The list stays in this browser; a backup holds it as it is.',
    none: { title: 'No words listed.', text: 'Add one below: it counts from your next keystroke.' },
    own: 'A name or a phrase',
    add: 'Add',
    faults: {
      'too-short': 'Give at least two letters or digits.',
      'too-long': 'Sixty characters at most: a name or a short phrase.',
      known: 'It is on the list already.',
      full: 'The list is full: a hundred at most. Remove one first.',
    },
  },
  how: [
    {
      title: 'The three sieves',
      paragraphs: [
        'True: is it checkable, sourced, soberly worded? Tamis never says that something is true or false.',
        'Positive: would a stranger feel attacked, and is the heat aimed at someone? Swearing is not attacking, criticism may pass, quoted words are not yours.',
        'Useful: does a reader leave with something? Length is never rewarded.',
        'Two guards stand beside them: Private minds details that cannot be taken back, Legible minds that everyone can read you.',
      ],
    },
    {
      title: 'The scores',
      paragraphs: [
        'Each sieve starts at 100. What is worth knowing costs 5 points; look again, 18; stop and read, 50. Each further time a rule speaks costs half as much as the time before, so no rule takes more than twice its price. In long drafts a finding weighs less, unless it says stop and read. Strong points explain; they add nothing.',
        'On screen there are only bands: clear, look again, stop and read. The figures with their arithmetic are in Practice.',
      ],
    },
    {
      title: 'Keys and menus',
      paragraphs: [
        'Alt+Shift+T opens the popup, Alt+Shift+J the panel of the draft you are writing (the side panel, where nothing of Tamis is in the page). A key to pause Tamis can be set in your browser’s list of extension shortcuts.',
        'Any selected text can be passed through the sieves from its menu: it opens in Practice.',
      ],
    },
    {
      title: 'What is kept',
      paragraphs: [
        'Settings, counts by day, and the drafts and examples you keep, in this browser. No account, no server, no network request. Nothing from private windows. Private messages are never read.',
      ],
    },
  ],
};
