import { useState } from 'react';
import { say } from '../stage/stage.ts';
import { ChatTab } from './chat-tab.tsx';
import { CommentForm } from './comment-form.tsx';
import { FeedItem, Frame } from './frame.tsx';

export function Comments() {
  const [mine, setMine] = useState<readonly string[]>([]);
  return (
    <Frame>
      <FeedItem position={1}>
        <div role="article" aria-label={say('Comment by Idris Novak', 'Commentaire d’Idris Novak')} className="comment">
          <p className="bubble">
            {say('How long did the change take?', 'Combien de temps le changement a-t-il pris ?')}
          </p>
          <CommentForm name="reply" label={say('Reply to Idris Novak…', 'Répondre à Idris Novak…')} />
        </div>
        {mine.map((text) => (
          <p key={text} className="bubble">
            {text}
          </p>
        ))}
        <CommentForm
          name="first"
          label={say('Write a comment…', 'Écrivez un commentaire…')}
          onPublished={(text) => setMine((all) => [...all, text])}
        />
      </FeedItem>
      <FeedItem position={2}>
        <CommentForm name="second" label={say('Comment as Camille Roy', 'Commenter en tant que Camille Roy')} />
      </FeedItem>
      <ChatTab />
    </Frame>
  );
}
