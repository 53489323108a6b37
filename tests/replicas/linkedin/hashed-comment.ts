import { mountTiptap } from '../editors/tiptap-box.ts';
import { element } from '../stage/element.ts';
import { isBlank, publish, say, textOf } from '../stage/stage.ts';

interface HashedCommentOptions {
  readonly name: string;
  readonly key: string;
  readonly submit: string;
  readonly mention?: string;
}

/** The wrapper LinkedIn puts round every TipTap editor, comment or not. */
export const tiptapWrapper = (host: HTMLElement): HTMLElement =>
  element('div', { 'data-testid': 'ui-core-tiptap-text-editor-wrapper', class: '_4411' }, host);

/** A comment box whose button exists only while there is text, without a label or a mark of its own. */
export function hashedComment({ name, key, submit, mention }: HashedCommentOptions): HTMLElement {
  const host = element('div');
  const box = element(
    'div',
    { componentkey: `commentBox-${key}`, class: '_c0b1' },
    element('div', { class: 'avatar' }),
    tiptapWrapper(host),
  );
  const section = element('div', { componentkey: `commentButtonSection-${key}` });

  const send = (event: Event, how: string) => {
    if (publish(name, textOf(name), event, how)) window.__replica.boxes[name]?.clear();
  };
  const offerSubmit = (text: string) => {
    if (isBlank(text) === !section.isConnected) return;
    if (isBlank(text)) return section.remove();
    const button = element('button', { type: 'button', class: '_9e21' }, element('span', {}, submit));
    button.addEventListener('click', (event) => send(event, 'click'));
    section.replaceChildren(button);
    box.append(section);
  };
  const editor = mountTiptap({
    name,
    host,
    label: say('Text editor for creating comment', 'Éditeur de texte pour créer un commentaire'),
    placeholder: say('Add a comment…', 'Ajouter un commentaire…'),
    mention,
    onText: offerSubmit,
    // Not proven on the real site; here the keys publish, so that guarding them can be tested.
    onSend: (event) => send(event, 'key:mod+enter'),
  });
  // A fragment so far: whether the section is connected is known once the page holds the box.
  queueMicrotask(() => offerSubmit(editor.getText()));
  return box;
}
