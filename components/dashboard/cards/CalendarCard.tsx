import { formatDays } from '../../../lib/i18n/format.ts';
import type { Messages } from '../../../lib/i18n/messages.ts';
import { chargedInAll } from '../../../lib/stats/charged.ts';
import type { DayKey } from '../../../lib/time/days.ts';
import { YearCalendar } from '../../charts/YearCalendar.tsx';
import { Card } from '../../ui/Card.tsx';
import type { DashboardFacts } from '../dashboard-facts.ts';

interface CalendarCardProps {
  days: DashboardFacts['days'];
  messages: Messages;
  onOpen: (day: DayKey) => void;
}

/** A year, day by day. */
export function CalendarCard({ days, messages, onOpen }: CalendarCardProps) {
  const { time, dashboard, locale } = messages;
  const words = time.calendar;
  const cells = days.map(({ key, record }) => ({ key, value: chargedInAll(record.time) }));
  const spent = cells.filter(({ value }) => value > 0);
  const longest = spent.toSorted((a, b) => b.value - a.value)[0];
  const most = longest && { day: formatDays(locale, longest.key, longest.key), length: longest.value };
  return (
    <Card title={words.title}>
      <YearCalendar
        sentence={words.sentence(spent.length, most)}
        days={cells}
        locale={locale}
        words={words}
        tableLabel={dashboard.asTable}
        onOpen={onOpen}
      />
    </Card>
  );
}
