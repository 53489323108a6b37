import { Editor } from '@tiptap/core';
import Mention from '@tiptap/extension-mention';
import StarterKit from '@tiptap/starter-kit';
import { addBox, isModEnter } from '../stage/stage.ts';

interface TiptapBoxOptions {
  /** The box's name in the registry. */
  readonly name: string;
  readonly host: HTMLElement;
  readonly label: string;
  readonly placeholder: string;
  /** A reply starts with the name of the person replied to. */
  readonly mention?: string;
  readonly onText?: (text: string) => void;
  readonly onSend?: (event: KeyboardEvent) => void;
}

/** LinkedIn shows the name alone, in the page as in the text. */
const PersonMention = Mention.configure({
  renderText: ({ node }) => node.attrs.label,
  renderHTML: ({ node }) => ['span', { 'data-type': 'mention' }, node.attrs.label],
});

const mentionOf = (person: string) => ({ type: 'mention', attrs: { id: person, label: person } });

const paragraphs = (text: string) => ({
  type: 'doc',
  content: text.split('\n').map((line) => ({ type: 'paragraph', content: line ? [{ type: 'text', text: line }] : [] })),
});

export function mountTiptap(options: TiptapBoxOptions): Editor {
  const { name, host, label, placeholder, mention, onText, onSend } = options;
  const editor = new Editor({
    element: host,
    injectCSS: false,
    extensions: [StarterKit, PersonMention],
    content: mention
      ? { type: 'doc', content: [{ type: 'paragraph', content: [mentionOf(mention), { type: 'text', text: ' ' }] }] }
      : '',
    editorProps: {
      attributes: { role: 'textbox', 'aria-label': label, 'aria-multiline': 'true', 'data-placeholder': placeholder },
      handleKeyDown: (_view, event) => {
        if (!onSend || !isModEnter(event)) return false;
        onSend(event);
        return true;
      },
    },
  });
  const text = () => editor.getText({ blockSeparator: '\n' });
  editor.on('update', () => onText?.(text()));
  addBox(name, {
    element: () => (editor.view.dom.isConnected ? editor.view.dom : null),
    getText: text,
    setText: (next) => editor.chain().setContent(paragraphs(next), { emitUpdate: true }).focus('end').run(),
    clear: () => editor.commands.clearContent(true),
    insertMention: (person) => editor.chain().focus().insertContent(mentionOf(person)).run(),
  });
  return editor;
}
