import type { Messages } from '../../lib/i18n/messages.ts';
import { networkById } from '../../lib/networks/index.ts';
import { Button } from '../ui/Button.tsx';
import type { Sample, SampleVersion } from './deck/index.ts';

export interface ChosenSample {
  readonly id: string;
  readonly version: SampleVersion;
}

export interface SampleChoice {
  chosen: ChosenSample | undefined;
  onChoose: (sample: Sample, version: SampleVersion) => void;
}

interface SampleVersionsProps extends SampleChoice {
  sample: Sample;
  messages: Messages;
}

const VERSIONS: readonly SampleVersion[] = ['before', 'after'];

/** A sample's title and place, with a button for each of its texts. */
export function SampleVersions({ sample, messages, chosen, onChoose }: SampleVersionsProps) {
  const { practice } = messages;
  return (
    <>
      <p className="sample-title" lang={sample.language}>
        {sample.title}
      </p>
      <p className="sample-place">
        {networkById(sample.network).name} · {messages.kinds[sample.kind].toLowerCase()}
      </p>
      <div className="sample-versions">
        {VERSIONS.filter((version) => sample[version] !== '').map((version) => (
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
    </>
  );
}
