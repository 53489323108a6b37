import { useState } from 'react';
import type { DraftMessages } from '../../lib/i18n/draft-messages.ts';
import { ALL_SIEVES, type Finding } from '../../lib/sieves/index.ts';
import { Asides, type MadeForGood } from './Asides.tsx';
import type { CompanionPanelProps } from './CompanionPanel.tsx';
import type { DraftHand } from './draft-hand.ts';
import { keyOf } from './draft-memory.ts';
import { FindingActions } from './FindingActions.tsx';
import type { FollowedDraft } from './follow-draft.ts';
import type { Said } from './use-announcement.ts';

/** What the panel is given to act with. */
export type DraftActions = Pick<CompanionPanelProps, 'findingActions' | 'asides' | 'ledger'> & {
  readonly said: Said | undefined;
  /** Says what came of something else, too. */
  readonly say: (words: string) => void;
};

/** What is kept beyond the draft, and how. */
export interface Kept {
  readonly mutedRules: readonly string[];
  readonly allowedWords: readonly string[];
  readonly muteRule: (rule: string, muted: boolean) => void;
  readonly allowWords: (words: string, allowed: boolean) => void;
  /** Left out where what is set aside is not counted. */
  readonly counted?: {
    /** By rule: how often its findings were set aside since one of them was last acted on. */
    readonly dismissals: Readonly<Record<string, number>>;
    readonly forget: (rule: string) => void;
  };
}

export interface DraftActionsOptions {
  readonly draft: FollowedDraft;
  /** `undefined` until the editor is there. */
  readonly follower: () => Pick<DraftHand, 'fix' | 'copyFixed' | 'dismiss' | 'restore' | 'answer' | 'goTo'> | undefined;
  readonly messages: DraftMessages;
  /** `undefined`: nothing may be kept (a private window). */
  readonly kept: Kept | undefined;
}

/** As often set aside and never acted on, a rule is offered to be muted. */
export const DISMISSALS_TO_PROPOSE = 5;

/** Everything that can be done about a draft from the panel, with what to say of it. */
export function useDraftActions({ draft, follower, messages, kept }: DraftActionsOptions): DraftActions {
  const { actions } = messages.companion;
  const [said, setSaid] = useState<Said>();
  const [made, setMade] = useState<MadeForGood>();
  const [copied, setCopied] = useState<boolean>();
  if (made && draft.text.trim() === '') setMade(undefined);
  const say = (words: string) => setSaid({ words });

  const fix = async (finding: Finding) => {
    setCopied(undefined);
    const outcome = await follower()?.fix(finding);
    if (outcome) say(outcome === 'written' ? actions.fixed : actions[outcome === 'failed' ? 'unwritten' : 'changed']);
  };
  const copy = async (finding: Finding) => {
    const isCopied = (await follower()?.copyFixed(finding)) ?? false;
    setCopied(isCopied);
    say(isCopied ? actions.copied : actions.notCopied);
  };
  const setAside = (finding: Finding) => {
    follower()?.dismiss(finding);
    say(actions.wasSetAside);
  };
  const make = (change: MadeForGood | undefined) => {
    setMade(change);
    if (!change) return;
    if ('mutedRule' in change) kept?.muteRule(change.mutedRule, true);
    else kept?.allowWords(change.allowedWords, true);
  };
  const undo = () => {
    if (made && 'mutedRule' in made) kept?.muteRule(made.mutedRule, false);
    else if (made) kept?.allowWords(made.allowedWords, false);
    make(undefined);
  };

  return {
    said,
    say,
    findingActions: (finding) => (
      <FindingActions
        key={keyOf(draft.text, finding)}
        finding={finding}
        text={draft.text}
        messages={messages}
        unwritten={
          draft.unwritten?.key === keyOf(draft.text, finding) ? { outcome: draft.unwritten.outcome, copied } : undefined
        }
        onFix={(one) => void fix(one)}
        onCopy={(one) => void copy(one)}
        onSetAside={setAside}
        onMute={kept && ((mutedRule) => make({ mutedRule }))}
        onAllow={kept && ((allowedWords) => make({ allowedWords }))}
      />
    ),
    asides: (
      <Asides
        messages={messages}
        setAside={draft.setAside.length}
        onShowAgain={() => {
          follower()?.restore();
          say(actions.shownAgain);
        }}
        made={made && holds(made, kept) ? made : undefined}
        onUndo={undo}
        proposal={proposalFor(draft, kept)}
        onMute={(mutedRule) => make({ mutedRule })}
        onKeep={(rule) => kept?.counted?.forget(rule)}
      />
    ),
    ledger: {
      answers: draft.answers,
      onAnswer: (claim, ground) => follower()?.answer(claim, ground),
      onAddSource: (claim) => follower()?.goTo(claim),
    },
  };
}

/** Whether it is kept, and was not taken back elsewhere. */
const holds = (made: MadeForGood, kept: Kept | undefined): boolean =>
  'mutedRule' in made
    ? kept?.mutedRules.includes(made.mutedRule) === true
    : kept?.allowedWords.includes(made.allowedWords) === true;

/** A rule of this draft that was set aside again and again. */
function proposalFor({ assessment, setAside }: FollowedDraft, kept: Kept | undefined): string | undefined {
  const found = ALL_SIEVES.flatMap((sieve) => assessment.sieves[sieve].findings);
  return [...setAside, ...found].find(({ rule }) => (kept?.counted?.dismissals[rule] ?? 0) >= DISMISSALS_TO_PROPOSE)
    ?.rule;
}
