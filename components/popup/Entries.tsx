import type { Glance } from '../../lib/i18n/glance-messages.ts';
import { Button } from '../ui/Button.tsx';

interface EntriesProps {
  title: string;
  entries: readonly { readonly id: string; readonly label: string }[];
  /** What the buttons say. Default: remove. */
  remove?: string;
  messages: Glance;
  onRemove: (id: string) => void;
}

/** What was decided for good, each to be taken back. Gone where there is nothing. */
export function Entries({ title, entries, remove, messages, onRemove }: EntriesProps) {
  if (entries.length === 0) return null;
  return (
    <ul aria-label={title}>
      {entries.map(({ id, label }) => (
        <li key={id} className="exception">
          <span className="exception-label">{label}</span>
          <Button tone="text" onClick={() => onRemove(id)}>
            {remove ?? messages.popup.remove}
            <span className="unseen">{messages.about(label)}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
