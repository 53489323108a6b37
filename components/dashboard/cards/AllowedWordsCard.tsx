import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Quiet } from '../../ui/Quiet.tsx';
import type { CardProps } from '../card.ts';

/** The words the person vouches for, in any draft. */
export function AllowedWordsCard({ facts, actions, messages }: CardProps) {
  const { popup, dashboard, quotes } = messages;
  const [before, after] = quotes;
  return (
    <Card title={popup.allowedWords}>
      {facts.allowedWords.length === 0 ? (
        <Quiet {...dashboard.rules.noWords} />
      ) : (
        <ul>
          {facts.allowedWords.map((words) => (
            <li key={words} className="exception">
              <span className="exception-label">{`${before}${words}${after}`}</span>
              <Button tone="text" onClick={() => actions.allowWords(words, false)}>
                {popup.remove}
                <span className="unseen">{messages.about(words)}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
