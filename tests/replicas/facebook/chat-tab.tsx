import { LexicalBox } from '../editors/lexical-box.tsx';
import { publish, say, textOf } from '../stage/stage.ts';

/** A private conversation: the feed's own editor, in neither a form nor a dialog. */
export const Conversation = () => (
  <div className="conversation">
    <b>Soren Lind</b>
    <p className="bubble">{say('Are we still on for Thursday?', 'On se voit toujours jeudi ?')}</p>
    <div role="none" className="field">
      <LexicalBox
        name="message"
        label="Message"
        placeholder="Aa"
        kind="lines"
        sendKey="enter"
        onSend={(event, how) => {
          if (publish('message', textOf('message'), event, how)) window.__replica.boxes.message?.clear();
        }}
      />
    </div>
  </div>
);

export const ChatTab = () => (
  <div data-pagelet="ChatTab" className="chat-tab">
    <Conversation />
  </div>
);
