import { formatDuration } from '../../../lib/i18n/format.ts';
import type { Messages } from '../../../lib/i18n/messages.ts';
import { NETWORKS, type NetworkId } from '../../../lib/networks/index.ts';
import { consumptionOn, correspondenceOn, creationOn } from '../../../lib/stats/creation.ts';
import { opensOn } from '../../../lib/stats/opens.ts';
import type { TimeDay } from '../../../lib/time/time-day.ts';
import { RankedBars } from '../../charts/RankedBars.tsx';
import { Card } from '../../ui/Card.tsx';
import type { DashboardFacts } from '../dashboard-facts.ts';

interface TimeUseCardProps {
  days: DashboardFacts['days'];
  messages: Messages;
}

/** Time spent making something, and on what others made; and how often one came. */
export function TimeUseCard({ days, messages }: TimeUseCardProps) {
  const { time, locale } = messages;
  const words = time.page;
  const sum = (figure: (day: TimeDay, network: NetworkId) => number) =>
    days.reduce((all, { record }) => all + NETWORKS.reduce((own, { id }) => own + figure(record.time, id), 0), 0);
  const figures = {
    creation: sum(creationOn),
    consumption: sum(consumptionOn),
    correspondence: sum(correspondenceOn),
  };
  const bars = (['creation', 'consumption', 'correspondence'] as const).map((id) => ({
    id,
    label: words.uses[id],
    value: figures[id],
    text: formatDuration(locale, figures[id]),
  }));
  return (
    <Card title={words.use}>
      <RankedBars sentence={words.useSentence(figures.creation, figures.consumption)} bars={bars} />
      <p className="card-note">{words.opens(sum(opensOn))}</p>
    </Card>
  );
}
