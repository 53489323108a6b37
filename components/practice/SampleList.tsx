import { type ReactNode, useState } from 'react';
import { languageTitle } from '../../lib/i18n/format.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { LANGUAGES, type LanguageCode } from '../../lib/languages/index.ts';
import { Choice } from '../ui/Choice.tsx';
import { deckOf, groupSamples } from './deck/index.ts';
import { type SampleChoice, SampleVersions } from './SampleVersions.tsx';

interface SampleListProps extends SampleChoice {
  messages: Messages;
  /** Over the samples of ours: the person's own. */
  children?: ReactNode;
}

/** Texts to try, each before and after, by what they teach. Starts with the interface's language. */
export function SampleList({ messages, chosen, onChoose, children }: SampleListProps) {
  const { practice, locale } = messages;
  const [picked, pick] = useState<LanguageCode | undefined>(undefined);
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
      {groupSamples(deckOf(language)).map(({ group, samples }, index) => (
        <details key={group} className="disclosure sample-group" open={index === 0}>
          <summary>
            <span className="sample-group-name">{group === 'mixed' ? practice.mixed : messages.sieves[group]}</span>
            <span className="sample-count">{samples.length}</span>
          </summary>
          <ul>
            {samples.map((sample) => (
              <li key={sample.id} className="sample">
                <SampleVersions sample={sample} messages={messages} chosen={chosen} onChoose={onChoose} />
              </li>
            ))}
          </ul>
        </details>
      ))}
      {children}
    </nav>
  );
}
