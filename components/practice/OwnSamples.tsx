import { useId, useRef, useState } from 'react';
import type { OwnSample } from '../../lib/browser/deck.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { Button } from '../ui/Button.tsx';
import { FileButton } from '../ui/FileButton.tsx';
import { OwnSampleTools } from './OwnSampleTools.tsx';
import { type OwnDeck, sayImported } from './own-deck.ts';
import { type SampleChoice, SampleVersions } from './SampleVersions.tsx';

interface OwnSamplesProps extends SampleChoice {
  deck: OwnDeck;
  messages: Messages;
}

/** The person's own samples: to show, rename, delete, import and export. */
export function OwnSamples({ deck, messages, chosen, onChoose }: OwnSamplesProps) {
  const words = messages.practice.deck;
  const title = useId();
  const { samples, actions } = deck;
  const [said, say] = useState('');
  const part = useRef<HTMLElement>(null);
  const remove = (sample: OwnSample) => {
    // Its button goes with it.
    part.current?.focus();
    actions?.delete(sample.id);
    say(words.deleted(sample.title));
  };
  return (
    <section className="own-samples" aria-labelledby={title} ref={part} tabIndex={-1}>
      <h3 className="samples-title" id={title}>
        {words.title}
      </h3>
      {!actions && <p className="samples-hint">{words.inPrivate}</p>}
      {actions && samples.length === 0 && <p className="samples-hint">{words.none}</p>}
      <ul>
        {samples.map((sample) => (
          <li key={sample.id} className="sample">
            <SampleVersions sample={sample} messages={messages} chosen={chosen} onChoose={onChoose} />
            {actions && (
              <OwnSampleTools
                sample={sample}
                messages={messages}
                onRename={(name) => actions.rename(sample.id, name)}
                onDelete={() => remove(sample)}
              />
            )}
          </li>
        ))}
      </ul>
      {actions && (
        <div className="own-samples-files">
          <FileButton
            label={words.import}
            tone="text"
            onFile={async (file) => say(sayImported(await actions.importFile(file), words))}
          />
          {samples.length > 0 && (
            <Button tone="text" onClick={actions.exportFile}>
              {words.export}
            </Button>
          )}
        </div>
      )}
      <p className="own-samples-said" role="status">
        {said}
      </p>
    </section>
  );
}
