import Quill from 'quill2';
import { mountQuill, type QuillLibrary } from '../editors/quill-box.ts';
import { element } from '../stage/element.ts';
import { isBlank, publish, say, textOf } from '../stage/stage.ts';

export function showQuill2(app: HTMLElement): void {
  const host = element('div');
  const save = element(
    'button',
    { type: 'button', class: 'save artdeco-button--primary', disabled: true },
    say('Save', 'Enregistrer'),
  );
  save.addEventListener('click', (event) => {
    if (publish('editor', textOf('editor'), event, 'click')) window.__replica.boxes.editor?.clear();
  });
  const title = element('h2', {}, say('Describe your event', 'Décrivez votre évènement'));
  app.append(element('main', {}, title, host, save));
  const label = 'Description';
  mountQuill(Quill as unknown as QuillLibrary, {
    name: 'editor',
    host,
    label,
    placeholder: label,
    onText: (text) => save.toggleAttribute('disabled', isBlank(text)),
  });
}
