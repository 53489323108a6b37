import { formatCount, formatDuration, formatNumber } from '../format.ts';
import type { WritingPageMessages } from '../writing-messages.ts';

const posts = { one: 'post', other: 'posts' };
const comments = { one: 'comment', other: 'comments' };
const rules = { one: 'rule', other: 'rules' };
const drafted = { one: 'draft', other: 'drafts' };
const week = { one: 'week', other: 'weeks' };

export const writing: WritingPageMessages = {
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
  sieves: {
    title: 'Through the sieves',
    none: {
      title: 'Nothing has gone through yet.',
      text: 'Each draft you publish is counted here by what the sieves said of it: clear, look again, or stop and read.',
    },
    sentence: (drafts, weeks, most) =>
      most === undefined
        ? `${formatCount('en', drafts, drafted)} published in ${formatCount('en', weeks, week)}, with nothing left to point out.`
        : `${formatCount('en', drafts, drafted)} published in ${formatCount('en', weeks, week)}; the sieve that most often had something to say: ${most}.`,
    cell: 'In each cell: clear · look again · stop and read.',
  },
  kinds: {
    title: 'By network and kind',
    sentence: (lookedAt, published) =>
      `${formatCount('en', lookedAt, drafted)} looked at, ${formatNumber('en', published)} published.`,
    kind: 'Network and kind',
    row: (network, kind) => `${network}, ${kind}`,
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
    figure: (published, length) =>
      length === 0
        ? formatNumber('en', published)
        : `${formatNumber('en', published)} · ${formatDuration('en', length)}`,
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
};
