import { formatDuration } from '../../../lib/i18n/format.ts';
import type { Messages } from '../../../lib/i18n/messages.ts';
import { writtenByPurpose } from '../../../lib/stats/writing.ts';
import { RankedBars } from '../../charts/RankedBars.tsx';
import { purposeName } from '../../companion/PurposeChoice.tsx';
import { Card } from '../../ui/Card.tsx';
import type { DashboardFacts } from '../dashboard-facts.ts';

interface TimeByPurposeCardProps {
  days: DashboardFacts['days'];
  purposes: DashboardFacts['purposes'];
  messages: Messages;
}

/** How long was written at what was published, by what it was for. */
export function TimeByPurposeCard({ days, purposes, messages }: TimeByPurposeCardProps) {
  const { time, locale } = messages;
  const words = time;
  const written = writtenByPurpose(days.map(({ record }) => record));
  const bars = purposes
    .map((purpose) => ({ id: purpose.id, label: purposeName(purpose, messages), value: written[purpose.id] ?? 0 }))
    .map((bar) => ({ ...bar, text: formatDuration(locale, bar.value) }));
  const all = bars.reduce((sum, { value }) => sum + value, 0);
  return (
    <Card title={words.byPurpose}>
      <RankedBars sentence={words.byPurposeSentence(all)} bars={all === 0 ? [] : bars} />
    </Card>
  );
}
