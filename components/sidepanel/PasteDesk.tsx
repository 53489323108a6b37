import type { ReactNode } from 'react';
import { Desk, type DeskProps } from '../desk/Desk.tsx';
import { Card } from '../ui/Card.tsx';

export interface PasteDeskProps extends Omit<DeskProps, 'label' | 'placeholder'> {
  /** What there is to say of the text. */
  children: ReactNode;
}

/** A box to paste a text into, where no tab has one. */
export function PasteDesk({ children, ...desk }: PasteDeskProps) {
  const { sidePanel } = desk.messages;
  return (
    <>
      <Card title={sidePanel.paste}>
        <Desk {...desk} label={sidePanel.pasteBox} placeholder={sidePanel.placeholder} />
      </Card>
      {children}
    </>
  );
}
