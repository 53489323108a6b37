import { say } from '../stage/stage.ts';
import { ComposeModal } from './compose-modal.tsx';
import { Frame, Timeline } from './frame.tsx';

export const Thread = () => (
  <Frame title={say('Home', 'Accueil')}>
    <Timeline />
    <ComposeModal names={['first', 'second']} label={say('Post all', 'Tout poster')} />
  </Frame>
);
