import { useState } from 'react';
import { say } from '../stage/stage.ts';
import { Feed, Frame } from './frame.tsx';
import { PostDialog } from './post-dialog.tsx';

export function Post() {
  const [open, setOpen] = useState(true);
  return (
    <Frame onCompose={() => setOpen(true)}>
      <Feed />
      {open && (
        <PostDialog
          label={say('Create post', 'Créer une publication')}
          placeholder={say('What’s on your mind, Camille?', 'Quoi de neuf, Camille ?')}
          submitLabel={say('Post', 'Publier')}
          onClose={() => setOpen(false)}
        />
      )}
    </Frame>
  );
}
