import type { Composer, Network } from './network.ts';

const BOX = '[data-testid^="tweetTextarea_"][contenteditable="true"]';

/** A post and a reply are the same box; only where it stands tells them apart. */
const box = (kind: Composer['kind'], place: Pick<Composer, 'within' | 'path' | 'after'> = {}): Composer => ({
  kind,
  trust: 'test-id',
  editor: BOX,
  ...place,
  submits: [{ selector: '[data-testid="tweetButton"]' }, { selector: '[data-testid="tweetButtonInline"]' }],
  keys: ['mod+enter'],
  siblings: BOX,
});

export const x: Network = {
  id: 'x',
  name: 'X',
  hosts: ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com'],
  reading:
    '^/($|home|explore|search|hashtag/|i/(lists|communities|bookmarks|trending)|[^/]+/(status|lists)/|(?!settings|notifications|compose|jobs)[A-Za-z0-9_]{1,15}([?]|$))',
  start: 'https://x.com/compose/post',
  decoys: '[aria-hidden="true"], [role="combobox"], [role="searchbox"]',
  messages: [
    { editor: '[data-testid^="dmComposer"], [data-testid^="dm-composer"]' },
    { within: '[data-testid^="dmComposer"], [data-testid^="dm-composer"]' },
    { path: '^/(messages|i/chat)([/?]|$)' },
  ],
  composers: [
    box('comment', { path: '[?&]in_reply_to=' }),
    box('comment', { within: '[role="dialog"]', after: 'article[data-testid="tweet"]' }),
    box('post', { within: '[role="dialog"]' }),
    box('comment', { within: '[data-testid="inline_reply_offscreen"]' }),
    box('comment', { path: '^/(i/web|[^/]+)/status/\\d+' }),
    box('post'),
  ],
  limits: { post: { max: 280, unit: 'x-weighted' }, comment: { max: 280, unit: 'x-weighted' } },
  hashtags: 3,
};
