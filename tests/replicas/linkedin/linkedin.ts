import { id, ready } from '../stage/stage.ts';

/** Each page starts its own editor library alone, as the network's own pages do. */
const PAGES: Readonly<Record<string, () => Promise<(app: HTMLElement) => void>>> = {
  'linkedin-share': async () => (await import('./share.ts')).showShare,
  'linkedin-comments': async () => (await import('./comments.ts')).showComments,
  'linkedin-headline': async () => (await import('./headline.ts')).showHeadline,
  'linkedin-invite': async () => (await import('./invite.ts')).showInvite,
  'linkedin-legacy-post': async () => (await import('./legacy-post.ts')).showLegacyPost,
  'linkedin-legacy-comments': async () => (await import('./legacy-comments.ts')).showLegacyComments,
  'linkedin-messaging': async () => (await import('./messaging.ts')).showMessaging,
  'linkedin-quill2': async () => (await import('./quill2.ts')).showQuill2,
};

void PAGES[id]!().then((show) => {
  show(document.getElementById('app')!);
  ready();
});
