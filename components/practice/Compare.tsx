import { useId, useState } from 'react';
import type { Messages } from '../../lib/i18n/index.ts';
import { type Assessment, rankFindings } from '../../lib/sieves/index.ts';
import { Lights } from '../companion/Lights.tsx';
import { bandsOf } from '../companion/lights-of.ts';
import { Button } from '../ui/Button.tsx';
import { ChangeSheet } from './ChangeSheet.tsx';
import { langOf } from './lang-of.ts';
import type { Judge, Lesson } from './lesson.ts';
import { MarkedText } from './MarkedText.tsx';

interface CompareProps {
  lesson: Lesson;
  judge: Judge;
  messages: Messages;
}

/** Two texts side by side with their lights, and what changed from one to the other. Both can be written in. */
export function Compare({ lesson, judge, messages }: CompareProps) {
  const { compare, ...practice } = messages.practice;
  const [before, setBefore] = useState(lesson.before);
  const [after, setAfter] = useState(lesson.after);
  const judged = { before: judge(before), after: judge(after) };
  const isWhole = before.trim() !== '' && after.trim() !== '';
  return (
    <div className="compare">
      <Pane title={practice.before} text={before} assessment={judged.before} messages={messages} onChange={setBefore} />
      <Pane title={practice.after} text={after} assessment={judged.after} messages={messages} onChange={setAfter} />
      {isWhole ? (
        <ChangeSheet before={judged.before} after={judged.after} messages={messages} />
      ) : (
        <p className="compare-hint">{compare.incomplete}</p>
      )}
    </div>
  );
}

interface PaneProps {
  title: string;
  text: string;
  assessment: Assessment;
  messages: Messages;
  onChange: (text: string) => void;
}

function Pane({ title, text, assessment, messages, onChange }: PaneProps) {
  const { compare } = messages.practice;
  const id = useId();
  const [writing, write] = useState(text.trim() === '');
  return (
    <section className="pane" aria-labelledby={id}>
      <div className="pane-head">
        <h3 className="pane-title" id={id}>
          {title}
        </h3>
        {text.trim() !== '' && (
          <Button tone="text" aria-describedby={id} onClick={() => write(!writing)}>
            {writing ? compare.show : compare.edit}
          </Button>
        )}
      </div>
      <div className="pane-sheet">
        {writing ? (
          <textarea
            className="pane-box"
            aria-labelledby={id}
            placeholder={compare.placeholder}
            lang={langOf(assessment)}
            value={text}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <MarkedText text={text} lang={langOf(assessment)} findings={rankFindings(assessment)} />
        )}
      </div>
      <Lights bands={bandsOf(assessment.sieves)} messages={messages} />
    </section>
  );
}
