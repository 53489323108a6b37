import type { Messages } from '../../lib/i18n/messages.ts';
import { ruleName } from '../companion/rule-name.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';

export interface ExceptionsProps {
  mutedRules: readonly string[];
  allowedWords: readonly string[];
  messages: Messages;
  onUnmute: (rule: string) => void;
  onDisallow: (words: string) => void;
}

/** What was muted or allowed for good, to take it back. Gone where there is nothing. */
export function Exceptions({ mutedRules, allowedWords, messages, onUnmute, onDisallow }: ExceptionsProps) {
  const { popup, quotes } = messages;
  const [before, after] = quotes;
  if (mutedRules.length + allowedWords.length === 0) return null;
  const rules = mutedRules.map((rule) => ({ id: rule, label: ruleName(rule, messages) }));
  const words = allowedWords.map((one) => ({ id: one, label: `${before}${one}${after}` }));
  return (
    <div className="exceptions">
      <Disclosure summary={popup.exceptions(mutedRules.length, allowedWords.length)}>
        <Entries title={popup.mutedRules} entries={rules} messages={messages} onRemove={onUnmute} />
        <Entries title={popup.allowedWords} entries={words} messages={messages} onRemove={onDisallow} />
      </Disclosure>
    </div>
  );
}

interface EntriesProps {
  title: string;
  entries: readonly { readonly id: string; readonly label: string }[];
  messages: Messages;
  onRemove: (id: string) => void;
}

function Entries({ title, entries, messages, onRemove }: EntriesProps) {
  if (entries.length === 0) return null;
  return (
    <ul aria-label={title}>
      {entries.map(({ id, label }) => (
        <li key={id} className="exception">
          <span className="exception-label">{label}</span>
          <Button tone="text" onClick={() => onRemove(id)}>
            {messages.popup.remove}
            <span className="unseen">{messages.companion.actions.about(label)}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
