import { addBox, isModEnter } from '../stage/stage.ts';

interface Operation {
  readonly insert?: string | Readonly<Record<string, unknown>>;
}

/** What the replicas use of Quill 1 and 2 alike. */
export interface QuillEditor {
  readonly root: HTMLElement;
  getContents(): { readonly ops?: readonly Operation[] };
  getLength(): number;
  getSelection(focus: true): { readonly index: number } | null;
  setSelection(index: number, length: number): void;
  setText(text: string): void;
  insertText(index: number, text: string, source: 'user'): void;
  insertEmbed(index: number, type: string, value: string, source: 'user'): void;
  on(event: 'text-change', listener: () => void): void;
}

interface EmbedBlot {
  new (...parameters: never[]): object;
  create(value?: unknown): HTMLElement;
  blotName: string;
  tagName: string | string[];
  className: string;
}

export interface QuillLibrary {
  new (host: HTMLElement, options: object): QuillEditor;
  import(path: string): unknown;
  register(blot: unknown, overwrite: boolean): void;
}

/** LinkedIn's mention: an embed whose text is no text of the model's. */
function registerMention(Quill: QuillLibrary): void {
  const Embed = Quill.import('blots/embed') as EmbedBlot;
  class Mention extends Embed {
    static override create(person: string): HTMLElement {
      // biome-ignore lint/complexity/noThisInStatic: the parent's reads this class's own tag name
      const node = super.create();
      node.setAttribute('data-entity', person);
      node.setAttribute('contenteditable', 'false');
      node.append(person);
      return node;
    }
    static value(node: HTMLElement): string {
      return node.getAttribute('data-entity') ?? '';
    }
  }
  Mention.blotName = 'mention';
  Mention.tagName = 'span';
  Mention.className = 'ql-mention';
  Quill.register(Mention, true);
}

const textIn = (quill: QuillEditor): string =>
  (quill.getContents().ops ?? [])
    .map(({ insert }) => (typeof insert === 'string' ? insert : String(insert?.mention ?? '')))
    .join('')
    .replace(/\n$/, '');

interface QuillBoxOptions {
  /** The box's name in the registry. */
  readonly name: string;
  readonly host: HTMLElement;
  readonly label: string;
  readonly placeholder: string;
  readonly mention?: string;
  readonly onText?: (text: string) => void;
  readonly onSend?: (event: KeyboardEvent) => void;
}

/** Mounts an editor with the attributes LinkedIn writes on its root. */
export function mountQuill(Quill: QuillLibrary, options: QuillBoxOptions): QuillEditor {
  const { name, host, label, placeholder, mention, onText, onSend } = options;
  registerMention(Quill);
  const quill = new Quill(host, { placeholder, modules: { toolbar: false } });
  const attributes = {
    role: 'textbox',
    'aria-label': label,
    'aria-multiline': 'true',
    'aria-placeholder': placeholder,
    'data-gramm': 'false',
    'data-test-ql-editor-contenteditable': 'true',
  };
  for (const [attribute, value] of Object.entries(attributes)) quill.root.setAttribute(attribute, value);

  const caretToEnd = () => quill.setSelection(quill.getLength(), 0);
  const insertMention = (person: string) => {
    const index = quill.getSelection(true)?.index ?? 0;
    quill.insertEmbed(index, 'mention', person, 'user');
    quill.setSelection(index + 1, 0);
  };
  addBox(name, {
    element: () => (quill.root.isConnected ? quill.root : null),
    getText: () => (quill.root.isConnected ? textIn(quill) : ''),
    setText: (text) => {
      quill.setText(text);
      caretToEnd();
    },
    clear: () => quill.setText(''),
    insertMention,
  });
  quill.on('text-change', () => onText?.(textIn(quill)));
  // On the root, not in Quill's keyboard module: inside a shadow root Quill 1 has no selection and runs no binding.
  quill.root.addEventListener('keydown', (event) => {
    if (!onSend || !isModEnter(event)) return;
    event.preventDefault();
    onSend(event);
  });
  if (mention) {
    quill.insertEmbed(0, 'mention', mention, 'user');
    quill.insertText(1, ' ', 'user');
    caretToEnd();
  }
  return quill;
}
