import { say } from '../stage/stage.ts';
import { Frame, Timeline } from './frame.tsx';
import { InlineComposer } from './inline-composer.tsx';

export const Home = () => (
  <Frame title={say('Home', 'Accueil')} search>
    <InlineComposer name="inline" />
    <Timeline />
  </Frame>
);
