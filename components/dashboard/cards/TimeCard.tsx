import { useEffect, useState } from 'react';
import { formatDay } from '../../../lib/i18n/format.ts';
import { lastTwelveMonths } from '../../../lib/stats/periods.ts';
import { PERIOD_DAYS, PERIODS, type Period } from '../../../lib/time/periods.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import type { CardProps } from '../card.ts';
import type { DashboardFacts } from '../dashboard-facts.ts';
import { SittingsCard } from './SittingsCard.tsx';
import { TimeByNetworkCard } from './TimeByNetworkCard.tsx';
import { TimeUseCard } from './TimeUseCard.tsx';

/** The time of a day, a week, a month or a year: how much, what for, and in which sittings. */
export function TimeCard({ facts, actions, messages }: CardProps) {
  const { time, locale } = messages;
  const words = time.page;
  const [period, setPeriod] = useState<Period>('week');
  /** The chosen day, in days before today. */
  const [back, setBack] = useState(0);
  const year = useYear(period === 'year', facts.days, actions.readDays);
  const day = facts.days.at(-1 - back) ?? facts.days.at(-1)!;
  const days = period === 'year' ? year : period === 'day' ? [day] : facts.days.slice(-PERIOD_DAYS[period]);
  return (
    <>
      <div className="time-choice">
        <Choice
          legend={words.period}
          legendHidden
          options={PERIODS.map((value) => ({ value, label: words.periods[value] }))}
          value={period}
          onChange={setPeriod}
        />
        {period === 'day' && (
          <div className="time-days">
            <Button
              aria-label={words.earlier}
              disabled={back + 1 >= facts.days.length}
              onClick={() => setBack(back + 1)}
            >
              ←
            </Button>
            <span aria-live="polite">{formatDay(locale, day.key)}</span>
            <Button aria-label={words.later} disabled={back === 0} onClick={() => setBack(back - 1)}>
              →
            </Button>
          </div>
        )}
      </div>
      <TimeByNetworkCard days={days} period={period} messages={messages} />
      <TimeUseCard days={days} messages={messages} />
      <SittingsCard days={days} messages={messages} />
    </>
  );
}

type Days = DashboardFacts['days'];

/** Read when it is asked for, and anew when the history changes; the days at hand until then, and where it cannot be read. */
function useYear(wanted: boolean, days: Days, readDays: (count: number) => Promise<Days>): Days {
  const [year, setYear] = useState<Days>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what reads is made anew at each drawing, what is read is not.
  useEffect(() => {
    if (wanted) readDays(PERIOD_DAYS.year).then(setYear, () => setYear(undefined));
  }, [wanted, days]);
  return lastTwelveMonths(year ?? days);
}
