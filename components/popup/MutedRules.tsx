import { use } from 'react';
import type { Glance } from '../../lib/i18n/glance-messages.ts';
import { loadMessages } from '../../lib/i18n/load-messages.ts';
import { ruleName } from '../companion/rule-name.ts';
import { Entries } from './Entries.tsx';

interface MutedRulesProps {
  rules: readonly string[];
  messages: Glance;
  onUnmute: (rule: string) => void;
}

/**
 * The muted rules by their names. These stand with all the other words: load it where a rule is muted, and stand it in
 * a `Suspense`.
 */
export default function MutedRules({ rules, messages, onUnmute }: MutedRulesProps) {
  const words = use(loadMessages(messages.locale));
  const entries = rules.map((rule) => ({ id: rule, label: ruleName(rule, words) }));
  return <Entries title={messages.popup.mutedRules} entries={entries} messages={messages} onRemove={onUnmute} />;
}
