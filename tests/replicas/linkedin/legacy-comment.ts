import Quill from 'quill1';
import { mountQuill } from '../editors/quill-box.ts';
import { element } from '../stage/element.ts';
import { isBlank, publish, say, textOf } from '../stage/stage.ts';

interface LegacyCommentOptions {
  readonly name: string;
  readonly submit: string;
  readonly mention?: string;
}

/** A comment box with the very label of the share modal's editor, and a button that exists only while there is text. */
export function legacyComment({ name, submit, mention }: LegacyCommentOptions): HTMLElement {
  const host = element('div', { class: 'editor-content' });
  const controls = element('div', { class: 'comments-comment-box__controls' });
  const form = element(
    'form',
    { class: 'comments-comment-box__form' },
    element('div', { class: 'comments-comment-texteditor' }, host),
    controls,
  );
  const send = (event: Event, how: string) => {
    if (publish(name, textOf(name), event, how)) window.__replica.boxes[name]?.clear();
  };
  // The button has no type, and so submits the form; the site listens to the click.
  form.addEventListener('submit', (event) => event.preventDefault());
  const offerSubmit = (text: string) => {
    if (isBlank(text) === (controls.childElementCount === 0)) return;
    if (isBlank(text)) return controls.replaceChildren();
    const button = element(
      'button',
      { class: 'comments-comment-box__submit-button--cr artdeco-button artdeco-button--1 artdeco-button--primary' },
      element('span', { class: 'artdeco-button__text' }, submit),
    );
    button.addEventListener('click', (event) => send(event, 'click'));
    controls.replaceChildren(button);
  };
  const box = element(
    'div',
    { class: 'comments-comment-box comments-comment-box--cr' },
    element('div', { class: 'avatar' }),
    form,
  );
  // Quill measures and selects only inside the page.
  queueMicrotask(() =>
    mountQuill(Quill, {
      name,
      host,
      label: say('Text editor for creating content', 'Éditeur de texte pour créer du contenu'),
      placeholder: say('Add a comment…', 'Ajouter un commentaire…'),
      mention,
      onText: offerSubmit,
      onSend: (event) => send(event, 'key:mod+enter'),
    }),
  );
  return box;
}
