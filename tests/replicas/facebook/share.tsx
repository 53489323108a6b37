import { useState } from 'react';
import { FEED } from '../stage/feed.ts';
import { say } from '../stage/stage.ts';
import { Feed, Frame } from './frame.tsx';
import { PostDialog } from './post-dialog.tsx';

export function Share() {
  const [open, setOpen] = useState(true);
  return (
    <Frame onCompose={() => setOpen(true)}>
      <Feed />
      {open && (
        <PostDialog
          label={say('Share', 'Partager')}
          placeholder={say('Say something about this…', 'Dites-en quelque chose…')}
          submitLabel={say('Share now', 'Partager maintenant')}
          onClose={() => setOpen(false)}
        >
          <div className="card">
            <b>{FEED[1]!.author}</b>
            <p>{FEED[1]!.text}</p>
          </div>
        </PostDialog>
      )}
    </Frame>
  );
}
