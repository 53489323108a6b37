import { formatMoment, formatNumber, namedBy } from '../format.ts';
import type { HoldMessages } from '../hold-messages.ts';

export const hold: HoldMessages = {
  hold: 'Hold until…',
  times: { tonight: 'Tonight', tomorrow: 'Tomorrow morning', monday: 'Monday' },
  otherTime: 'Another time',
  moment: 'Date and time',
  confirm: 'Hold',
  cancel: 'Cancel',
  past: 'Choose a moment to come.',
  heldUntil: (moment, now) => `Held until ${formatMoment('en', moment, now)}.`,
  whereItIs: 'The text is kept in this browser and nowhere else.',
  stillThere: 'It is still in the box, too.',
  empty: 'Empty the box',
  emptied: 'The box is empty. The text is kept.',
  notEmptied: 'The box could not be emptied from here.',
  refused: {
    'no-room':
      'There is no room left for another held draft. The text is still in the box: copy it, or delete a held one.',
    failed: 'The browser refused to keep the text. It is still in the box: copy it to be safe.',
  },
  copy: 'Copy the text',
  waiting: (count) =>
    count === 1
      ? 'A held draft is waiting for this box.'
      : `${formatNumber('en', count)} held drafts are waiting for this box.`,
  putBack: 'Put it back',
  isBack: 'The text is back in the box.',
  notPutBack: 'The text could not be written here. It was copied: paste it.',
  notWritten: 'The text could not be written here. You will find it in the popup.',
  deleteCopy: 'Delete the held copy',
  hint: {
    usual: (hours) => `You usually post around ${hours}.`,
    working: 'Posts are mostly read in working hours, it is said: studies disagree, and nobody can promise it.',
    source:
      'https://business.linkedin.com/en-uk/marketing-solutions/blog/posts/B2B-Marketing/2016/Whats-the-best-time-to-post-on-LinkedIn',
    wait: (moment, now) => `Hold until ${formatMoment('en', moment, now)}`,
  },
  list: {
    none: {
      title: 'Nothing held.',
      text: 'A draft that can wait is kept here, in this browser, until you want it back.',
    },
    heldOn: (moment, now) =>
      `Held ${namedBy(moment, now) === 'time' ? 'at' : 'on'} ${formatMoment('en', moment, now)}.`,
    read: 'Read again',
    nothingToSay: 'Tamis has nothing to say of it.',
    open: (network) => `Open ${network}`,
    openHint: 'Click into the box there: Tamis offers to put the text back.',
    longer: 'Hold longer',
    delete: 'Delete',
    deleteForGood: 'Delete for good',
    gone: 'Deleted.',
    all: 'All held drafts',
  },
};
