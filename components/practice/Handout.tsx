import type { Messages } from '../../lib/i18n/index.ts';
import { networkById } from '../../lib/networks/index.ts';
import { type Assessment, rankFindings } from '../../lib/sieves/index.ts';
import { Lights } from '../companion/Lights.tsx';
import { bandsOf } from '../companion/lights-of.ts';
import { Mark } from '../Mark.tsx';
import { Button } from '../ui/Button.tsx';
import { FindingCard } from './FindingCard.tsx';
import { langOf } from './lang-of.ts';
import type { Judge, Lesson } from './lesson.ts';
import { MarkedText } from './MarkedText.tsx';

interface HandoutProps {
  lesson: Lesson;
  judge: Judge;
  messages: Messages;
  onPrint: () => void;
}

/** One page to hand out, as it will be printed. */
export function Handout({ lesson, judge, messages, onPrint }: HandoutProps) {
  const { handout, before, after } = messages.practice;
  const judged = judge(lesson.before);
  const findings = rankFindings(judged);
  return (
    <>
      <div className="handout-bar">
        <Button tone="solid" onClick={onPrint}>
          {handout.print}
        </Button>
        <p className="scores-hint">{handout.hint}</p>
      </div>
      <article className="handout">
        <header className="handout-head">
          <h2 className="handout-title">{lesson.title}</h2>
          <p className="handout-place">
            {networkById(lesson.network).name} · {messages.kinds[lesson.kind].toLowerCase()}
          </p>
        </header>
        <HandoutText title={before} text={lesson.before} assessment={judged} messages={messages} isNumbered />
        <h3 className="handout-part">{handout.why}</h3>
        {findings.length === 0 && <p>{handout.nothing}</p>}
        <ol className="handout-findings">
          {findings.map((finding) => (
            <li key={`${finding.rule} ${finding.start}`}>
              <FindingCard finding={finding} text={lesson.before} lang={langOf(judged)} messages={messages} />
            </li>
          ))}
        </ol>
        {lesson.after !== '' && (
          <HandoutText title={after} text={lesson.after} assessment={judge(lesson.after)} messages={messages} />
        )}
        <footer className="handout-foot">
          <Mark size={16} /> {handout.foot}
        </footer>
      </article>
    </>
  );
}

interface HandoutTextProps {
  title: string;
  text: string;
  assessment: Assessment;
  messages: Messages;
  isNumbered?: boolean;
}

function HandoutText({ title, text, assessment, messages, isNumbered = false }: HandoutTextProps) {
  return (
    <>
      <h3 className="handout-part">{title}</h3>
      <MarkedText
        text={text}
        lang={langOf(assessment)}
        findings={isNumbered ? rankFindings(assessment) : []}
        numbered={isNumbered}
      />
      <Lights bands={bandsOf(assessment.sieves)} messages={messages} />
    </>
  );
}
