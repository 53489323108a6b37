import type { BoxSubmit, Replica, ReplicaBox } from '../replica.ts';

const EDITOR = '[contenteditable="true"]';
const COLUMN = '[data-testid="primaryColumn"]';
const MODAL = '#layers [role="dialog"]';

const submit = (button: string): BoxSubmit => ({ clicks: [button], keys: ['mod+enter'] });
const inlineSubmit = submit(`${COLUMN} [data-testid="tweetButtonInline"]`);
const modalSubmit = submit(`${MODAL} [data-testid="tweetButton"]`);

const search: ReplicaBox = { name: 'search', kind: 'decoy', selector: '[data-testid="SearchBox_Search_Input"]' };
const inline: ReplicaBox = {
  name: 'inline',
  kind: 'post',
  selector: `${COLUMN} [data-testid="tweetTextarea_0"]${EDITOR}`,
  submit: inlineSubmit,
};
const inModal = (name: string, kind: ReplicaBox['kind'], index = 0): ReplicaBox => ({
  name,
  kind,
  selector: `${MODAL} [data-testid="tweetTextarea_${index}"]${EDITOR}`,
  submit: modalSubmit,
});

const HOME = 'https://x.com/home';
const COMPOSE = 'https://x.com/compose/post';
const STATUS = 'https://x.com/someone/status/1234567890123456789';

export const X_REPLICAS: readonly Replica[] = [
  { id: 'x-home', network: 'x', url: HOME, boxes: [inline, search] },
  /** The same test id twice; `replaceEditor` does what coming back from Drafts, Media or Schedule does. */
  {
    id: 'x-modal',
    network: 'x',
    url: COMPOSE,
    boxes: [inModal('modal', 'post'), { ...inline, uncover: [`${MODAL} [data-testid="app-bar-close"]`] }],
  },
  { id: 'x-thread', network: 'x', url: COMPOSE, boxes: [inModal('first', 'post'), inModal('second', 'post', 1)] },
  { id: 'x-reply', network: 'x', url: STATUS, boxes: [{ ...inline, name: 'reply', kind: 'comment' }, search] },
  { id: 'x-reply-modal', network: 'x', url: COMPOSE, boxes: [inModal('reply', 'comment')] },
  { id: 'x-quote', network: 'x', url: COMPOSE, boxes: [inModal('quote', 'post')] },
  {
    id: 'x-messages',
    network: 'x',
    url: 'https://x.com/messages/12-34',
    boxes: [
      {
        name: 'message',
        kind: 'message',
        selector: `[data-testid="dmComposerTextInput"]${EDITOR}`,
        submit: { clicks: ['[data-testid="dmComposerSendButton"]'], keys: ['enter'] },
      },
    ],
  },
  {
    id: 'x-chat',
    network: 'x',
    url: 'https://x.com/i/chat/12-34',
    boxes: [
      {
        name: 'message',
        kind: 'message',
        selector: 'textarea[data-testid="dm-composer-textarea"]',
        submit: { clicks: ['[data-testid="dm-composer-send-button"]'], keys: ['enter'] },
      },
    ],
  },
  /** A native modal dialog: whatever stands outside it is dead to clicks. */
  {
    id: 'x-native-dialog',
    network: 'x',
    url: HOME,
    boxes: [
      {
        name: 'modal',
        kind: 'post',
        selector: `dialog [data-testid="tweetTextarea_0"]${EDITOR}`,
        submit: submit('dialog [data-testid="tweetButton"]'),
      },
    ],
  },
  /** The site publishes from a window-capture click listener of its own, registered as early as a page can. */
  { id: 'x-listeners', network: 'x', url: HOME, boxes: [{ ...inline, submit: { clicks: inlineSubmit.clicks } }] },
  {
    id: 'x-textarea',
    network: 'x',
    url: 'https://x.com/settings/feedback',
    boxes: [{ name: 'textarea', kind: 'unknown', selector: 'main textarea', submit: { clicks: ['main button'] } }],
  },
];
