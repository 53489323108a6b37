import { element } from '../stage/element.ts';
import { addBox, isBlank, publish, say } from '../stage/stage.ts';

/** A private message: a bare contenteditable of paragraphs, where Enter sends. */
export function messageForm(): HTMLElement {
  const paragraph = (text: string) => element('p', {}, text || element('br'));
  const box = element(
    'div',
    {
      class: 'msg-form__contenteditable',
      contenteditable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': say('Write a message…', 'Rédigez un message…'),
    },
    paragraph(''),
  );
  const button = element(
    'button',
    { type: 'submit', class: 'msg-form__send-button artdeco-button--primary', disabled: true },
    say('Send', 'Envoyer'),
  );
  const text = () => [...box.children].map((line) => line.textContent ?? '').join('\n');
  const refresh = () => button.toggleAttribute('disabled', isBlank(text()));
  const write = (lines: string) => {
    box.replaceChildren(...lines.split('\n').map(paragraph));
    refresh();
  };
  const send = (event: Event, how: string) => {
    event.preventDefault();
    if (publish('message', text(), event, how)) write('');
  };

  box.addEventListener('input', refresh);
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) send(event, 'key:enter');
  });
  const form = element(
    'form',
    { class: 'msg-form' },
    element('div', { class: 'msg-form__msg-content-container' }, box),
    button,
  );
  form.addEventListener('submit', (event) => send(event, 'submit'));
  addBox('message', { element: () => box, getText: text, setText: write, clear: () => write('') });
  return form;
}

export const conversation = (): HTMLElement =>
  element(
    'div',
    {},
    element('b', {}, 'Idris Novak'),
    element('p', { class: 'bubble' }, say('Are we still on for Thursday?', 'On se voit toujours jeudi ?')),
    messageForm(),
  );

export const messageOverlay = (): HTMLElement =>
  element(
    'div',
    { id: 'msg-overlay', class: 'msg-overlay-container' },
    element('div', { class: 'msg-overlay-conversation-bubble' }, conversation()),
  );
