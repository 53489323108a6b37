import { useState } from 'react';
import { KEPT_KINDS, type KeptKind } from '../../../lib/stats/kept-kinds.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import type { CardProps } from '../card.ts';

/** Erases one kind or everything, at the second press, and says whether anything is left. */
export function EraseCard({ actions, messages }: CardProps) {
  const words = messages.dashboard.data;
  const [asked, ask] = useState<KeptKind | 'all'>();
  const [said, say] = useState<'erased' | 'notErased'>();
  const press = async (kind: KeptKind | 'all') => {
    say(undefined);
    if (asked !== kind) return ask(kind);
    ask(undefined);
    say((await actions.erase(kind)) ? 'erased' : 'notErased');
  };
  return (
    <Card title={words.erase}>
      <p className="card-hint">{words.eraseHint}</p>
      <div className="card-actions">
        {([...KEPT_KINDS, 'all'] as const).map((kind) => (
          <Button key={kind} className={asked === kind ? 'danger' : ''} onClick={() => void press(kind)}>
            {words.eraseKind[kind]}
          </Button>
        ))}
      </div>
      <p className="card-said" role="status">
        {asked ? words.sure : said && words[said]}
      </p>
    </Card>
  );
}
