import { type SyntheticEvent, useState } from 'react';
import { DraftBox } from '../editors/draft-box.tsx';
import { isBlank, publish, say, textOf } from '../stage/stage.ts';
import { Frame } from './frame.tsx';

/** The older private messages: the same editor as posts, and Enter sends. */
export function Messages() {
  const [text, setText] = useState('');
  const send = (how: string) => (event: SyntheticEvent) => {
    if (publish('message', textOf('message'), event, how)) window.__replica.boxes.message?.clear();
  };
  return (
    <Frame title="Messages">
      <div className="chat" data-testid="DmActivityContainer">
        <p className="bubble">{say('Are we still on for Thursday?', 'On se voit toujours jeudi ?')}</p>
        <aside role="complementary" className="composer row" data-testid="dmComposer">
          <DraftBox
            name="message"
            testId="dmComposerTextInput"
            label={say('Message text', 'Texte du message')}
            placeholder={say('Start a new message', 'Démarrer un nouveau message')}
            sendKey="enter"
            onText={setText}
            onSend={send('key:enter')}
          />
          <button
            type="button"
            data-testid="dmComposerSendButton"
            aria-label={say('Send', 'Envoyer')}
            disabled={isBlank(text)}
            onClick={send('click')}
          >
            ➤
          </button>
        </aside>
      </div>
    </Frame>
  );
}
