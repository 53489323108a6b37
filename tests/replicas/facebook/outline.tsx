import { say } from '../stage/stage.ts';
import { CommentForm } from './comment-form.tsx';
import { FeedItem, Frame } from './frame.tsx';

export const Outline = () => (
  <Frame>
    <FeedItem position={1}>
      <CommentForm name="first" label={say('Write a comment…', 'Écrivez un commentaire…')} outline />
    </FeedItem>
  </Frame>
);
