import { type SyntheticEvent, useState } from 'react';
import { LexicalBox } from '../editors/lexical-box.tsx';
import { isBlank, option, publish, say } from '../stage/stage.ts';
import { Dialog, Tools } from './dialog.tsx';
import { Feed, Frame } from './frame.tsx';
import { RoleButton } from './role-button.tsx';

/** A Page's post, in two steps. At the second the editor is unmounted, hidden, or in a dialog that has gone. */
export function PagePost() {
  const [step, setStep] = useState<'write' | 'settings' | 'closed'>('write');
  const [text, setText] = useState('');
  const settings = option('settings') ?? 'unmounted';
  const label =
    step === 'settings'
      ? say('Post settings', 'Paramètres de la publication')
      : say('Create post', 'Créer une publication');

  const close = () => setStep('closed');
  const send = (event: SyntheticEvent, how: string) => {
    if (publish('post', text, event, how)) close();
  };
  const write = (
    <form method="POST" className={step === 'settings' ? 'hidden' : ''} onSubmit={(event) => event.preventDefault()}>
      <LexicalBox
        name="post"
        label={say('What’s on your mind?', 'Quoi de neuf ?')}
        placeholder={say('What’s on your mind?', 'Quoi de neuf ?')}
        kind="paragraphs"
        sendKey="mod+enter"
        onText={setText}
        onSend={() => {}}
      />
      <Tools />
      <RoleButton
        label={say('Next', 'Suivant')}
        className="primary"
        disabled={isBlank(text)}
        onPress={() => setStep('settings')}
      />
    </form>
  );
  const review = (
    <form method="POST" onSubmit={(event) => event.preventDefault()}>
      <p>{say('Schedule: now', 'Programmation : maintenant')}</p>
      <RoleButton label={say('Post', 'Publier')} className="primary" onPress={send} />
    </form>
  );
  return (
    <Frame onCompose={() => setStep('write')}>
      <Feed />
      {step !== 'closed' && (
        <Dialog key={settings === 'dialog' ? step : 'one'} label={label} onClose={close}>
          {(step === 'write' || settings === 'hidden') && write}
          {step === 'settings' && review}
        </Dialog>
      )}
    </Frame>
  );
}
