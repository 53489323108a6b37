import { type SyntheticEvent, useState } from 'react';
import { LexicalBox } from '../editors/lexical-box.tsx';
import { isBlank, publish, say, textOf } from '../stage/stage.ts';
import { Dialog, Tools } from './dialog.tsx';
import { RoleButton } from './role-button.tsx';

interface PostDialogProps {
  readonly label: string;
  readonly placeholder: string;
  readonly submitLabel: string;
  readonly onClose: () => void;
  readonly children?: React.ReactNode;
}

/** A dialog that publishes in one step and closes. Whether Ctrl+Enter posts on the real site is not proven: here it does. */
export function PostDialog({ label, placeholder, submitLabel, onClose, children }: PostDialogProps) {
  const [text, setText] = useState('');
  const send = (event: Event | SyntheticEvent, how: string) => {
    if (publish('post', textOf('post'), event, how)) onClose();
  };
  return (
    <Dialog label={label} onClose={onClose}>
      <form
        method="POST"
        onSubmit={(event) => {
          event.preventDefault();
          send(event, 'submit');
        }}
      >
        <div className="row">
          <div className="avatar" />
          <div>
            <b>Camille Roy</b>
            <RoleButton
              label={say('Edit privacy. Sharing with Friends.', 'Modifier la confidentialité. Partagé avec les amis.')}
              className="faint"
            >
              {say('Friends', 'Amis')}
            </RoleButton>
          </div>
        </div>
        <LexicalBox
          name="post"
          label={placeholder}
          placeholder={placeholder}
          kind="paragraphs"
          sendKey="mod+enter"
          onText={setText}
          onSend={send}
        />
        {children}
        <Tools />
        <RoleButton label={submitLabel} className="primary" disabled={isBlank(text)} onPress={send} />
        <input type="submit" className="hidden" tabIndex={-1} />
      </form>
    </Dialog>
  );
}
