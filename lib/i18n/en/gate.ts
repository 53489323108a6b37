import { formatCount, formatNumber } from '../format.ts';
import type { GateMessages } from '../gate-messages.ts';

export const gate: GateMessages = {
  spentTitle: (network) => `Today’s time on ${network} is spent.`,
  leftTitle: (network) => `You left ${network}.`,
  spentToday: (spent) => `${spent} today.`,
  reason: 'In your words:',
  attempts: (count) => `${formatCount('en', count, { one: 'visit', other: 'visits' })} to this gate this week.`,
  review: (day) => `You wanted to think again on ${day}.`,
  reached: 'You did what you came for this week.',
  leave: 'Leave',
  more: 'Five more minutes',
  goIn: 'Go in for five minutes',
  holdFor: (seconds) => `hold for ${formatNumber('en', seconds)} s`,
  finish: 'Finish here',
  posting: 'I am posting',
  unsent: 'Your text is safe: finish it in peace.',
  promise: 'A promise you made yourself. It can be changed in the dashboard: tighter at once, looser from tomorrow.',
};
