import { formatCount, formatDuration, formatMoment, formatNumber, type PluralForms } from '../format.ts';
import type { TodayMessages } from '../glance-messages.ts';

const lasts = (length: number) => formatDuration('en', length);
/** How much of a goal is reached; what goes beyond it is no share of it. */
const share = (count: number, goal: number, noun: PluralForms) =>
  count > goal
    ? `${formatCount('en', count, noun)} (goal: ${formatNumber('en', goal)})`
    : `${formatNumber('en', count)} of ${formatCount('en', goal, noun)}`;
const sip = { one: 'sip', other: 'sips' };
const sitting = { one: 'sitting', other: 'sittings' };
const gulp = { one: 'gulp', other: 'gulps' };
const post = { one: 'post', other: 'posts' };
const comment = { one: 'comment', other: 'comments' };

export const today: TodayMessages = {
  none: {
    title: 'No minutes yet today.',
    text: 'They count only while LinkedIn, Facebook or X is in front of you.',
  },
  left: {
    day: (length) => `${lasts(length)} left today`,
    week: (length) => `${lasts(length)} left this week`,
    sitting: (length) => `${lasts(length)} left of this visit`,
  },
  spent: {
    day: 'Today’s time is spent',
    week: 'This week’s time is spent',
    sips: 'Today’s visits are used up',
    sitting: 'This visit is as long as you allowed',
  },
  visits: (count, most) =>
    `${formatNumber('en', count)} of ${formatCount('en', most, { one: 'visit', other: 'visits' })}`,
  gauge: (network) => `${network}: share of your limit used`,
  all: 'All together',
  sittings: (counts) =>
    [
      counts.sip > 0 && formatCount('en', counts.sip, sip),
      counts.sitting > 0 && formatCount('en', counts.sitting, sitting),
      counts.gulp > 0 && formatCount('en', counts.gulp, gulp),
    ]
      .filter(Boolean)
      .join(', '),
  goal: (network, published, { posts, comments }) =>
    `${network}: ${[
      posts !== undefined && share(published.posts, posts, post),
      comments !== undefined && share(published.comments, comments, comment),
    ]
      .filter(Boolean)
      .join(', ')} this week.`,
  reached: 'You did what you came for.',
  sevenDays: (length) => `${lasts(length)} in seven days, ${lasts(length / 7)} a day.`,
  aDay: (length) => `${lasts(length)}, ${lasts(length / 7)} a day.`,
  storage: {
    full: (since) => ({
      title: 'The browser has no room left.',
      text: `Nothing could be saved since ${formatMoment('en', since, since)}. Free some space; what is still in memory is then written.`,
    }),
    restored: (day) => ({
      title: `The record of ${day} was damaged.`,
      text: 'It was put back from that day’s copy; a few minutes may be missing.',
    }),
    lost: (day) => ({
      title: `The record of ${day} was damaged.`,
      text: 'There was no copy of it. It was set aside; every other day is whole.',
    }),
    exportDue: {
      title: 'A month without a backup.',
      text: 'Your figures are in this browser only. Save a copy from the dashboard, under “Your data”.',
    },
  },
};
