import type { Messages } from '../../lib/i18n/index.ts';
import { type DraftKind, NETWORKS, type NetworkId } from '../../lib/networks/index.ts';
import { Choice } from '../ui/Choice.tsx';
import { DraftBox, type DraftBoxProps } from './DraftBox.tsx';

/** Where a text would be published. */
export interface Place {
  readonly network: NetworkId;
  readonly kind: DraftKind;
}

export interface DeskProps extends DraftBoxProps {
  place: Place;
  messages: Messages;
  onChoose: (change: Partial<Place>) => void;
}

const KINDS: readonly DraftKind[] = ['post', 'comment'];

/** A box to write a text in or paste it into, and where it would be published. */
export function Desk({ place, messages, onChoose, ...box }: DeskProps) {
  const { practice, kinds } = messages;
  return (
    <>
      <div className="desk-choices">
        <Choice
          legend={practice.network}
          legendHidden
          options={NETWORKS.map(({ id, name }) => ({ value: id, label: name }))}
          value={place.network}
          onChange={(network) => onChoose({ network })}
        />
        <Choice
          legend={practice.kind}
          legendHidden
          options={KINDS.map((value) => ({ value, label: kinds[value] }))}
          value={place.kind}
          onChange={(kind) => onChoose({ kind })}
        />
      </div>
      <DraftBox {...box} />
    </>
  );
}
