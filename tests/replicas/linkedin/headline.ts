import { mountTiptap } from '../editors/tiptap-box.ts';
import { element } from '../stage/element.ts';
import { say } from '../stage/stage.ts';
import { tiptapWrapper } from './hashed-comment.ts';
import { hashedPage } from './hashed-frame.ts';

export function showHeadline(app: HTMLElement): void {
  const host = element('div');
  const save = element('button', { type: 'button', class: '_9e21' }, say('Save', 'Enregistrer'));
  const title = element('h2', {}, say('Edit intro', 'Modifier l’introduction'));
  const form = element('div', { role: 'dialog', class: 'artdeco-modal' }, title, tiptapWrapper(host), save);
  hashedPage(app).replaceChildren(form);
  mountTiptap({
    name: 'headline',
    host,
    label: say('Headline', 'Titre du profil'),
    placeholder: say('Headline', 'Titre du profil'),
  });
}
