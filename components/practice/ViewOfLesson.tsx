import { useEffect, useRef } from 'react';
import type { Messages } from '../../lib/i18n/index.ts';
import { networkById } from '../../lib/networks/index.ts';
import { Compare } from './Compare.tsx';
import { Handout } from './Handout.tsx';
import type { Judge, Lesson } from './lesson.ts';
import { InventedMonth } from './month/InventedMonth.tsx';
import { StepThrough } from './StepThrough.tsx';
import type { View } from './ViewBar.tsx';

interface ViewOfLessonProps {
  view: View;
  lesson: Lesson;
  judge: Judge;
  messages: Messages;
  onPrint: () => void;
}

/** A lesson over the whole page. The focus comes to it, so that its keys work at once and a screen reader says its name. */
export function ViewOfLesson({ view, lesson, judge, messages, onPrint }: ViewOfLessonProps) {
  const { views } = messages.practice;
  const part = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view is another place.
  useEffect(() => {
    part.current?.focus({ preventScroll: true });
    document.documentElement.scrollTop = 0;
  }, [view]);
  return (
    <section
      className="view"
      data-view={view}
      ref={part}
      tabIndex={-1}
      aria-label={view === 'month' ? views.month : `${views[view]} · ${lesson.title}`}
    >
      {(view === 'steps' || view === 'compare') && (
        <div className="view-head">
          <h2 className="view-title">{lesson.title}</h2>
          <p className="sample-place">
            {networkById(lesson.network).name} · {messages.kinds[lesson.kind].toLowerCase()}
          </p>
        </div>
      )}
      {view === 'steps' && <StepThrough lesson={lesson} judge={judge} messages={messages} />}
      {view === 'compare' && <Compare lesson={lesson} judge={judge} messages={messages} />}
      {view === 'month' && <InventedMonth messages={messages} />}
      {view === 'handout' && <Handout lesson={lesson} judge={judge} messages={messages} onPrint={onPrint} />}
    </section>
  );
}
