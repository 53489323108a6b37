import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { isBlank, publish, say, textOf } from '../stage/stage.ts';
import { Frame, Timeline } from './frame.tsx';
import { TweetBox, TweetButton } from './tweet-box.tsx';

export function NativeDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  const send = (how: string) => (event: SyntheticEvent) => {
    if (publish('modal', textOf('modal'), event, how)) window.__replica.boxes.modal?.clear();
  };
  return (
    <Frame title={say('Home', 'Accueil')}>
      <Timeline />
      <dialog ref={dialog} className="sheet">
        <TweetBox name="modal" onText={setText} onSend={send('key:mod+enter')} />
        <TweetButton
          testId="tweetButton"
          label={say('Post', 'Poster')}
          enabled={!isBlank(text)}
          onPress={send('click')}
        />
      </dialog>
    </Frame>
  );
}
