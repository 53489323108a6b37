import type { PauseMessages } from '../draft-messages.ts';
import { formatNumber } from '../format.ts';

export const pause: PauseMessages = {
  title: 'Post it as it is?',
  first: (count) =>
    count === 1 ? 'One point to look at first.' : `${formatNumber('en', count)} points to look at first.`,
  more: (count) =>
    count === 1
      ? 'One more is shown beside the draft.'
      : `${formatNumber('en', count)} more are shown beside the draft.`,
  audience: 'A post may be read, copied and kept by people you do not know.',
  edit: 'Edit',
  post: 'Post anyway',
  breath: 'Ten seconds, time to read it again.',
  wait: (seconds) => `${formatNumber('en', seconds)} s`,
  skip: 'No need to wait',
  once: 'Tamis asks only once about a draft.',
  stayed: (network) => ({
    title: `${network} has not reacted.`,
    text: 'Your text is still in its box, so it has probably not been posted. Have a look, then press the button there yourself: Tamis will not step in again for this draft.',
  }),
  back: 'Back to the draft',
};
