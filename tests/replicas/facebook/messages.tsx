import { Conversation } from './chat-tab.tsx';

export const Messages = () => (
  <main>
    <Conversation />
  </main>
);
