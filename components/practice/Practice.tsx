import { useRef, useState } from 'react';
import type { Locale, Messages } from '../../lib/i18n/index.ts';
import type { Assessment, Finding } from '../../lib/sieves/index.ts';
import { CompanionPanel, type LanguageChoice } from '../companion/CompanionPanel.tsx';
import { useAnnouncement } from '../companion/use-announcement.ts';
import type { DraftActions } from '../companion/use-draft-actions.tsx';
import { Desk, type DeskProps, type Place } from '../desk/Desk.tsx';
import { LocaleChoice } from '../LocaleChoice.tsx';
import { Mark } from '../Mark.tsx';
import { Switch } from '../ui/Switch.tsx';
import type { Sample, SampleVersion } from './deck/index.ts';
import { KeepSample } from './KeepSample.tsx';
import { type Judge, type Lesson, toCompare, toStepThrough } from './lesson.ts';
import { OwnSamples } from './OwnSamples.tsx';
import type { OwnDeck } from './own-deck.ts';
import { SampleList } from './SampleList.tsx';
import { ScoreSheet } from './ScoreSheet.tsx';
import { useEscape } from './use-step-keys.ts';
import { type View, ViewBar } from './ViewBar.tsx';
import { ViewOfLesson } from './ViewOfLesson.tsx';

export interface PracticeProps {
  messages: Messages;
  onChooseLocale: (locale: Locale) => void;
  /** What stands in the editor, and what Tamis makes of it. */
  text: string;
  assessment: Assessment;
  place: Place;
  onChoosePlace: (change: Partial<Place>) => void;
  language: LanguageChoice;
  onChooseLanguage: (language: LanguageChoice) => void;
  onShowFinding: (finding: Finding | undefined) => void;
  /** What can be done about findings and claims. */
  actions?: DraftActions;
  /** The sample that was last put into the editor, whatever became of it there. */
  sample?: Sample | undefined;
  /** The caller puts the text into the editor and takes over its network and kind. */
  onChooseSample: (sample: Sample, version: SampleVersion) => void;
  onEditorReady: DeskProps['onReady'];
  /** Judges another text for the same network. */
  judge: Judge;
  deck: OwnDeck;
  onPrint: () => void;
  projector: boolean;
  onProject: (projector: boolean) => void;
}

/** A compose box of Tamis's own with samples on one side and the Companion on the other; and ways to show a text to a room. */
export function Practice(props: PracticeProps) {
  const { messages, text, projector, sample, place } = props;
  const { practice } = messages;
  const [view, setView] = useState<View>();
  const page = useRef<HTMLDivElement>(null);
  const show = (next: View | undefined) => {
    // Back where it was opened from.
    if (!next) page.current?.querySelector<HTMLElement>(`.view-bar [data-view="${view}"]`)?.focus();
    setView(next);
  };
  useEscape(view !== undefined, () => show(undefined));
  const texts = view === 'steps' ? toStepThrough(text, sample) : toCompare(text, sample);
  const lesson: Lesson = {
    title: sample && texts.before === sample.before ? sample.title : practice.views.untitled,
    ...place,
    before: texts.before,
    after: texts.after,
  };
  return (
    <div className="surface practice" data-projector={projector} ref={page}>
      <header className="practice-head">
        <Mark size={30} />
        <div className="practice-names">
          <h1 className="practice-title">{practice.title}</h1>
          <p className="practice-subtitle">{practice.subtitle}</p>
        </div>
        <ViewBar view={view} messages={messages} empty={text.trim() === ''} onView={show} />
        <Switch label={practice.projector} checked={projector} onChange={props.onProject} />
        <LocaleChoice locale={messages.locale} messages={messages} onChoose={props.onChooseLocale} />
      </header>
      <main>
        {/* Hidden, not gone: what is written in the editor is the editor's. */}
        <div className="practice-columns" hidden={view !== undefined}>
          <Columns {...props} lesson={lesson} />
        </div>
        {view && (
          <ViewOfLesson view={view} lesson={lesson} judge={props.judge} messages={messages} onPrint={props.onPrint} />
        )}
      </main>
    </div>
  );
}

function Columns(props: PracticeProps & { lesson: Lesson }) {
  const { messages, text, sample, deck, onChooseSample } = props;
  const version = sample && (['before', 'after'] as const).find((one) => sample[one] === text);
  const chosen = sample && version && { id: sample.id, version };
  return (
    <>
      <SampleList messages={messages} chosen={chosen} onChoose={onChooseSample}>
        <OwnSamples deck={deck} messages={messages} chosen={chosen} onChoose={onChooseSample} />
      </SampleList>
      <Writing {...props} />
      <Beside {...props} />
      <ScoreSheet assessment={props.assessment} messages={messages} />
    </>
  );
}

function Writing(props: PracticeProps & { lesson: Lesson }) {
  const { messages, text, assessment, lesson, deck } = props;
  const { practice, locale } = messages;
  const keep = deck.actions?.keep;
  const { language: told } = assessment;
  const language = told === 'fr' || told === 'en' ? told : locale;
  return (
    <div className="desk">
      <Desk
        messages={messages}
        place={props.place}
        onChoose={props.onChoosePlace}
        label={practice.editor}
        placeholder={practice.placeholder}
        empty={text.length === 0}
        lang={told === 'und' ? undefined : told}
        onReady={props.onEditorReady}
      />
      <div className="desk-foot">
        <p className="desk-note">{practice.privacy}</p>
        {keep && <KeepSample lesson={lesson} messages={messages} onKeep={(sample) => keep({ ...sample, language })} />}
      </div>
    </div>
  );
}

function Beside({ messages, assessment, text, actions, ...props }: PracticeProps) {
  const announcement = useAnnouncement(assessment, text, messages, actions?.said);
  return (
    <div className="practice-companion">
      <CompanionPanel
        assessment={assessment}
        text={text}
        messages={messages}
        language={props.language}
        onChooseLanguage={props.onChooseLanguage}
        onShowFinding={props.onShowFinding}
        findingActions={actions?.findingActions}
        asides={actions?.asides}
        ledger={actions?.ledger}
      />
      <p className="unseen" role="status">
        {announcement}
      </p>
    </div>
  );
}
