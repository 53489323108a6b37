import type { Glance } from '../../lib/i18n/glance-messages.ts';
import { HeldList, type HeldListProps } from '../hold/HeldList.tsx';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';

export interface HeldCardProps extends Omit<HeldListProps, 'now' | 'messages'> {
  /** Whether a notification comes when one is due. `undefined`: the browser has none to give. */
  notifies: boolean | undefined;
  onNotify: () => void;
}

/** Drafts held for later. Gone where there is none. */
export function HeldCard({ notifies, onNotify, messages, ...list }: HeldCardProps & { now: number; messages: Glance }) {
  const words = messages.held;
  if (list.drafts.length === 0) return null;
  return (
    <Card title={words.title} aside={<span className="today-total">{words.count(list.drafts.length)}</span>}>
      <HeldList messages={messages} {...list} />
      {notifies !== undefined && (
        <p className="held-notify">
          {notifies ? (
            words.reminding
          ) : (
            <Button tone="text" onClick={onNotify}>
              {words.remindMe}
            </Button>
          )}
        </p>
      )}
    </Card>
  );
}
