import { type SyntheticEvent, useState } from 'react';
import { LexicalBox } from '../editors/lexical-box.tsx';
import { isBlank, publish, say, textOf } from '../stage/stage.ts';
import { RoleButton } from './role-button.tsx';

interface CommentFormProps {
  readonly name: string;
  readonly label: string;
  readonly outline?: boolean;
  readonly onPublished?: (text: string) => void;
}

export const PEOPLE: readonly string[] = ['Sofia Marchand', 'Soren Lind', 'Idris Novak'];

/** A comment form: its toolbar and submit are mounted on focus, under ids every other form of the page repeats. */
export function CommentForm({ name, label, outline, onPublished }: CommentFormProps) {
  const [text, setText] = useState('');
  const [focused, setFocused] = useState(false);
  const send = (event: Event | SyntheticEvent, how: string) => {
    const written = textOf(name);
    if (!publish(name, written, event, how)) return;
    window.__replica.boxes[name]?.clear();
    onPublished?.(written);
  };
  return (
    <form role="presentation" onSubmit={(event) => event.preventDefault()} onFocus={() => setFocused(true)}>
      <div className="row">
        <div className="avatar small" />
        <div className="field">
          <LexicalBox
            name={name}
            label={label}
            placeholder={label}
            kind="lines"
            sendKey="enter"
            people={PEOPLE}
            outline={outline}
            onText={setText}
            onSend={send}
          />
          {focused ? (
            <div className="row between">
              <ul id="focused-state-actions-list">
                <li>
                  <RoleButton label={say('Comment with an avatar sticker', 'Commenter avec un autocollant')}>
                    ☺
                  </RoleButton>
                </li>
              </ul>
              <div id="focused-state-composer-submit">
                <span>
                  <RoleButton label={say('Comment', 'Commenter')} disabled={isBlank(text)} onPress={send}>
                    ➤
                  </RoleButton>
                </span>
              </div>
            </div>
          ) : (
            <ul data-id="unfocused-state-actions-list">
              <li>
                <RoleButton label={say('Insert an emoji', 'Insérer un emoji')}>☺</RoleButton>
              </li>
            </ul>
          )}
        </div>
      </div>
    </form>
  );
}
