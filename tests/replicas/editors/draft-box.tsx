import { CompositeDecorator, ContentState, Editor, EditorState, getDefaultKeyBinding, Modifier } from 'draft-js';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { addBox, isModEnter } from '../stage/stage.ts';

const Coloured = ({ children }: { children?: ReactNode }) => <span className="entity">{children}</span>;

/** X colours hashtags, mentions and links while one writes: the decorators re-render blocks under the caret. */
const decorator = new CompositeDecorator([
  {
    strategy: (block, found, content) =>
      block.findEntityRanges((character) => {
        const key = character.getEntity();
        return key !== null && content.getEntity(key).getType() === 'MENTION';
      }, found),
    component: Coloured,
  },
  {
    strategy: (block, found) => {
      for (const { 0: word, index } of block.getText().matchAll(/[#@]\p{L}[\p{L}\p{N}_]*|https?:\/\/\S+/gu)) {
        found(index, index + word.length);
      }
    },
    component: Coloured,
  },
]);

const stateOf = (text: string): EditorState =>
  text
    ? EditorState.createWithContent(ContentState.createFromText(text), decorator)
    : EditorState.createEmpty(decorator);

interface DraftBoxProps {
  /** The box's name in the registry. */
  readonly name: string;
  readonly testId: string;
  readonly label: string;
  readonly placeholder: string;
  readonly initialText?: string;
  /** `enter` for messages, where Enter sends. */
  readonly sendKey?: 'mod+enter' | 'enter';
  readonly onText?: (text: string) => void;
  readonly onSend: (event: KeyboardEvent) => void;
}

export function DraftBox({
  name,
  testId,
  label,
  placeholder,
  initialText = '',
  sendKey,
  onText,
  onSend,
}: DraftBoxProps) {
  const [state, setState] = useState(() => stateOf(initialText));
  const editor = useRef<Editor>(null);
  const latest = useRef(state);
  const pressed = useRef<KeyboardEvent | null>(null);
  const text = () => latest.current.getCurrentContent().getPlainText('\n');

  const change = (next: EditorState) => {
    const before = text();
    latest.current = next;
    setState(next);
    if (text() !== before) onText?.(text());
  };

  useEffect(() => {
    // The library has no prop for this attribute, which tells X's focus trap not to hand focus back here.
    editor.current?.editor?.setAttribute('no-focustrapview-refocus', 'true');
  }, []);

  // At each render, for its functions close over the props.
  useEffect(() => {
    addBox(name, {
      element: () => editor.current?.editor ?? null,
      getText: () => (editor.current ? text() : ''),
      setText: (next) =>
        change(
          EditorState.moveFocusToEnd(
            EditorState.push(latest.current, ContentState.createFromText(next), 'insert-characters'),
          ),
        ),
      clear: () => change(EditorState.createEmpty(decorator)),
      insertMention: (person) => {
        const content = latest.current.getCurrentContent().createEntity('MENTION', 'SEGMENTED');
        const next = Modifier.replaceText(
          content,
          latest.current.getSelection(),
          `@${person}`,
          null,
          content.getLastCreatedEntityKey(),
        );
        change(EditorState.push(latest.current, next, 'insert-characters'));
      },
    });
  });

  return (
    <Editor
      ref={editor}
      editorState={state}
      onChange={change}
      placeholder={placeholder}
      ariaLabel={label}
      ariaMultiline
      ariaAutoComplete="list"
      role="textbox"
      spellCheck
      tabIndex={0}
      webDriverTestID={testId}
      keyBindingFn={(event) => {
        pressed.current = event;
        const sends = sendKey === 'enter' ? event.key === 'Enter' && !event.shiftKey : isModEnter(event);
        return sends ? 'send' : getDefaultKeyBinding(event);
      }}
      handleKeyCommand={(command) => {
        if (command !== 'send' || !pressed.current) return 'not-handled';
        onSend(pressed.current);
        return 'handled';
      }}
    />
  );
}
