import { formatDay, formatDuration, formatHours, formatMonth, formatWeekday } from '../../../lib/i18n/format.ts';
import type { Locale } from '../../../lib/i18n/locale.ts';
import type { Messages } from '../../../lib/i18n/messages.ts';
import { NETWORKS } from '../../../lib/networks/index.ts';
import { chargedOn, chargedOver } from '../../../lib/stats/charged.ts';
import { chargedByHour, chargedByMonth } from '../../../lib/stats/periods.ts';
import { startOf } from '../../../lib/time/days.ts';
import type { Period } from '../../../lib/time/periods.ts';
import { type Column, ColumnChart } from '../../charts/ColumnChart.tsx';
import { Card } from '../../ui/Card.tsx';
import { Quiet } from '../../ui/Quiet.tsx';
import type { DashboardFacts } from '../dashboard-facts.ts';

interface TimeByNetworkCardProps {
  days: DashboardFacts['days'];
  period: Period;
  messages: Messages;
}

/** Charged time, one network standing on the other. */
export function TimeByNetworkCard({ days, period, messages }: TimeByNetworkCardProps) {
  const { time, dashboard, locale } = messages;
  const words = time;
  const total = chargedOver(days.map(({ record }) => record.time));
  const step = period === 'day' ? words.hour : period === 'year' ? words.month : words.day;
  return (
    <Card title={words.byNetwork}>
      {total === 0 ? (
        <Quiet title={words.total(0, period)} text={words.noTime} />
      ) : (
        <ColumnChart
          sentence={words.total(total, period)}
          headers={[step, ...NETWORKS.map(({ name }) => name)]}
          columns={columnsOf(days, period, locale)}
          format={(value) => formatDuration(locale, value)}
          tableLabel={dashboard.asTable}
        />
      )}
    </Card>
  );
}

const HOUR = 3_600_000;
const ids = NETWORKS.map(({ id }) => id);

function columnsOf(days: DashboardFacts['days'], period: Period, locale: Locale): readonly Column[] {
  if (period === 'day') return days.flatMap((day) => hoursOf(day, locale));
  if (period === 'year')
    return chargedByMonth(days, ids).map(({ month, values }) => ({ label: formatMonth(locale, month), values }));
  const label = period === 'week' ? formatWeekday : formatDay;
  return days.map(({ key, record }) => ({
    label: label(locale, key),
    values: ids.map((id) => chargedOn(record.time, id)),
  }));
}

function hoursOf({ key, record }: DashboardFacts['days'][number], locale: Locale): Column[] {
  const hours = ids.map((id) => chargedByHour(record.time, key, id));
  return hours[0]!.map((_, index) => ({
    label: formatHours(locale, [new Date(startOf(key) + index * HOUR).getHours()]),
    values: hours.map((values) => values[index]!),
  }));
}
