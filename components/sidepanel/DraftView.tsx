import type { ReactNode } from 'react';
import type { Messages } from '../../lib/i18n/index.ts';
import { CompanionPanel } from '../companion/CompanionPanel.tsx';
import type { DraftHand } from '../companion/draft-hand.ts';
import type { FollowedDraft } from '../companion/follow-draft.ts';
import { useAnnouncement } from '../companion/use-announcement.ts';
import { type Kept, useDraftActions } from '../companion/use-draft-actions.tsx';

export interface DraftViewProps {
  draft: FollowedDraft;
  hand: DraftHand;
  messages: Messages;
  /** `undefined`: nothing may be kept. */
  kept: Kept | undefined;
  /** Over the verdict; the function says what came of something. */
  notice?: (say: (words: string) => void) => ReactNode;
  /** What can be done with the draft as a whole. */
  tools?: (say: (words: string) => void) => ReactNode;
}

/** The Companion's panel with a draft that is written elsewhere. */
export function DraftView({ draft, hand, messages, kept, notice, tools }: DraftViewProps) {
  const { text, assessment, language } = draft;
  const { said, say, ...actions } = useDraftActions({ draft, follower: () => hand, messages, kept });
  const announcement = useAnnouncement(assessment, text, messages, said);
  return (
    <>
      <CompanionPanel
        {...actions}
        assessment={assessment}
        text={text}
        messages={messages}
        language={language}
        onChooseLanguage={hand.chooseLanguage}
        onShowFinding={hand.point}
        notice={notice?.(say)}
        tools={tools?.(say)}
      />
      <p className="unseen" role="status">
        {announcement}
      </p>
    </>
  );
}
