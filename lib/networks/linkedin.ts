import type { Composer, Network, Submit } from './network.ts';

const POST_EDITOR = '.ql-editor[contenteditable="true"]';
const POST_SUBMITS: readonly Submit[] = [
  { selector: 'button.share-actions__primary-action' },
  { selector: '.share-box_actions button.artdeco-button--primary' },
];
const COMMENT_LABELS = ['Comment', 'Reply', 'Commenter', 'Répondre'] as const;

const hashedComment = (within: string, submit: Submit): Composer => ({
  kind: 'comment',
  trust: 'component-key',
  editor: '.ProseMirror[contenteditable]',
  within,
  submits: [submit, { selector: 'button[type="button"]', labels: COMMENT_LABELS }],
  keys: ['mod+enter'],
});

/** Two builds live at once: hashed pages (Quill in an open shadow root, TipTap comments) and legacy pages (Quill throughout). */
export const linkedin: Network = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['www.linkedin.com'],
  leavesOut: '^/(sales|talent|recruiter)(/|$)',
  decoys: '.ql-clipboard, [aria-hidden="true"], [role="combobox"], [role="searchbox"]',
  messages: [
    { within: '.msg-form, #msg-overlay, .msg-overlay-container' },
    { path: '^/messaging(/|$)' },
    { editor: 'textarea#custom-message' },
  ],
  composers: [
    {
      kind: 'comment',
      trust: 'class',
      editor: POST_EDITOR,
      within: '.comments-comment-box, form.comments-comment-box__form, [data-id^="urn:li:comment"]',
      submits: [
        { selector: 'button.comments-comment-box__submit-button--cr' },
        { selector: 'button[class*="comments-comment-box__submit-button"]' },
        { selector: 'button', labels: COMMENT_LABELS },
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
    hashedComment('[componentkey^="commentBox-"]', {
      selector: '[componentkey^="commentButtonSection-"] button[type="button"]',
      labels: COMMENT_LABELS,
    }),
    {
      ...hashedComment('[data-testid="ui-core-tiptap-text-editor-wrapper"]', {
        selector: '[componentkey^="commentButtonSection-"] button',
        labels: COMMENT_LABELS,
      }),
      trust: 'test-id',
      within: '[role="listitem"], article, [data-urn]',
    },
  ],
  limits: { post: { max: 3000, unit: 'utf16' }, comment: { max: 1250, unit: 'utf16' } },
  hashtags: 5,
};
