import { useState } from 'react';
import { languageTitle } from '../../lib/i18n/format.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { LANGUAGES } from '../../lib/languages/index.ts';
import { networkById } from '../../lib/networks/index.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { SAMPLES, type Sample, type SampleVersion } from './samples.ts';

export interface ChosenSample {
  readonly id: string;
  readonly version: SampleVersion;
}

interface SampleListProps {
  messages: Messages;
  chosen: ChosenSample | undefined;
  onChoose: (sample: Sample, version: SampleVersion) => void;
}

const VERSIONS: readonly SampleVersion[] = ['before', 'after'];

/** Texts to try, each before and after. Starts with the interface's language. */
export function SampleList({ messages, chosen, onChoose }: SampleListProps) {
  const { practice, locale } = messages;
  const [picked, pick] = useState<Sample['language'] | undefined>(undefined);
  const language = picked ?? locale;
  return (
    <nav className="samples" aria-label={practice.samples}>
      <div className="samples-head">
        <h2 className="samples-title">{practice.samples}</h2>
        <Choice
          legend={messages.companion.language}
          legendHidden
          options={LANGUAGES.map(({ code }) => ({ value: code, label: languageTitle(code), lang: code }))}
          value={language}
          onChange={pick}
        />
      </div>
      <p className="samples-hint">{practice.samplesHint}</p>
      <ul>
        {SAMPLES.filter((sample) => sample.language === language).map((sample) => (
          <li key={sample.id} className="sample">
            <p className="sample-title" lang={sample.language}>
              {sample.title}
            </p>
            <p className="sample-place">
              {networkById(sample.network).name} · {messages.kinds[sample.kind].toLowerCase()}
            </p>
            <div className="sample-versions">
              {VERSIONS.map((version) => (
                <Button
                  key={version}
                  tone="outline"
                  aria-label={practice.sample(sample.title, version)}
                  aria-pressed={chosen?.id === sample.id && chosen.version === version}
                  onClick={() => onChoose(sample, version)}
                >
                  {practice[version]}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </nav>
  );
}
