import type { ReactElement } from 'react';
import ReactDOM from 'react-dom17';
import { id, note, ready } from '../stage/stage.ts';
import { Chat } from './chat.tsx';
import { Home } from './home.tsx';
import { Listeners } from './listeners.tsx';
import { Messages } from './messages.tsx';
import { Modal } from './modal.tsx';
import { NativeDialog } from './native-dialog.tsx';
import { Quote } from './quote.tsx';
import { Reply } from './reply.tsx';
import { ReplyModal } from './reply-modal.tsx';
import { Textarea } from './textarea.tsx';
import { Thread } from './thread.tsx';

const PAGES: Readonly<Record<string, () => ReactElement>> = {
  'x-home': Home,
  'x-modal': Modal,
  'x-thread': Thread,
  'x-reply': Reply,
  'x-reply-modal': ReplyModal,
  'x-quote': Quote,
  'x-messages': Messages,
  'x-chat': Chat,
  'x-native-dialog': NativeDialog,
  'x-listeners': Listeners,
  'x-textarea': Textarea,
};

/** X's single-key shortcuts: a key that leaks out of somebody's panel would like, repost or open a composer. */
document.addEventListener('keydown', (event) => {
  const target = event.composedPath()[0];
  const writes =
    target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea)$/.test(target.localName));
  if (!writes && /^[a-z?/.]$/.test(event.key) && !event.ctrlKey && !event.metaKey) note('shortcut', event.key);
});

const Page = PAGES[id]!;
ReactDOM.render(<Page />, document.getElementById('app')!);
ready();
