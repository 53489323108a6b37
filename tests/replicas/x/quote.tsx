import { FEED } from '../stage/feed.ts';
import { say } from '../stage/stage.ts';
import { ComposeModal } from './compose-modal.tsx';
import { Frame, Timeline, Tweet } from './frame.tsx';

/** A quote carries the other's post below the box: it is a post, not a reply. */
export const Quote = () => (
  <Frame title={say('Home', 'Accueil')}>
    <Timeline />
    <ComposeModal
      names={['quote']}
      below={
        <div data-testid="attachments" className="card">
          <Tweet {...FEED[1]!} />
        </div>
      }
    />
  </Frame>
);
