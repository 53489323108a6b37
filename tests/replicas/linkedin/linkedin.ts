import { id, ready } from '../stage/stage.ts';
import { showComments } from './comments.ts';
import { showHeadline } from './headline.ts';
import { showInvite } from './invite.ts';
import { showLegacyComments } from './legacy-comments.ts';
import { showLegacyPost } from './legacy-post.ts';
import { showMessaging } from './messaging.ts';
import { showQuill2 } from './quill2.ts';
import { showShare } from './share.ts';

const PAGES: Readonly<Record<string, (app: HTMLElement) => void>> = {
  'linkedin-share': showShare,
  'linkedin-comments': showComments,
  'linkedin-headline': showHeadline,
  'linkedin-invite': showInvite,
  'linkedin-legacy-post': showLegacyPost,
  'linkedin-legacy-comments': showLegacyComments,
  'linkedin-messaging': showMessaging,
  'linkedin-quill2': showQuill2,
};

PAGES[id]!(document.getElementById('app')!);
ready();
