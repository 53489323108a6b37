import type { CardProps } from '../card.ts';
import { TimeByNetworkCard } from './TimeByNetworkCard.tsx';

/** The last seven days of time, at a glance. */
export function WeekTimeCard({ facts, messages }: CardProps) {
  return <TimeByNetworkCard days={facts.days.slice(-7)} period="week" messages={messages} />;
}
