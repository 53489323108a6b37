import type { Network, Submit } from './network.ts';

const POST_EDITOR = '.ql-editor[contenteditable="true"]';
/** Scheduling a post: the primary button first leads back to the draft. */
const NEXT = ['Next', 'Suivant'] as const;
const POST_SUBMITS: readonly Submit[] = [
  { selector: 'button.share-actions__primary-action', leadsOn: NEXT },
  { selector: '.share-box_actions button.artdeco-button--primary', leadsOn: NEXT },
];
const COMMENT_LABELS = ['Comment', 'Reply', 'Commenter', 'Répondre'] as const;

/** In the hashed build the key is on the button or around it; the label tells it from the toolbar's buttons. */
const COMMENT_SUBMIT: Submit = {
  selector:
    'button[componentkey^="commentButtonSection-" i], [componentkey^="commentButtonSection-" i] button[type="button"]',
  labels: COMMENT_LABELS,
};
const TIPTAP_WRAPPER = '[data-testid="ui-core-tiptap-text-editor-wrapper"]';

/** Two builds live at once: hashed pages (Quill in an open shadow root, TipTap comments) and legacy pages (Quill throughout). */
export const linkedin: Network = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['www.linkedin.com'],
  start: 'https://www.linkedin.com/feed/',
  leavesOut: '^/(sales|talent|recruiter)(/|$)',
  reading: '^/(feed|posts|pulse|in|company|school|groups|newsletters|events|search)(/|$)',
  decoys: '.ql-clipboard, [aria-hidden="true"], [role="combobox"], [role="searchbox"]',
  // A profile's headline is written in the same wrapper as comments, in a dialog of its own.
  others: [{ editor: `${TIPTAP_WRAPPER} [contenteditable]`, within: '[role="dialog"]' }],
  messages: [
    { within: '.msg-form, #msg-overlay, .msg-overlay-container' },
    { path: '^/messaging([/?]|$)' },
    { editor: 'textarea#custom-message' },
  ],
  composers: [
    {
      kind: 'comment',
      trust: 'class',
      editor: POST_EDITOR,
      within: '.comments-comment-box, .comments-comment-box__form, [data-id^="urn:li:comment"]',
      submits: [
        { selector: 'button.comments-comment-box__submit-button--cr' },
        { selector: 'button[class*="comments-comment-box__submit-button"]' },
        { selector: ':is(.comments-comment-box, .comments-comment-box__form) button', labels: COMMENT_LABELS },
      ],
      keys: ['mod+enter'],
    },
    {
      kind: 'post',
      trust: 'test-id',
      editor: POST_EDITOR,
      within: '[data-test-modal-id="sharebox"], .share-box-v2__modal, .share-box, .share-creation-state',
      submits: POST_SUBMITS,
      keys: ['mod+enter'],
    },
    {
      kind: 'comment',
      trust: 'component-key',
      editor: '[contenteditable]:is(.ProseMirror, [role="textbox"])',
      within: '[componentkey^="commentBox-"]',
      submits: [COMMENT_SUBMIT, { selector: 'button[type="button"]', labels: COMMENT_LABELS }],
      keys: ['mod+enter'],
    },
    {
      kind: 'comment',
      trust: 'test-id',
      editor: `${TIPTAP_WRAPPER} [contenteditable]:is(.ProseMirror, [role="textbox"])`,
      within: '[role="listitem"], article, [data-urn]',
      // Inside the wrapper only: the whole post is full of buttons labelled "Comment" and "Reply".
      submits: [COMMENT_SUBMIT, { selector: `${TIPTAP_WRAPPER} button[type="button"]`, labels: COMMENT_LABELS }],
      keys: ['mod+enter'],
    },
  ],
  limits: { post: { max: 3000, unit: 'utf16' }, comment: { max: 1250, unit: 'utf16' } },
  hashtags: 5,
};
