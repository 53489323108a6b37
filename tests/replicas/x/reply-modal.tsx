import { FEED } from '../stage/feed.ts';
import { say } from '../stage/stage.ts';
import { ComposeModal } from './compose-modal.tsx';
import { Frame, Timeline, Tweet } from './frame.tsx';

/** Only the post above the box tells that it is a reply: the address does not. */
export const ReplyModal = () => (
  <Frame title={say('Home', 'Accueil')}>
    <Timeline />
    <ComposeModal
      names={['reply']}
      label={say('Reply', 'Répondre')}
      placeholder={say('Post your reply', 'Postez votre réponse')}
      above={
        <>
          <Tweet {...FEED[0]!} />
          <p className="faint">
            {say('Replying to', 'En réponse à')} <a href={`/${FEED[0]!.handle}`}>@{FEED[0]!.handle}</a>
          </p>
        </>
      }
    />
  </Frame>
);
