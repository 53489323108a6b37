import type { Replica, ReplicaBox } from '../replica.ts';

const SHADOW = '#interop-outlet[data-testid="interop-shadowdom"] >>> ';
const QUILL = '.ql-editor[contenteditable="true"]';
const SHAREBOX = '[data-test-modal-id="sharebox"]';

const share = (root: string): ReplicaBox => ({
  name: 'post',
  kind: 'post',
  selector: `${root}${SHAREBOX} ${QUILL}`,
  submit: { clicks: [`${root}${SHAREBOX} button.share-actions__primary-action`], keys: ['mod+enter'] },
});
const message = (within: string): ReplicaBox => ({
  name: 'message',
  kind: 'message',
  selector: `${within} .msg-form__contenteditable[contenteditable="true"]`,
  submit: { clicks: [`${within} .msg-form__send-button`], keys: ['enter'] },
});
const hashedComment = (name: string, box: string): ReplicaBox => ({
  name,
  kind: 'comment',
  selector: `[componentkey="${box}"] .ProseMirror`,
  submit: {
    clicks: [`[componentkey="${box}"] [componentkey^="commentButtonSection-"] button`],
    keys: ['mod+enter'],
  },
});
const legacyComment = (name: string, within: string): ReplicaBox => ({
  name,
  kind: 'comment',
  selector: `${within} > .comments-comment-box ${QUILL}`,
  submit: {
    clicks: [`${within} > .comments-comment-box button.comments-comment-box__submit-button--cr`],
    keys: ['mod+enter'],
  },
});

const FEED = 'https://www.linkedin.com/feed/';
const UPDATE = 'https://www.linkedin.com/feed/update/urn:li:activity:1001/';

export const LINKEDIN_REPLICAS: readonly Replica[] = [
  // The hashed build: the share modal and the messages in the open shadow root, the comments in the light DOM.
  { id: 'linkedin-share', network: 'linkedin', url: FEED, boxes: [share(SHADOW), message(`${SHADOW}#msg-overlay`)] },
  {
    id: 'linkedin-comments',
    network: 'linkedin',
    url: FEED,
    boxes: [
      hashedComment('first', 'commentBox-urn:li:activity:1001'),
      {
        ...hashedComment('reply', 'commentBox-urn:li:comment:(1001,7)'),
        prefilled: 'Idris Novak ',
      },
      hashedComment('second', 'commentBox-urn:li:activity:1002'),
      message(`${SHADOW}#msg-overlay`),
    ],
  },
  /** The comments' wrapper test id round something that is no comment. */
  {
    id: 'linkedin-headline',
    network: 'linkedin',
    url: 'https://www.linkedin.com/in/camille-roy/edit/intro/',
    boxes: [
      {
        name: 'headline',
        kind: 'decoy',
        selector: '[data-testid="ui-core-tiptap-text-editor-wrapper"] .ProseMirror',
      },
    ],
  },
  {
    id: 'linkedin-invite',
    network: 'linkedin',
    url: 'https://www.linkedin.com/in/idris-novak/',
    boxes: [
      {
        name: 'note',
        kind: 'message',
        selector: `${SHADOW}textarea#custom-message`,
        submit: { clicks: [`${SHADOW}[data-test-modal-id="send-invite-modal"] button.artdeco-button--primary`] },
      },
    ],
  },
  // The older build: everything in the light DOM.
  { id: 'linkedin-legacy-post', network: 'linkedin', url: FEED, boxes: [share('')] },
  {
    id: 'linkedin-legacy-comments',
    network: 'linkedin',
    url: UPDATE,
    boxes: [
      legacyComment('comment', '.feed-shared-update-v2__comments-container'),
      { ...legacyComment('reply', 'article[data-id^="urn:li:comment"]'), prefilled: 'Idris Novak ' },
    ],
  },
  {
    id: 'linkedin-messaging',
    network: 'linkedin',
    url: 'https://www.linkedin.com/messaging/thread/2-abc/',
    boxes: [message('main')],
  },
  /** An editor no strategy knows, on a page of the network. */
  {
    id: 'linkedin-quill2',
    network: 'linkedin',
    url: 'https://www.linkedin.com/events/create/',
    boxes: [{ name: 'editor', kind: 'unknown', selector: `main ${QUILL}`, submit: { clicks: ['main button.save'] } }],
  },
];
