import { HeldList } from '../../hold/HeldList.tsx';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Quiet } from '../../ui/Quiet.tsx';
import type { CardProps } from '../card.ts';

/** Every draft that is held. */
export function HeldDraftsCard({ facts, actions, messages }: CardProps) {
  const words = messages.held;
  const { held, notifies, now } = facts;
  const aside =
    notifies === undefined ? undefined : notifies ? (
      <span className="card-aside">{words.reminding}</span>
    ) : (
      <Button tone="text" onClick={actions.askToNotify}>
        {words.remindMe}
      </Button>
    );
  return (
    <Card title={words.count(held.length)} aside={aside}>
      {held.length === 0 ? (
        <Quiet {...messages.hold.list.none} />
      ) : (
        <HeldList
          drafts={held}
          messages={messages}
          now={now}
          sayHeldOn={({ heldAt }) => messages.hold.list.heldOn(heldAt, now)}
          onRead={actions.readHeld}
          onCopy={actions.copyHeld}
          onOpen={actions.openNetwork}
          onHoldLonger={actions.holdLonger}
          onDelete={actions.deleteHeld}
        />
      )}
    </Card>
  );
}
