import type { DraftMessages } from '../../lib/i18n/draft-messages.ts';
import { Button } from '../ui/Button.tsx';
import { ruleName } from './rule-name.ts';

/** What was just made to hold for every draft. */
export type MadeForGood = { readonly mutedRule: string } | { readonly allowedWords: string };

export interface AsidesProps {
  messages: DraftMessages;
  /** How many findings of this draft are set aside. */
  setAside: number;
  onShowAgain: () => void;
  made: MadeForGood | undefined;
  onUndo: () => void;
  /** A rule that could be muted, since its findings only ever were set aside. */
  proposal: string | undefined;
  onMute: (rule: string) => void;
  onKeep: (rule: string) => void;
}

/** Quiet lines under the findings: what is not shown, and how to have it back. */
export function Asides(props: AsidesProps) {
  const { messages, setAside, onShowAgain, made, onUndo, proposal, onMute, onKeep } = props;
  const { actions } = messages.companion;
  if (setAside === 0 && !made && !proposal) return null;
  return (
    <div className="asides">
      {setAside > 0 && (
        <p className="aside">
          <span>{actions.countSetAside(setAside)}</span>
          <Button tone="text" onClick={onShowAgain}>
            {actions.showAgain}
          </Button>
        </p>
      )}
      {made && (
        <p className="aside">
          <span>
            {'mutedRule' in made
              ? actions.muted(ruleName(made.mutedRule, messages))
              : actions.allowed(made.allowedWords)}
          </span>
          <Button tone="text" onClick={onUndo}>
            {actions.undo}
          </Button>
        </p>
      )}
      {proposal && (
        <p className="aside">
          <span>{actions.proposal(ruleName(proposal, messages))}</span>
          <Button tone="text" onClick={() => onMute(proposal)}>
            {actions.mute}
          </Button>
          <Button tone="text" onClick={() => onKeep(proposal)}>
            {actions.keep}
          </Button>
        </p>
      )}
    </div>
  );
}
