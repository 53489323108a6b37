import Quill from 'quill1';
import { mountQuill } from '../editors/quill-box.ts';
import { element } from '../stage/element.ts';
import { isBlank, publish, say, textOf } from '../stage/stage.ts';

const submitButton = (enabled: boolean): HTMLButtonElement =>
  element(
    'button',
    {
      class: 'share-actions__primary-action artdeco-button artdeco-button--2 artdeco-button--primary',
      disabled: !enabled,
    },
    element('span', { class: 'artdeco-button__text' }, say('Post', 'Publier')),
  );

/** The share modal, the same in both builds. Its submit is another element once there is text. */
export function openShareModal(outlet: HTMLElement): void {
  const host = element('div', { class: 'editor-container' });
  const actions = element('div', { class: 'share-box_actions' });
  const dialog = element(
    'div',
    {
      'data-test-modal': true,
      'data-test-modal-id': 'sharebox',
      role: 'dialog',
      tabindex: '-1',
      class: 'artdeco-modal artdeco-modal--layer-default share-box-v2__modal',
      'aria-labelledby': 'share-to-linkedin-modal__header',
    },
    header(() => overlay.remove()),
    element(
      'div',
      { class: 'share-box' },
      element(
        'div',
        { class: 'share-creation-state' },
        element('div', { class: 'share-creation-state__text-editor' }, host),
      ),
      actions,
    ),
  );
  const overlay = element('div', { class: 'artdeco-modal-overlay veil' }, dialog);
  outlet.append(overlay);

  const send = (event: Event, how: string) => {
    if (publish('post', textOf('post'), event, how)) overlay.remove();
  };
  const offerSubmit = (enabled: boolean) => {
    const button = submitButton(enabled);
    button.addEventListener('click', (event) => send(event, 'click'));
    actions.replaceChildren(tool('☺', 'Emoji'), tool('▣', say('Add media', 'Ajouter un média')), button);
  };
  offerSubmit(false);
  let enabled = false;
  const quill = mountQuill(Quill, {
    name: 'post',
    host,
    label: say('Text editor for creating content', 'Éditeur de texte pour créer du contenu'),
    placeholder: say('What do you want to talk about?', 'De quoi souhaitez-vous discuter ?'),
    onText: (text) => {
      if (enabled === !isBlank(text)) return;
      enabled = !isBlank(text);
      offerSubmit(enabled);
    },
    // Not proven on the real site; here the keys publish, so that guarding them can be tested.
    onSend: (event) => send(event, 'key:mod+enter'),
  });
  quill.root.focus();
}

const tool = (sign: string, label: string): HTMLElement =>
  element('button', { type: 'button', class: 'artdeco-button', 'aria-label': label }, sign);

function header(close: () => void): HTMLElement {
  const dismiss = element(
    'button',
    { type: 'button', class: 'artdeco-modal__dismiss', 'aria-label': say('Dismiss', 'Fermer') },
    '✕',
  );
  dismiss.addEventListener('click', close);
  return element(
    'div',
    { class: 'artdeco-modal__header' },
    element('div', { class: 'avatar' }),
    element('h2', { id: 'share-to-linkedin-modal__header' }, 'Camille Roy'),
    dismiss,
  );
}
