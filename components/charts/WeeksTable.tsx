import { formatDays, formatDuration, formatWeekday } from '../../lib/i18n/format.ts';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { CalendarDay } from './YearCalendar.tsx';

interface WeeksTableProps {
  days: readonly CalendarDay[];
  locale: Locale;
  /** The name of the rows. */
  header: string;
}

/** Days as a table, a week a row, Monday first. */
export function WeeksTable({ days, locale, header }: WeeksTableProps) {
  const first = (new Date(`${days[0]!.key}T00:00:00Z`).getUTCDay() + 6) % 7;
  const cells: (CalendarDay | undefined)[] = [...Array.from({ length: first }, () => undefined), ...days];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => cells[7 * week + weekday]),
  );
  const named = weeks.find((week) => week.every((day) => day !== undefined)) ?? [];
  return (
    <div className="table-room">
      <table className="chart-table">
        <thead>
          <tr>
            <th scope="col">{header}</th>
            {named.map((day) => (
              <th key={day!.key} scope="col">
                {formatWeekday(locale, day!.key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => {
            const { key } = week.find((day) => day !== undefined)!;
            return (
              <tr key={key}>
                <th scope="row">{formatDays(locale, key, key)}</th>
                {week.map((day, weekday) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its weekday.
                  <td key={weekday} data-none={!day?.value}>
                    {day && formatDuration(locale, day.value)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
