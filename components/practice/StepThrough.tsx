import { useState } from 'react';
import type { Messages } from '../../lib/i18n/index.ts';
import { ALL_SIEVES, type Assessment, type Finding } from '../../lib/sieves/index.ts';
import { Lights } from '../companion/Lights.tsx';
import { bandsOf, spokenLights } from '../companion/lights-of.ts';
import { ruleName } from '../companion/rule-name.ts';
import { Strengths } from '../companion/Strengths.tsx';
import { verdictOf } from '../companion/verdict-of.ts';
import { Button } from '../ui/Button.tsx';
import { FindingCard } from './FindingCard.tsx';
import { langOf } from './lang-of.ts';
import type { Judge, Lesson } from './lesson.ts';
import { MarkedText } from './MarkedText.tsx';
import { type Step, stepsOf } from './steps.ts';
import { useStepKeys } from './use-step-keys.ts';

interface StepThroughProps {
  lesson: Lesson;
  judge: Judge;
  messages: Messages;
}

/** A text told one thing at a time: for a room to think before it is told. */
export function StepThrough({ lesson, judge, messages }: StepThroughProps) {
  const { steps: words } = messages.practice;
  const before = judge(lesson.before);
  const after = lesson.after === '' ? undefined : judge(lesson.after);
  const steps = stepsOf(before, after !== undefined);
  const [reached, setReached] = useState(0);
  const at = Math.min(reached, steps.length - 1);
  const step = steps[at]!;
  const move = (by: number) => setReached(Math.min(Math.max(at + by, 0), steps.length - 1));
  useStepKeys(move);
  const told = steps.slice(0, at + 1).flatMap((past) => (past.kind === 'finding' ? [past.finding] : []));
  const isBetter = step.kind === 'better' && after !== undefined;
  const shown = isBetter ? after : before;
  return (
    <div className="steps">
      <div className="steps-sheet" data-better={isBetter}>
        <MarkedText
          text={isBetter ? lesson.after : lesson.before}
          lang={langOf(shown)}
          findings={isBetter ? [] : told}
          current={step.kind === 'finding' ? step.finding : undefined}
        />
      </div>
      <div className="steps-told">
        <StepCard step={step} assessment={shown} text={lesson.before} messages={messages} />
      </div>
      <div className="steps-bar">
        <Button aria-disabled={at === 0} onClick={() => move(-1)}>
          {words.previous}
        </Button>
        <Button tone="solid" aria-disabled={at === steps.length - 1} onClick={() => move(1)}>
          {words.next}
        </Button>
        <p className="steps-position">{words.position(at + 1, steps.length)}</p>
        <Ticks at={at} of={steps.length} />
        <p className="steps-keys">{words.keys}</p>
      </div>
      <p className="unseen" role="status">
        {`${words.position(at + 1, steps.length)}. ${spoken(step, shown, messages)}`}
      </p>
    </div>
  );
}

/** Where one is, at a glance from the back row. */
function Ticks({ at, of }: { at: number; of: number }) {
  return (
    <span className="ticks" aria-hidden="true">
      {Array.from({ length: of }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a tick is its place.
        <i key={index} data-past={index <= at} />
      ))}
    </span>
  );
}

function spoken(step: Step, assessment: Assessment, messages: Messages): string {
  const { steps } = messages.practice;
  if (step.kind === 'read') return steps.read.title;
  if (step.kind === 'finding') {
    const { sieve, rule } = step.finding;
    return `${messages.sieves[sieve]}, ${ruleName(rule, messages)}.`;
  }
  const lights = messages.companion.announce(spokenLights(bandsOf(assessment.sieves), messages));
  return `${steps[step.kind]}. ${lights}`;
}

interface StepCardProps {
  step: Step;
  /** Of the text that is shown. */
  assessment: Assessment;
  text: string;
  messages: Messages;
}

function StepCard({ step, assessment, text, messages }: StepCardProps) {
  const { steps } = messages.practice;
  if (step.kind === 'read') {
    return (
      <>
        <h3 className="steps-title">{steps.read.title}</h3>
        <p className="steps-lead">{steps.read.text}</p>
        <dl className="questions">
          {ALL_SIEVES.map((sieve) => (
            <div key={sieve}>
              <dt>{messages.sieves[sieve]}</dt>
              <dd>{messages.questions[sieve]}</dd>
            </div>
          ))}
        </dl>
      </>
    );
  }
  if (step.kind === 'finding') {
    return (
      <>
        <FindingCard finding={step.finding} text={text} lang={langOf(assessment)} messages={messages} />
        <Cost finding={step.finding} assessment={assessment} messages={messages} />
      </>
    );
  }
  const verdict = verdictOf(assessment, messages);
  return (
    <>
      <h3 className="steps-title">{steps[step.kind]}</h3>
      <Lights bands={bandsOf(assessment.sieves)} messages={messages} />
      <p className="steps-lead">{verdict.title}</p>
      {step.kind === 'better' && <Strengths assessment={assessment} messages={messages} />}
    </>
  );
}

/** What the finding's rule took from the score of its sieve. */
function Cost({ finding, assessment, messages }: { finding: Finding; assessment: Assessment; messages: Messages }) {
  const { score } = assessment.sieves[finding.sieve];
  const penalty = score?.penalties.find(({ rule }) => rule === finding.rule);
  if (!penalty) return null;
  return <p className="steps-cost">{messages.practice.steps.costs(penalty.points, messages.sieves[finding.sieve])}</p>;
}
