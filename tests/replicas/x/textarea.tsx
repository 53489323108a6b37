import { type FormEvent, useEffect, useRef, useState } from 'react';
import { addBox, isBlank, publish, say } from '../stage/stage.ts';
import { Frame } from './frame.tsx';

/** An editor on a network's page that no strategy knows. */
export function Textarea() {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const latest = useRef(text);
  latest.current = text;
  useEffect(() => {
    addBox('textarea', {
      element: () => field.current,
      getText: () => latest.current,
      setText,
      clear: () => setText(''),
    });
  }, []);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (publish('textarea', latest.current, event, 'submit')) setText('');
  };
  return (
    <Frame title={say('Feedback', 'Votre avis')}>
      <form className="composer" onSubmit={send}>
        <textarea
          ref={field}
          rows={6}
          aria-label={say('Your feedback', 'Votre avis')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className="pill" disabled={isBlank(text)}>
          {say('Send', 'Envoyer')}
        </button>
      </form>
    </Frame>
  );
}
