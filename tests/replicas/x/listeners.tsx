import { useEffect } from 'react';
import { publish, say, textOf } from '../stage/stage.ts';
import { Frame, Timeline } from './frame.tsx';
import { InlineComposer } from './inline-composer.tsx';

export function Listeners() {
  useEffect(() => {
    const listen = (event: MouseEvent) => {
      const pressed = event
        .composedPath()
        .some((node) => node instanceof Element && node.matches('[data-testid="tweetButtonInline"]:not([disabled])'));
      if (pressed && publish('inline', textOf('inline'), event, 'window-capture'))
        window.__replica.boxes.inline?.clear();
    };
    window.addEventListener('click', listen, true);
    return () => window.removeEventListener('click', listen, true);
  }, []);
  return (
    <Frame title={say('Home', 'Accueil')}>
      <InlineComposer name="inline" onPress={() => {}} />
      <Timeline />
    </Frame>
  );
}
