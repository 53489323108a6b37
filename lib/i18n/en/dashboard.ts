import type { DashboardMessages } from '../dashboard-messages.ts';
import { formatCount, formatNumber, formatSize } from '../format.ts';

const posts = { one: 'post', other: 'posts' };
const comments = { one: 'comment', other: 'comments' };
const rules = { one: 'rule', other: 'rules' };

export const dashboard: DashboardMessages = {
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
    overview: 'The last seven days at a glance.',
    time: 'Where the minutes went. Only those spent with a network in front of you count.',
    writing: 'What was published, what Tamis pointed out, and what you did about it. Counts only: no text is kept.',
    held: 'Drafts that can wait. Their text is kept in this browser until you delete it.',
    networks: 'Why you are there, and what you allow yourself.',
    rules: 'Each rule with its examples and its source. Switch one off and it never speaks again, in any draft.',
    data: 'All that Tamis keeps, yours to take along, to bring back and to erase.',
    how: 'What the lights mean, how the scores are made, and what is kept.',
  },
  asTable: 'The figures',
  week: {
    title: 'This week',
    none: {
      title: 'Nothing yet.',
      text: 'Go to one of your networks, write there: your minutes and what becomes of your drafts are counted here.',
    },
  },
  published: {
    title: 'Published',
    none: {
      title: 'Nothing published yet.',
      text: 'A post or a comment counts here once its box has been emptied by the network.',
    },
    sentence: (postCount, commentCount, weeks) =>
      `${formatCount('en', postCount, posts)} and ${formatCount('en', commentCount, comments)} in ${formatCount('en', weeks, { one: 'week', other: 'weeks' })}.`,
    week: 'Week from',
    posts: 'Posts',
    comments: 'Comments',
  },
  findings: {
    title: 'What was pointed out',
    none: {
      title: 'Nothing to report.',
      text: 'When a finding leads you to change, settle or set aside something, it is counted here by its rule.',
    },
    sentence: (count, most) => `${formatCount('en', count, rules)} spoke; most often: ${most}.`,
    rule: 'Rule',
    outcomes: {
      'looked-at': 'Looked at',
      edited: 'Edited',
      fixed: 'Fixed',
      settled: 'Settled',
      dismissed: 'Set aside',
      paused: 'Paused',
      'paused-edited': 'Paused, edited',
      'paused-held': 'Paused, held',
      'posted-anyway': 'Posted anyway',
      held: 'Held',
      published: 'Published',
      improved: 'Improved',
    },
  },
  purposes: {
    title: 'What for',
    asks: 'Ask in the Companion',
    sentence: (published) =>
      published === 0
        ? 'One optional tap in the Companion says what a post is for.'
        : `${formatCount('en', published, posts)} with a purpose.`,
    list: 'Your purposes',
    own: 'A purpose of your own',
    add: 'Add',
    remove: (purpose) => `Remove: ${purpose}`,
  },
  when: {
    title: 'When',
    hints: 'Hint at a time to post',
    none: { title: 'No posts yet.', text: 'The hours you post at will show here.' },
    usual: (hours) => `You usually post around ${hours}.`,
    noHabit: 'No habit to speak of yet.',
    hour: 'Hour',
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
      text: 'In the Companion, “Always…” on a finding lets you vouch for its words in every draft.',
    },
  },
  data: {
    kept: 'What is kept',
    kinds: { settings: 'Settings', history: 'Days of history', held: 'Held drafts', deck: 'My examples' },
    items: (count, size) => `${formatNumber('en', count)} · ${formatSize('en', size)}`,
    export: 'Export',
    exportHint:
      'The backup holds everything, the text of held drafts and of your examples included. Keep it where you keep letters.',
    exportAll: 'Save a backup',
    exportCsv: 'Outcomes as a table (CSV)',
    exportTime: 'Time as a table (CSV)',
    remind: 'Remind me each month',
    due: {
      title: 'A month without a backup.',
      text: 'Your figures are in this browser only. Save a copy from the dashboard, under “Your data”.',
    },
    import: 'Bring back',
    importHint: 'Choose a backup. Nothing changes until you have seen what would.',
    choose: 'Choose a file',
    days: 'Where a day is here and in the file',
    ways: { 'keep-larger': 'Keep the larger figures', replace: 'Take the file’s', add: 'Add them up' },
    plan: (kind, added, changed, same) =>
      `${kind}: ${formatNumber('en', added)} new, ${formatNumber('en', changed)} changed, ${formatNumber('en', same)} the same`,
    planHint: 'This is what would change.',
    take: 'Bring it back',
    imported: 'Done. You can undo it.',
    refused: 'The browser refused to write. Nothing was changed.',
    undo: 'Undo the import',
    undone: 'Everything is as it was before.',
    errors: {
      'no-json': 'This file cannot be read: it is no backup of Tamis, or it was cut short.',
      'no-backup': 'This file is no backup of Tamis.',
      newer: 'This backup was made by a newer Tamis. Update this one first.',
      'too-long': 'This file is too large to be a backup of Tamis.',
      nothing: 'This backup is empty.',
      damaged: 'A part of this backup is damaged. Nothing was changed.',
      unknown: 'This backup holds something Tamis does not know. Nothing was changed.',
      'newer-item': 'A part of this backup was written by a newer Tamis. Update this one first.',
    },
    at: (item) => `At: ${item}`,
    erase: 'Erase',
    eraseHint: 'What is erased is gone: there is no copy anywhere.',
    eraseKind: {
      settings: 'Erase the settings',
      history: 'Erase the history',
      held: 'Erase held drafts',
      deck: 'Erase my examples',
      all: 'Erase everything',
    },
    sure: 'Press again to erase',
    erased: 'Erased. Nothing of it is left.',
    notErased: 'The browser refused. Something may be left.',
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
        'A sieve starts at 100. A note takes 5 points at most twice over, a look 18, a stop 50; the same rule takes fewer points each time it speaks again, and in long drafts it is counted per sentence. Strong points explain; they add nothing.',
        'On screen there are only bands: clear, look again, stop and read. The figures with their arithmetic are in Practice.',
      ],
    },
    {
      title: 'Keys and menus',
      paragraphs: [
        'Alt+Shift+T opens the popup, Alt+Shift+J the panel of the draft you are writing. A key to pause Tamis can be set in your browser’s list of extension shortcuts.',
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
