import { Card } from '../../ui/Card.tsx';
import type { CardProps } from '../card.ts';

/** How Tamis judges, and what it keeps: in a few plain paragraphs. */
export function HowCard({ messages }: CardProps) {
  return messages.dashboard.how.map(({ title, paragraphs }) => (
    <Card key={title} title={title}>
      <div className="prose">
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </Card>
  ));
}
