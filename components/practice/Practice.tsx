import type { Locale, Messages } from '../../lib/i18n/index.ts';
import { type DraftKind, NETWORKS, type NetworkId } from '../../lib/networks/index.ts';
import type { Assessment, Finding } from '../../lib/sieves/index.ts';
import { CompanionPanel, type LanguageChoice } from '../companion/CompanionPanel.tsx';
import { useAnnouncement } from '../companion/use-announcement.ts';
import type { DraftActions } from '../companion/use-draft-actions.tsx';
import { LocaleChoice } from '../LocaleChoice.tsx';
import { Mark } from '../Mark.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Switch } from '../ui/Switch.tsx';
import { PracticeEditor, type PracticeEditorProps } from './PracticeEditor.tsx';
import { type ChosenSample, SampleList } from './SampleList.tsx';
import { ScoreSheet } from './ScoreSheet.tsx';
import type { Sample, SampleVersion } from './samples.ts';

export interface PracticeProps {
  messages: Messages;
  onChooseLocale: (locale: Locale) => void;
  /** What stands in the editor, and what Tamis makes of it. */
  text: string;
  assessment: Assessment;
  network: NetworkId;
  onChooseNetwork: (network: NetworkId) => void;
  kind: DraftKind;
  onChooseKind: (kind: DraftKind) => void;
  language: LanguageChoice;
  onChooseLanguage: (language: LanguageChoice) => void;
  onShowFinding: (finding: Finding | undefined) => void;
  /** What can be done about findings and claims. */
  actions?: DraftActions;
  /** The sample in the editor, as long as nobody changed it. */
  sample?: ChosenSample | undefined;
  /** The caller puts the text into the editor and takes over its network and kind. */
  onChooseSample: (sample: Sample, version: SampleVersion) => void;
  onEditorReady: PracticeEditorProps['onReady'];
  projector: boolean;
  onProject: (projector: boolean) => void;
}

const KINDS: readonly DraftKind[] = ['post', 'comment'];

/** A compose box of Tamis's own with samples on one side and the Companion on the other. */
export function Practice(props: PracticeProps) {
  const { messages, assessment, text, projector, actions } = props;
  const { practice } = messages;
  const announcement = useAnnouncement(assessment, text, messages, actions?.said);
  return (
    <div className="surface practice" data-projector={projector}>
      <header className="practice-head">
        <Mark size={30} />
        <div className="practice-names">
          <h1 className="practice-title">{practice.title}</h1>
          <p className="practice-subtitle">{practice.subtitle}</p>
        </div>
        <Switch label={practice.projector} checked={projector} onChange={props.onProject} />
        <LocaleChoice locale={messages.locale} messages={messages} onChoose={props.onChooseLocale} />
      </header>
      <div className="practice-columns">
        <SampleList messages={messages} chosen={props.sample} onChoose={props.onChooseSample} />
        <main className="desk">
          <div className="desk-choices">
            <Choice
              legend={practice.network}
              legendHidden
              options={NETWORKS.map(({ id, name }) => ({ value: id, label: name }))}
              value={props.network}
              onChange={props.onChooseNetwork}
            />
            <Choice
              legend={practice.kind}
              legendHidden
              options={KINDS.map((kind) => ({ value: kind, label: messages.kinds[kind] }))}
              value={props.kind}
              onChange={props.onChooseKind}
            />
          </div>
          <div className="desk-sheet">
            <PracticeEditor
              messages={messages}
              empty={text.length === 0}
              lang={assessment.language === 'und' ? undefined : assessment.language}
              onReady={props.onEditorReady}
            />
          </div>
          <p className="desk-note">{practice.privacy}</p>
        </main>
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
        <ScoreSheet assessment={assessment} messages={messages} />
      </div>
    </div>
  );
}
