import { type MouseEvent, type SyntheticEvent, useState } from 'react';
import { isBlank, publish, say, textOf } from '../stage/stage.ts';
import { TweetBox, TweetButton } from './tweet-box.tsx';

interface InlineComposerProps {
  readonly name: string;
  readonly label?: string;
  readonly placeholder?: string;
  /** Replaces what pressing the button does. */
  readonly onPress?: (event: MouseEvent) => void;
}

/** The composer that stands in the column: it empties once published and stays. */
export function InlineComposer({ name, label = say('Post', 'Poster'), placeholder, onPress }: InlineComposerProps) {
  const [text, setText] = useState('');
  const send = (how: string) => (event: SyntheticEvent) => {
    if (publish(name, textOf(name), event, how)) window.__replica.boxes[name]?.clear();
  };
  return (
    <div className="composer">
      <TweetBox name={name} placeholder={placeholder} onText={setText} onSend={send('key:mod+enter')} />
      <TweetButton
        testId="tweetButtonInline"
        label={label}
        enabled={!isBlank(text)}
        onPress={onPress ?? send('click')}
      />
    </div>
  );
}
