import type { DraftMessages } from '../../lib/i18n/draft-messages.ts';
import { isOwn, type Purpose } from '../../lib/time/purposes.ts';

interface PurposeChoiceProps {
  messages: DraftMessages;
  purposes: readonly Purpose[];
  chosen: string | undefined;
  /** `undefined`: the choice is taken back. */
  onChoose: (id: string | undefined) => void;
}

/** What the post is for: one tap, or none. The same tap again takes it back. */
export function PurposeChoice({ messages, purposes, chosen, onChoose }: PurposeChoiceProps) {
  const { question } = messages.purpose;
  return (
    <fieldset className="purposes">
      <legend className="purposes-legend">{question}</legend>
      {purposes.map((purpose) => (
        <button
          key={purpose.id}
          type="button"
          className="purpose"
          aria-pressed={purpose.id === chosen}
          onClick={() => onChoose(purpose.id === chosen ? undefined : purpose.id)}
        >
          {purposeName(purpose, messages)}
        </button>
      ))}
    </fieldset>
  );
}

export const purposeName = ({ id, name }: Purpose, { purpose }: DraftMessages): string =>
  name ?? (isOwn(id) ? purpose.names[id] : id);
