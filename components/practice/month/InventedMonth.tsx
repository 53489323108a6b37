import { useMemo, useState } from 'react';
import { formatTime, formatWholeDay } from '../../../lib/i18n/format.ts';
import type { Messages } from '../../../lib/i18n/index.ts';
import { SievesCard } from '../../dashboard/cards/SievesCard.tsx';
import { TimeByNetworkCard } from '../../dashboard/cards/TimeByNetworkCard.tsx';
import { TodayCard } from '../../popup/TodayCard.tsx';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { useStepKeys } from '../use-step-keys.ts';
import { dayOn, monthAt } from './month-at.ts';
import { useFastClock } from './use-fast-clock.ts';

/** How long an hour of the month lasts, ms. */
const PACES = { slow: 250, quick: 60 } as const;
type Pace = keyof typeof PACES;

/**
 * A month of somebody who does not exist, in front of a room: the popup's and the dashboard's own cards, fed with figures
 * made up here. Nothing is read from storage and nothing written to it, and the page says all the time that it is invented.
 */
export function InventedMonth({ messages }: { messages: Messages }) {
  const { practice, locale } = messages;
  const words = practice.month;
  const [pace, setPace] = useState<Pace>('slow');
  const clock = useFastClock(PACES[pace]);
  const { moment, isPlaying, isOver } = clock;
  const month = useMemo(() => monthAt(moment), [moment]);
  const move = (by: number) => clock.goTo(dayOn(moment, by));
  useStepKeys(move, clock.toggle);
  const chapter = words.chapters[month.chapter];
  const facts = { days: month.days };
  return (
    <div className="month">
      <p className="month-invented" role="note">
        {words.invented}
      </p>
      <div className="month-head">
        <p className="month-when">
          <span className="month-day">{formatWholeDay(locale, month.key)}</span>
          <span className="month-time">{formatTime(locale, month.now)}</span>
        </p>
        <p className="month-chapter">
          <strong>{chapter.title}</strong> {chapter.text}
        </p>
      </div>
      <div className="card-grid month-cards">
        <TodayCard facts={month.today} messages={messages} />
        <TimeByNetworkCard days={month.days} period="month" messages={messages} />
        <SievesCard facts={facts} messages={messages} />
      </div>
      <div className="steps-bar month-bar">
        <Button tone="solid" onClick={clock.toggle}>
          {isPlaying ? words.pause : isOver ? words.again : words.play}
        </Button>
        <Button aria-disabled={month.day === 1} onClick={() => move(-1)}>
          {words.previous}
        </Button>
        <Button aria-disabled={month.day === month.of} onClick={() => move(1)}>
          {words.next}
        </Button>
        <Choice
          legend={words.pace}
          legendHidden
          options={(['slow', 'quick'] as const).map((value) => ({ value, label: words.paces[value] }))}
          value={pace}
          onChange={setPace}
        />
        <p className="steps-position">{words.position(month.day, month.of)}</p>
        <p className="steps-keys">{words.keys}</p>
      </div>
      <p className="unseen" role="status">
        {/* Not while it plays: nobody could listen to it. */}
        {isPlaying ? chapter.title : `${words.position(month.day, month.of)}. ${chapter.title}`}
      </p>
    </div>
  );
}
