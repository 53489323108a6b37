import { element } from '../stage/element.ts';
import { addBox, isBlank, publish, say } from '../stage/stage.ts';
import { feedItems, hashedPage, interopOutlet } from './hashed-frame.ts';

/** The note that goes with an invitation is a private message. */
export function showInvite(app: HTMLElement): void {
  hashedPage(app, ...feedItems());
  const field = element('textarea', { id: 'custom-message', name: 'message', rows: '6', maxlength: '300' });
  const send = element(
    'button',
    { class: 'artdeco-button artdeco-button--primary', disabled: true },
    say('Send', 'Envoyer'),
  );
  const write = (text: string) => {
    field.value = text;
    send.disabled = isBlank(text);
  };
  field.addEventListener('input', () => write(field.value));
  send.addEventListener('click', (event) => {
    if (publish('note', field.value, event, 'click')) write('');
  });
  const title = element('h2', {}, say('Add a note to your invitation', 'Ajouter une note à votre invitation'));
  const dialog = { 'data-test-modal-id': 'send-invite-modal', role: 'dialog', class: 'artdeco-modal' };
  const { modals } = interopOutlet(app);
  modals.append(element('div', { class: 'artdeco-modal-overlay veil' }, element('div', dialog, title, field, send)));
  addBox('note', { element: () => field, getText: () => field.value, setText: write, clear: () => write('') });
}
