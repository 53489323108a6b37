import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { addBox, isBlank, publish, say } from '../stage/stage.ts';
import { Frame } from './frame.tsx';

/** XChat: private messages in a plain textarea, Enter sends. */
export function Chat() {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const latest = useRef(text);
  latest.current = text;
  useEffect(() => {
    addBox('message', {
      element: () => field.current,
      getText: () => latest.current,
      setText,
      clear: () => setText(''),
    });
  }, []);
  const send = (how: string) => (event: SyntheticEvent) => {
    if (publish('message', latest.current, event, how)) setText('');
  };
  return (
    <Frame title="Chat">
      <div className="chat">
        <p className="bubble">{say('Are we still on for Thursday?', 'On se voit toujours jeudi ?')}</p>
        <div className="composer row" data-testid="dm-composer-container">
          <textarea
            ref={field}
            data-testid="dm-composer-textarea"
            rows={1}
            placeholder="Message"
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              send('key:enter')(event);
            }}
          />
          <button
            type="button"
            data-testid="dm-composer-send-button"
            aria-label={say('Send', 'Envoyer')}
            disabled={isBlank(text)}
            onClick={send('click')}
          >
            ➤
          </button>
        </div>
      </div>
    </Frame>
  );
}
