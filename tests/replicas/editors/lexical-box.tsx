import { LexicalComposer } from '@lexical/react/LexicalComposer';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary';
import { HistoryPlugin } from '@lexical/react/LexicalHistoryPlugin';
import { PlainTextPlugin } from '@lexical/react/LexicalPlainTextPlugin';
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $insertNodes,
  COMMAND_PRIORITY_HIGH,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { useEffect, useRef } from 'react';
import { addBox, isModEnter } from '../stage/stage.ts';
import { $createMentionNode, MentionNode } from './lexical-mention.ts';
import { MentionList } from './lexical-mention-list.tsx';

const textIn = (editor: LexicalEditor): string =>
  editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n'),
  );

function write(editor: LexicalEditor, text: string): void {
  editor.update(
    () => {
      const root = $getRoot().clear();
      for (const line of text.split('\n')) {
        const paragraph = $createParagraphNode();
        if (line) paragraph.append($createTextNode(line));
        root.append(paragraph);
      }
      root.selectEnd();
    },
    { discrete: true },
  );
}

interface LexicalBoxProps {
  /** The box's name in the registry. */
  readonly name: string;
  readonly label: string;
  readonly placeholder: string;
  /** Posts are made of paragraphs, comments of line breaks. */
  readonly kind: 'paragraphs' | 'lines';
  /** `enter`: bare Enter sends and Shift+Enter makes a line. */
  readonly sendKey: 'enter' | 'mod+enter';
  /** People offered after an `@`; while the list is open Enter picks. */
  readonly people?: readonly string[];
  /** A build of 2023 wrote `data-outline-editor` instead of `data-lexical-editor`. */
  readonly outline?: boolean;
  readonly initialText?: string;
  readonly onText?: (text: string) => void;
  readonly onSend: (event: KeyboardEvent, how: string) => void;
}

function Wiring({ name, sendKey, outline, initialText = '', onText, onSend }: LexicalBoxProps) {
  const [editor] = useLexicalComposerContext();
  const send = useRef(onSend);
  send.current = onSend;

  useEffect(() => {
    addBox(name, {
      element: () => editor.getRootElement(),
      getText: () => (editor.getRootElement() ? textIn(editor) : ''),
      setText: (text) => write(editor, text),
      clear: () => write(editor, ''),
      insertMention: (person) => editor.update(() => $insertNodes([$createMentionNode(person)]), { discrete: true }),
    });
    if (initialText) write(editor, initialText);
  }, [editor, name, initialText]);

  useEffect(() => {
    if (!outline) return;
    return editor.registerRootListener((root) => {
      root?.removeAttribute('data-lexical-editor');
      root?.setAttribute('data-outline-editor', 'true');
    });
  }, [editor, outline]);

  useEffect(() => editor.registerTextContentListener(() => onText?.(textIn(editor))), [editor, onText]);

  useEffect(
    () =>
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!event) return false;
          const bare = sendKey === 'enter' && !event.shiftKey;
          if (!bare && !isModEnter(event)) return false;
          event.preventDefault();
          send.current(event, isModEnter(event) ? 'key:mod+enter' : 'key:enter');
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor, sendKey],
  );
  return null;
}

export function LexicalBox(props: LexicalBoxProps) {
  const { name, label, placeholder, kind, people } = props;
  const Plugin = kind === 'paragraphs' ? RichTextPlugin : PlainTextPlugin;
  const fail = (error: Error) => window.__replica.errors.push(`lexical: ${error.message}`);
  return (
    <LexicalComposer initialConfig={{ namespace: name, nodes: [MentionNode], onError: fail, theme: {} }}>
      <div className="lexical">
        <Plugin
          contentEditable={
            <ContentEditable
              role="textbox"
              aria-label={label}
              aria-placeholder={placeholder}
              placeholder={
                <div className="placeholder" aria-hidden="true">
                  {placeholder}
                </div>
              }
            />
          }
          ErrorBoundary={LexicalErrorBoundary}
        />
        <HistoryPlugin />
        <Wiring {...props} />
        {people && <MentionList people={people} />}
      </div>
    </LexicalComposer>
  );
}
