import { feedItems, hashedPage, interopOutlet } from './hashed-frame.ts';
import { messageOverlay } from './message-form.ts';
import { openShareModal } from './share-modal.ts';

export function showShare(app: HTMLElement): void {
  hashedPage(app, ...feedItems());
  const { modals, root } = interopOutlet(app);
  root.append(messageOverlay());
  openShareModal(modals);
}
