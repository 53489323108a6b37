import type { Verdict } from '../../lib/i18n/draft-messages.ts';
import type { Glance } from '../../lib/i18n/glance-messages.ts';
import { networkById } from '../../lib/networks/index.ts';
import { Lights } from '../companion/Lights.tsx';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Quiet } from '../ui/Quiet.tsx';
import { type PopupFacts, pauseOf } from './popup-state.ts';

interface DraftCardProps {
  facts: PopupFacts | undefined;
  messages: Glance;
  /** `undefined`: this browser has none. */
  onOpenSidePanel: (() => void) | undefined;
}

/** The draft of the tab in front, or why there is none to show. */
export function DraftCard({ facts, messages, onOpenSidePanel }: DraftCardProps) {
  const { popup } = messages;
  const paused = facts && pauseOf(facts);
  const draft = facts?.enabled && paused === undefined ? facts.draft : undefined;
  return (
    <Card
      title={draft ? popup.draftOn(networkById(draft.network).name, draft.kind) : popup.draft}
      aside={
        onOpenSidePanel && (
          <Button className="popup-side-panel" tone="text" onClick={onOpenSidePanel}>
            {popup.sidePanel}
          </Button>
        )
      }
    >
      <div className="popup-draft">
        {draft && <Lights bands={draft.bands} messages={messages} />}
        {facts && !draft && <Quiet {...verdictOf(facts, messages)} spoken />}
      </div>
    </Card>
  );
}

function verdictOf(facts: PopupFacts, { popup }: Glance): Verdict {
  const pause = pauseOf(facts);
  if (!facts.enabled) return popup.off;
  if (pause === undefined) return popup.noDraft;
  return typeof pause === 'number' ? popup.paused(pause, facts.now) : popup.pausedOn(networkById(pause).name);
}
