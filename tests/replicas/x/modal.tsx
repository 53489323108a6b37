import { say } from '../stage/stage.ts';
import { ComposeModal } from './compose-modal.tsx';
import { Frame, Timeline } from './frame.tsx';
import { InlineComposer } from './inline-composer.tsx';

/** The modal over the home page, whose own composer bears the same test id. */
export const Modal = () => (
  <Frame title={say('Home', 'Accueil')}>
    <InlineComposer name="inline" />
    <Timeline />
    <ComposeModal names={['modal']} />
  </Frame>
);
