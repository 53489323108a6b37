import { useMemo, useState } from 'react';
import { formatDays } from '../../../lib/i18n/format.ts';
import { lastTwelveMonths } from '../../../lib/stats/periods.ts';
import { type DayKey, dateOf, dayAfter } from '../../../lib/time/days.ts';
import { PERIOD_DAYS, PERIODS, type Period, periodEnd } from '../../../lib/time/periods.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import type { CardProps } from '../card.ts';
import { useWindow } from '../use-window.ts';
import { CalendarCard } from './CalendarCard.tsx';
import { SittingsCard } from './SittingsCard.tsx';
import { TimeByNetworkCard } from './TimeByNetworkCard.tsx';
import { TimeByPurposeCard } from './TimeByPurposeCard.tsx';
import { TimeUseCard } from './TimeUseCard.tsx';

/** The time of a day, a week, a month or a year: how much, what for, and in which sittings. */
export function TimeCard({ facts, actions, messages }: CardProps) {
  const { time, locale } = messages;
  const words = time;
  const today = facts.days.at(-1)!.key;
  /** `back`: how many periods before the one that ends today. */
  const [wanted, want] = useState<{ readonly period: Period; readonly back: number }>({ period: 'week', back: 0 });
  const { back } = wanted;
  const goBack = (by: number) => want({ ...wanted, back: back + by });
  const asked = { ...wanted, end: periodEnd(today, wanted.period, back), count: PERIOD_DAYS[wanted.period] };
  const { window, days: read } = useWindow(asked, facts.days, actions.readDays);
  const { period, end } = window;
  const days = useMemo(() => (period === 'year' ? lastTwelveMonths(read) : read), [period, read]);
  const from = period === 'year' ? days[0]!.key : dayAfter(end, 1 - PERIOD_DAYS[period]);
  return (
    <>
      <div className="time-choice">
        <Choice
          legend={words.period}
          legendHidden
          options={PERIODS.map((value) => ({ value, label: words.periods[value] }))}
          value={wanted.period}
          onChange={(next) => want({ period: next, back: 0 })}
        />
        <div className="time-days">
          <Button aria-label={words.earlier} disabled={from <= facts.since} onClick={() => goBack(1)}>
            ←
          </Button>
          <span aria-live="polite">{formatDays(locale, from, end)}</span>
          <Button aria-label={words.later} disabled={back === 0} onClick={() => goBack(-1)}>
            →
          </Button>
        </div>
      </div>
      <TimeByNetworkCard days={days} period={period} messages={messages} />
      <TimeUseCard days={days} messages={messages} />
      {period === 'year' && (
        <CalendarCard
          days={days}
          messages={messages}
          onOpen={(day) => want({ period: 'day', back: daysBetween(day, today) })}
        />
      )}
      <SittingsCard days={days} messages={messages} />
      <TimeByPurposeCard days={days} purposes={facts.purposes} messages={messages} />
    </>
  );
}

const daysBetween = (from: DayKey, to: DayKey): number => Math.round((dateOf(to) - dateOf(from)) / 86_400_000);
