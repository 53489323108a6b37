import { formatDuration } from '../../../lib/i18n/format.ts';
import type { Messages } from '../../../lib/i18n/messages.ts';
import { NETWORKS, type NetworkId } from '../../../lib/networks/index.ts';
import { consumptionOn, correspondenceOn, creationOn } from '../../../lib/stats/creation.ts';
import { opensOn } from '../../../lib/stats/opens.ts';
import type { TimeDay } from '../../../lib/time/time-day.ts';
import { RankedBars } from '../../charts/RankedBars.tsx';
import { Card } from '../../ui/Card.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import type { DashboardFacts } from '../dashboard-facts.ts';

interface TimeUseCardProps {
  days: DashboardFacts['days'];
  messages: Messages;
}

type Figure = (day: TimeDay, network: NetworkId) => number;

const FIGURES = { creation: creationOn, consumption: consumptionOn, correspondence: correspondenceOn } as const;
const USES = ['creation', 'consumption', 'correspondence'] as const;

/** Time spent making something, and on what others made; and how often one came. */
export function TimeUseCard({ days, messages }: TimeUseCardProps) {
  const { time, dashboard, locale } = messages;
  const words = time;
  const sumOn = (figure: Figure, network: NetworkId) =>
    days.reduce((all, { record }) => all + figure(record.time, network), 0);
  const sum = (figure: Figure) => NETWORKS.reduce((all, { id }) => all + sumOn(figure, id), 0);
  const bars = USES.map((id) => ({
    id,
    label: words.uses[id],
    value: sum(FIGURES[id]),
    text: formatDuration(locale, sum(FIGURES[id])),
  }));
  return (
    <Card title={words.use}>
      <RankedBars sentence={words.useSentence(sum(creationOn), sum(consumptionOn))} bars={bars} />
      <p className="card-note">{words.opens(sum(opensOn))}</p>
      <Disclosure summary={dashboard.asTable}>
        <table className="chart-table">
          <thead>
            <tr>
              <th scope="col">{words.network}</th>
              {USES.map((use) => (
                <th key={use} scope="col">
                  {words.uses[use]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {NETWORKS.map(({ id, name }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {USES.map((use) => (
                  <td key={use}>{formatDuration(locale, sumOn(FIGURES[use], id))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </Card>
  );
}
