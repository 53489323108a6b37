import { useEffect, useRef } from 'react';
import { CompanionPanel, type CompanionPanelProps } from './CompanionPanel.tsx';
import { CompanionPill } from './CompanionPill.tsx';
import { type Said, useAnnouncement } from './use-announcement.ts';

export interface CompanionProps extends CompanionPanelProps {
  open: boolean;
  /** What came of the last action. */
  said?: Said | undefined;
  onOpen: () => void;
  /** By Escape or by its button: the caller gives the focus back to the editor. */
  onClose: () => void;
}

/** Beside the compose box: closed a pill, open a panel. Speaks through one live region, there from the start. */
export function Companion({ open, said, onOpen, ...panel }: CompanionProps) {
  const announcement = useAnnouncement(panel.assessment, panel.text, panel.messages, said);
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
      {open ? (
        <CompanionPanel {...panel} ref={region} />
      ) : (
        <CompanionPill assessment={panel.assessment} messages={panel.messages} onOpen={openByPress} />
      )}
      <p className="unseen" role="status">
        {announcement}
      </p>
    </div>
  );
}
