import { useEffect, useState } from 'react';
import { FEED } from '../stage/feed.ts';
import { say } from '../stage/stage.ts';
import { Frame, Tweet } from './frame.tsx';
import { InlineComposer } from './inline-composer.tsx';

/** The inline reply is mounted after the post it answers. */
export function Reply() {
  const [mounted, setMounted] = useState(false);
  useEffect(() => void requestAnimationFrame(() => setMounted(true)), []);
  return (
    <Frame title="Post" search>
      <Tweet {...FEED[0]!} />
      <div data-testid="inline_reply_offscreen">
        {mounted && (
          <InlineComposer
            name="reply"
            label={say('Reply', 'Répondre')}
            placeholder={say('Post your reply', 'Postez votre réponse')}
          />
        )}
      </div>
      <Tweet {...FEED[1]!} />
    </Frame>
  );
}
