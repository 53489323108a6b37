import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import {
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_CRITICAL,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
} from 'lexical';
import { useEffect, useId, useState } from 'react';
import { note } from '../stage/stage.ts';
import { $createMentionNode } from './lexical-mention.ts';

/** What stands between an `@` and the caret, or null. */
function $queryBeforeCaret(): string | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node)) return null;
  return /(?:^|\s)@(\p{L}*)$/u.exec(node.getTextContent().slice(0, selection.anchor.offset))?.[1] ?? null;
}

function $replaceQuery(query: string, person: string): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  const { offset } = selection.anchor;
  selection.anchor.offset = offset - query.length - 1;
  selection.insertNodes([$createMentionNode(person), $createTextNode(' ')]);
}

/** Facebook's list of people after an `@`: while it is open, Enter picks the first and publishes nothing. */
export function MentionList({ people }: { people: readonly string[] }) {
  const [editor] = useLexicalComposerContext();
  const [query, setQuery] = useState<string | null>(null);
  const listId = useId();
  const offered = query === null ? [] : people.filter((person) => person.toLowerCase().startsWith(query.toLowerCase()));
  const [first] = offered;

  useEffect(
    () => editor.registerUpdateListener(({ editorState }) => setQuery(editorState.read($queryBeforeCaret))),
    [editor],
  );

  useEffect(() => {
    const root = editor.getRootElement();
    root?.setAttribute('aria-autocomplete', 'list');
    root?.setAttribute('aria-expanded', String(first !== undefined));
    if (first === undefined || query === null) {
      root?.removeAttribute('aria-activedescendant');
      root?.removeAttribute('aria-controls');
      return;
    }
    root?.setAttribute('aria-controls', listId);
    root?.setAttribute('aria-activedescendant', `${listId}0`);
    const pick = (event: KeyboardEvent | null): boolean => {
      event?.preventDefault();
      note('picked', first);
      editor.update(() => $replaceQuery(query, first));
      return true;
    };
    const close = (): boolean => {
      setQuery(null);
      return true;
    };
    const removers = [
      editor.registerCommand(KEY_ENTER_COMMAND, pick, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_ESCAPE_COMMAND, close, COMMAND_PRIORITY_CRITICAL),
    ];
    return () => removers.forEach((remove) => void remove());
  }, [editor, first, query, listId]);

  if (first === undefined) return null;
  return (
    <ul className="people" role="listbox" id={listId}>
      {offered.map((person, index) => (
        <li key={person} role="option" id={`${listId}${index}`} aria-selected={index === 0}>
          {person}
        </li>
      ))}
    </ul>
  );
}
