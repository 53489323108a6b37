import { legacyPage } from './legacy-frame.ts';
import { conversation } from './message-form.ts';

export function showMessaging(app: HTMLElement): void {
  legacyPage(app, conversation());
}
