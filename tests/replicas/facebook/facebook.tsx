import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { id, ready } from '../stage/stage.ts';
import { Comments } from './comments.tsx';
import { Messages } from './messages.tsx';
import { Outline } from './outline.tsx';
import { PagePost } from './page-post.tsx';
import { Post } from './post.tsx';
import { Share } from './share.tsx';

const PAGES: Readonly<Record<string, () => ReactElement>> = {
  'facebook-comments': Comments,
  'facebook-post': Post,
  'facebook-share': Share,
  'facebook-page-post': PagePost,
  'facebook-outline': Outline,
  'facebook-messages': Messages,
};

const Page = PAGES[id]!;
createRoot(document.getElementById('app')!).render(<Page />);
ready();
