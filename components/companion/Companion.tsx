import { type ReactNode, type Ref, useEffect, useRef } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import type { DraftMessages } from '../../lib/i18n/draft-messages.ts';
import { CompanionPill } from './CompanionPill.tsx';
import type { JudgedDraft } from './follow-draft.ts';
import { type Said, useAnnouncementOf } from './use-announcement.ts';

export interface CompanionProps {
  /** The draft as it is being typed. While the panel is closed, only what changes on the pill is drawn. */
  draft: StoreApi<JudgedDraft>;
  messages: DraftMessages;
  open: boolean;
  /** What came of the last action. */
  said?: Said | undefined;
  onOpen: () => void;
  /** The open panel; the ref is for the element that takes the focus. */
  children: (region: Ref<HTMLElement>) => ReactNode;
}

/** Beside the compose box: closed a pill, open a panel. Speaks through one live region, there from the start. */
export function Companion({ draft, messages, open, said, onOpen, children }: CompanionProps) {
  const announcement = useAnnouncementOf(draft, messages, said);
  const region = useRef<HTMLElement>(null);
  const pressed = useRef(false);
  // The button that was pressed is gone once the panel is open: the focus goes on into the panel. Where the panel was
  // opened by other means (a command key while typing), the focus stays in the draft.
  useEffect(() => {
    if (open && pressed.current) region.current?.focus();
    pressed.current = false;
  }, [open]);
  const openByPress = () => {
    pressed.current = true;
    onOpen();
  };
  return (
    <div className="companion">
      {open ? children(region) : <CompanionPill draft={draft} messages={messages} onOpen={openByPress} />}
      <p className="unseen" role="status">
        {announcement}
      </p>
    </div>
  );
}
