import type { KeyboardEvent, ReactNode, Ref } from 'react';
import type { DraftMessages } from '../../lib/i18n/draft-messages.ts';
import { formatLanguage, languageTitle } from '../../lib/i18n/format.ts';
import { LANGUAGES, type LanguageCode } from '../../lib/languages/index.ts';
import type { Assessment, Finding } from '../../lib/sieves/index.ts';
import { Mark } from '../Mark.tsx';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Meter } from '../ui/Meter.tsx';
import { ClaimLedger, type ClaimLedgerProps } from './ClaimLedger.tsx';
import { Findings } from './Findings.tsx';
import { Lights } from './Lights.tsx';
import { bandsOf } from './lights-of.ts';
import { Strengths } from './Strengths.tsx';
import { verdictOf } from './verdict-of.ts';

export type LanguageChoice = LanguageCode | 'auto';

export interface CompanionPanelProps {
  assessment: Assessment;
  /** The draft the assessment is about. */
  text: string;
  messages: DraftMessages;
  /** The language the draft is judged in. */
  language: LanguageChoice;
  onChooseLanguage: (language: LanguageChoice) => void;
  /** A finding is pointed at or has the focus; `undefined`: none any more. */
  onShowFinding: (finding: Finding | undefined) => void;
  /** Closes by its button or by Escape. Without it the panel cannot be closed (Practice). */
  onClose?: () => void;
  /** What can be done about a finding (fix, dismiss, mute). */
  findingActions?: ((finding: Finding) => ReactNode) | undefined;
  /** Under the findings: what is not shown, and how to have it back. */
  asides?: ReactNode;
  /** Over the verdict: what is more urgent than it. */
  notice?: ReactNode;
  /** What can be done with the draft as a whole (say what it is for, hold it). */
  tools?: ReactNode;
  /** The claim ledger, where claims can be answered. */
  ledger?: Pick<ClaimLedgerProps, 'answers' | 'onAnswer' | 'onAddSource'> | undefined;
  ref?: Ref<HTMLElement>;
}

/** The open Companion. Not modal: it holds no focus, and Escape gives it back to the caller. */
export function CompanionPanel(props: CompanionPanelProps) {
  const { assessment, text, messages, onClose, ref } = props;
  const verdict = verdictOf(assessment, messages);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !onClose) return;
    event.stopPropagation();
    // Or a native dialog around the compose box would close too.
    event.preventDefault();
    onClose();
  };
  return (
    <section
      ref={ref}
      className="surface panel"
      data-docked={onClose === undefined}
      aria-label={messages.companion.region}
      tabIndex={-1}
      onKeyDown={closeOnEscape}
    >
      <header className="panel-head">
        <Mark />
        <span className="panel-name">Tamis</span>
        {onClose && (
          <Button tone="icon" aria-label={messages.companion.close} onClick={onClose}>
            <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
              <path d="m3 3 8 8m0-8-8 8" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
            </svg>
          </Button>
        )}
      </header>
      <Lights bands={bandsOf(assessment.sieves)} messages={messages} />
      <div className="panel-body scroll-shade">
        {props.notice}
        <div className="verdict" data-tone={verdict.tone}>
          <h3 className="verdict-title">{verdict.title}</h3>
          {verdict.text && <p className="verdict-text">{verdict.text}</p>}
        </div>
        <Findings
          assessment={assessment}
          text={text}
          messages={messages}
          onShowFinding={props.onShowFinding}
          findingActions={props.findingActions}
        >
          {props.asides}
        </Findings>
        {props.ledger && <ClaimLedger assessment={assessment} text={text} messages={messages} {...props.ledger} />}
        <Strengths assessment={assessment} messages={messages} />
        {props.tools && <div className="panel-tools">{props.tools}</div>}
        <PanelFoot {...props} />
      </div>
    </section>
  );
}

function PanelFoot({ assessment, messages, language, onChooseLanguage }: CompanionPanelProps) {
  const { companion, locale } = messages;
  const { length, coverage, sieves } = assessment;
  const left = length.limit === undefined ? undefined : length.limit - length.used;
  const used = companion.used(length.used, length.limit);
  const told = language === 'auto' && assessment.language !== 'und';
  const detected = told ? formatLanguage(locale, assessment.language) : undefined;
  return (
    <footer className="panel-foot">
      {left === undefined ? (
        <p className="panel-note">{used}</p>
      ) : (
        <Meter
          label={companion.length}
          text={left < 0 ? companion.over(-left) : companion.left(left)}
          figures={used}
          value={length.used}
          max={length.limit!}
        />
      )}
      <Choice
        legend={companion.language}
        legendHidden
        options={[
          { value: 'auto' as LanguageChoice, label: companion.automatic(detected) },
          ...LANGUAGES.map(({ code }) => ({ value: code, label: languageTitle(code), lang: code })),
        ]}
        value={language}
        onChange={onChooseLanguage}
      />
      {coverage.skipped.length > 0 && sieves.true.band !== 'unsupported' && sieves.true.band !== 'too-short' && (
        <p className="panel-note">{companion.skipped(coverage.skipped.length)}</p>
      )}
    </footer>
  );
}
