import { formatCount, formatDuration, pluralOf } from '../format.ts';
import type { TimeMessages } from '../time-messages.ts';

const lasts = (length: number) => formatDuration('en', length);

export const time: TimeMessages = {
  period: 'Looking back on',
  periods: { day: 'Day', week: 'Week', month: 'Month', year: 'Year' },
  byNetwork: 'Time by network',
  total: (length, period) =>
    `${lasts(length)} ${{ day: 'on this day', week: 'in seven days', month: 'in thirty days', year: 'in twelve months' }[period]}.`,
  noTime: 'The time each network takes will show here.',
  hour: 'Hour',
  day: 'Day',
  month: 'Month',
  network: 'Network',
  earlier: 'Earlier',
  later: 'Later',
  calendar: {
    title: 'Day by day',
    sentence: (days, most) =>
      most === undefined
        ? 'Nothing was counted in these months.'
        : `Some time on ${formatCount('en', days, { one: 'day', other: 'days' })}; the longest, ${most.day}: ${lasts(most.length)}.`,
    none: 'none',
    upTo: (length) => `up to ${lasts(length)}`,
    moreThan: (length) => `more than ${lasts(length)}`,
    cell: (day, length) => `${day}: ${lasts(length)}`,
    keys: 'Arrow keys go from day to day, Enter opens one.',
    week: 'Week from',
  },
  byPurpose: 'Time by purpose',
  byPurposeSentence: (length) =>
    length === 0
      ? 'Say in the Companion what a draft is for, and the time you spend writing it is counted here.'
      : `${lasts(length)} spent writing what was published for a purpose.`,
  use: 'What it went into',
  uses: { creation: 'Writing posts and comments', consumption: 'Reading', correspondence: 'Private messages' },
  useSentence: (creation, consumption) => `${lasts(creation)} writing, ${lasts(consumption)} reading.`,
  opens: (count) => `The networks were opened ${formatCount('en', count, { one: 'time', other: 'times' })}.`,
  sittings: 'Sittings',
  sizes: { sip: 'Sip', sitting: 'In between', gulp: 'Gulp' },
  manySizes: {
    sip: (count) => pluralOf('en', count, { one: 'Sip', other: 'Sips' }),
    sitting: () => 'In between',
    gulp: (count) => pluralOf('en', count, { one: 'Gulp', other: 'Gulps' }),
  },
  sizesHint: 'A sip is 5 minutes at most, a gulp more than 15. Five minutes away ends a sitting.',
  noSittings: 'None on this day.',
  counting: 'How the time is counted',
  promise: 'Within one minute a sitting and 5% a day; never two networks at once; never sleep.',
  tested:
    'Time counts while the network’s tab is in front, the computer awake, and the page not covered by Tamis. A silence counts in full if you do something in the page again within two minutes; its first minute, if the page is left or the computer sleeps before that; its first thirty seconds, if it lasts longer; and up to ten minutes of it, with sound or a full screen. This promise is tested: in both browsers, with sleep, crashes and changes of the clock, and over months of simulated days.',
  spans: (network) => `${network} today`,
  noSpans: 'Nothing was counted today.',
  accuracy: {
    bridged: 'Silences counted beyond their first minute, as they ended within two',
    recovered: 'Counted by the page’s own clock while the extension slept',
    cut: 'Silences left out',
    media: 'Heard in the background, left out',
    visible: 'In sight beside something else, left out',
  },
  onIcon: 'Minutes on the icon',
};
