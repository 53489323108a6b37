import Quill from 'quill1';
import { mountQuill } from '../editors/quill-box.ts';
import { element } from '../stage/element.ts';
import { isBlank, option, publish, say, textOf } from '../stage/stage.ts';

const submitButton = (enabled: boolean, label: string): HTMLButtonElement =>
  element(
    'button',
    {
      class: 'share-actions__primary-action artdeco-button artdeco-button--2 artdeco-button--primary',
      disabled: !enabled,
    },
    element('span', { class: 'artdeco-button__text' }, label),
  );

/**
 * The share modal, the same in both builds. Its submit is another element once there is text. With `?schedule=1` a time
 * can be set: the same primary button then leads back to the draft, and only there schedules it.
 */
export function openShareModal(outlet: HTMLElement): void {
  const host = element('div', { class: 'editor-container' });
  const writing = element('div', { class: 'share-creation-state__text-editor' }, host);
  const times = element('p', {}, say('Tomorrow, 9:00 AM', 'Demain, 9 h 00'));
  times.hidden = true;
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
    element('div', { class: 'share-box' }, element('div', { class: 'share-creation-state' }, writing, times), actions),
  );
  const overlay = element('div', { class: 'artdeco-modal-overlay veil' }, dialog);
  outlet.append(overlay);

  const send = (event: Event, how: string) => {
    if (publish('post', textOf('post'), event, how)) overlay.remove();
  };
  let label = say('Post', 'Publier');
  const offerSubmit = (enabled: boolean) => {
    const button = submitButton(enabled, label);
    button.addEventListener('click', (event) => send(event, 'click'));
    const clock = tool('◷', say('Schedule post', 'Programmer le post'));
    clock.addEventListener('click', askTime);
    const tools = [tool('☺', 'Emoji'), tool('▣', say('Add media', 'Ajouter un média'))];
    actions.replaceChildren(...tools, ...(option('schedule') === '1' ? [clock] : []), button);
  };
  const askTime = () => {
    const next = submitButton(true, say('Next', 'Suivant'));
    writing.hidden = true;
    times.hidden = false;
    actions.replaceChildren(next);
    next.addEventListener('click', () => {
      label = say('Schedule', 'Programmer');
      writing.hidden = false;
      times.hidden = true;
      offerSubmit(!isBlank(textOf('post')));
      quill.root.focus();
    });
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
