import { lazy, Suspense } from 'react';
import type { Glance } from '../../lib/i18n/glance-messages.ts';
import { networkById } from '../../lib/networks/index.ts';
import type { NetworkId } from '../../lib/networks/network.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Entries } from './Entries.tsx';

const MutedRules = lazy(() => import('./MutedRules.tsx'));

export interface ExceptionsProps {
  mutedRules: readonly string[];
  allowedWords: readonly string[];
  pausedSites: readonly NetworkId[];
  messages: Glance;
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
  const words = allowedWords.map((one) => ({ id: one, label: `${before}${one}${after}` }));
  const sites = pausedSites.map((id) => ({ id, label: networkById(id).name }));
  return (
    <div className="exceptions">
      <Disclosure summary={popup.exceptions(mutedRules.length, allowedWords.length, pausedSites.length)}>
        {mutedRules.length > 0 && (
          <Suspense>
            <MutedRules rules={mutedRules} messages={messages} onUnmute={props.onUnmute} />
          </Suspense>
        )}
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
