import { useId, useState } from 'react';
import type { ActionMessages, DraftMessages } from '../../lib/i18n/draft-messages.ts';
import type { Finding, RuleId } from '../../lib/sieves/index.ts';
import { Button } from '../ui/Button.tsx';
import type { Unwritten } from './follow-draft.ts';
import { quoteOf } from './quote-of.ts';
import { ruleName } from './rule-name.ts';

export interface FindingActionsProps {
  finding: Finding;
  /** The draft. */
  text: string;
  messages: DraftMessages;
  /** Its fix was tried and not written: why, and what came of copying the text since. */
  unwritten: { readonly outcome: Unwritten['outcome']; readonly copied: boolean | undefined } | undefined;
  onFix: (finding: Finding) => void;
  onCopy: (finding: Finding) => void;
  onSetAside: (finding: Finding) => void;
  /** For every draft; left out where nothing may be kept. */
  onMute?: ((rule: string) => void) | undefined;
  onAllow?: ((words: string) => void) | undefined;
}

/** What must not come into storage, even where a person vouches for it. */
const UNKEPT: ReadonlySet<string> = new Set([
  'card',
  'iban',
  'national-id',
  'secret',
  'third-person',
] satisfies RuleId[]);
/** As long as the background takes; longer words hardly ever come again. */
const LONGEST_ALLOWED = 80;

/** Fix it, set it aside for this draft, or (one press further) for good. */
export function FindingActions(props: FindingActionsProps) {
  const { finding, text, messages, unwritten, onFix, onCopy, onSetAside } = props;
  const { actions } = messages.companion;
  const name = ruleName(finding.rule, messages);
  const [open, close] = messages.quotes;
  const quoted = quoteOf(text, finding);
  const about = <span className="unseen">{messages.about(quoted ? `${open}${quoted}${close}` : name)}</span>;
  const fixLabel = messages.advice[finding.rule as RuleId]?.fix ?? actions.fix;
  return (
    <>
      {unwritten && (
        <p className="finding-unwritten">
          <span>{sayUnwritten(unwritten, actions)}</span>
          <Button tone="text" onClick={() => onCopy(finding)}>
            {actions.copy}
          </Button>
        </p>
      )}
      {unwritten?.outcome !== 'failed' && finding.fixes && finding.fixes.length > 0 && (
        <div className="finding-fix">
          <Button onClick={() => onFix(finding)}>
            {fixLabel}
            {about}
          </Button>
        </div>
      )}
      <Button className="finding-quiet" tone="text" onClick={() => onSetAside(finding)}>
        {actions.setAside}
        {about}
      </Button>
      <ForGood {...props} />
    </>
  );
}

function sayUnwritten(
  { outcome, copied }: NonNullable<FindingActionsProps['unwritten']>,
  actions: ActionMessages,
): string {
  if (copied !== undefined) return copied ? actions.copied : actions.notCopied;
  return outcome === 'changed' ? actions.changed : actions.unwritten;
}

/** One press further than the rest: it changes what Tamis says from now on. */
function ForGood({ finding, text, messages, onMute, onAllow }: FindingActionsProps) {
  const [open, setOpen] = useState(false);
  const choices = useId();
  const { actions } = messages.companion;
  const words = text.slice(finding.start, finding.end);
  const [before, after] = messages.quotes;
  const mayAllow = onAllow && words.trim() !== '' && words.length <= LONGEST_ALLOWED && !UNKEPT.has(finding.rule);
  if (!onMute) return null;
  const aboutRule = <span className="unseen">{messages.about(ruleName(finding.rule, messages))}</span>;
  return (
    <>
      <Button
        className="finding-quiet"
        tone="text"
        aria-expanded={open}
        aria-controls={choices}
        onClick={() => setOpen(!open)}
      >
        {actions.always}
        {aboutRule}
      </Button>
      <div className="finding-always" id={choices} hidden={!open}>
        {mayAllow && (
          <Button tone="text" onClick={() => onAllow(words)}>
            {actions.allow}
            <span className="unseen">{messages.about(`${before}${quoteOf(text, finding)}${after}`)}</span>
          </Button>
        )}
        <Button tone="text" onClick={() => onMute(finding.rule)}>
          {actions.mute}
          {aboutRule}
        </Button>
      </div>
    </>
  );
}
