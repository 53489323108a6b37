import { element } from '../stage/element.ts';
import { legacyPage, updates } from './legacy-frame.ts';
import { openShareModal } from './share-modal.ts';

export function showLegacyPost(app: HTMLElement): void {
  legacyPage(app, ...updates());
  const modals = element('div', { id: 'artdeco-modal-outlet' });
  app.append(modals);
  openShareModal(modals);
}
