import type { Messages } from '../../lib/i18n/messages.ts';
import { networkById } from '../../lib/networks/index.ts';
import type { NetworkId } from '../../lib/networks/network.ts';
import { ruleName } from '../companion/rule-name.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';

export interface ExceptionsProps {
  mutedRules: readonly string[];
  allowedWords: readonly string[];
  pausedSites: readonly NetworkId[];
  messages: Messages;
  onUnmute: (rule: string) => void;
  onDisallow: (words: string) => void;
  onResumeSite: (site: string) => void;
}

/** What was muted, allowed or paused for good, to take it back. Gone where there is nothing. */
export function Exceptions(props: ExceptionsProps) {
  const { mutedRules, allowedWords, pausedSites, messages } = props;
  const { popup, quotes } = messages;
  const [before, after] = quotes;
  if (mutedRules.length + allowedWords.length + pausedSites.length === 0) return null;
  const rules = mutedRules.map((rule) => ({ id: rule, label: ruleName(rule, messages) }));
  const words = allowedWords.map((one) => ({ id: one, label: `${before}${one}${after}` }));
  const sites = pausedSites.map((id) => ({ id, label: networkById(id).name }));
  return (
    <div className="exceptions">
      <Disclosure summary={popup.exceptions(mutedRules.length, allowedWords.length, pausedSites.length)}>
        <Entries title={popup.mutedRules} entries={rules} messages={messages} onRemove={props.onUnmute} />
        <Entries title={popup.allowedWords} entries={words} messages={messages} onRemove={props.onDisallow} />
        <Entries
          title={popup.pausedSites}
          entries={sites}
          remove={popup.resume}
          messages={messages}
          onRemove={props.onResumeSite}
        />
      </Disclosure>
    </div>
  );
}

interface EntriesProps {
  title: string;
  entries: readonly { readonly id: string; readonly label: string }[];
  /** What the buttons say. Default: remove. */
  remove?: string;
  messages: Messages;
  onRemove: (id: string) => void;
}

function Entries({ title, entries, remove, messages, onRemove }: EntriesProps) {
  if (entries.length === 0) return null;
  return (
    <ul aria-label={title}>
      {entries.map(({ id, label }) => (
        <li key={id} className="exception">
          <span className="exception-label">{label}</span>
          <Button tone="text" onClick={() => onRemove(id)}>
            {remove ?? messages.popup.remove}
            <span className="unseen">{messages.companion.actions.about(label)}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
