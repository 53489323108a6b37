import type { Network, Submit } from './network.ts';

const EDITOR =
  '[contenteditable="true"][role="textbox"]:is([data-lexical-editor="true"], [data-outline-editor="true"])';

/** Labels are the only sure mark of the post button; English and French first, then those seen in saved pages. */
const POST_LABELS = [
  'Post',
  'Publier',
  'Share',
  'Partager',
  'Share now',
  'Partager maintenant',
  'Publicar',
  'Postar',
  'Veröffentlichen',
  'Posten',
  'نشر',
  '發佈',
  '发帖',
  '投稿',
] as const;

const POST_SUBMITS: readonly Submit[] = [{ selector: '[role="button"][aria-label]', labels: POST_LABELS }];

export const facebook: Network = {
  id: 'facebook',
  name: 'Facebook',
  hosts: ['www.facebook.com', 'web.facebook.com'],
  reading: '^/($|[?]|home|watch|reel|stories|groups|photo|permalink|story|hashtag|search|[^/]+/(posts|videos|photos))',
  start: 'https://www.facebook.com/',
  decoys: '[aria-hidden="true"], [role="combobox"], [role="searchbox"], input[type="search"]',
  // A chat tab stands in any page; unlike every other box it has neither a form nor a dialog around it.
  messages: [{ path: '^/messages([/?]|$)' }, { editor: EDITOR, outside: 'form, [role="dialog"]' }],
  composers: [
    {
      kind: 'comment',
      trust: 'structure',
      editor: EDITOR,
      within: 'form[role="presentation"]',
      submits: [{ selector: '#focused-state-composer-submit [role="button"]' }],
      keys: ['enter', 'mod+enter'],
    },
    {
      kind: 'post',
      trust: 'structure',
      editor: EDITOR,
      within: '[role="dialog"] form[method="POST" i]',
      submits: POST_SUBMITS,
      keys: ['mod+enter'],
    },
  ],
  limits: { post: { max: 63_206, unit: 'utf16' }, comment: { max: 8000, unit: 'utf16' } },
  hashtags: 5,
};
