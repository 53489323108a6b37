import { type ReactNode, useEffect, useRef } from 'react';
import { say } from '../stage/stage.ts';
import { trapFocus } from '../stage/trap-focus.ts';
import { RoleButton } from './role-button.tsx';

interface DialogProps {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Dialog({ label, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const editor = () => dialog.current?.querySelector<HTMLElement>('[contenteditable="true"]') ?? null;
    editor()?.focus();
    return trapFocus(dialog.current!, editor);
  }, []);
  return (
    <div className="veil">
      <div ref={dialog} role="dialog" aria-modal="true" aria-label={label} className="dialog">
        <div className="title">
          <h2>{label}</h2>
          <RoleButton label={say('Close', 'Fermer')} className="close" onPress={onClose}>
            ✕
          </RoleButton>
        </div>
        {children}
      </div>
    </div>
  );
}

/** The row that looks like the submit's and is none. */
export const Tools = () => (
  <div className="row tools faint">
    <RoleButton label={say('Photo/video', 'Photo/vidéo')} />
    <RoleButton label={say('Tag people', 'Identifier des personnes')} />
    <RoleButton label="Emoji">☺</RoleButton>
  </div>
);
