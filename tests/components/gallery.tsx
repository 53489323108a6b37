import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createStore } from 'zustand/vanilla';
import { Asides } from '../../components/companion/Asides.tsx';
import { CompanionPanel } from '../../components/companion/CompanionPanel.tsx';
import { CompanionPill } from '../../components/companion/CompanionPill.tsx';
import { FindingActions } from '../../components/companion/FindingActions.tsx';
import { bandsOf } from '../../components/companion/lights-of.ts';
import type { DraftActions } from '../../components/companion/use-draft-actions.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupFacts, PopupState } from '../../components/popup/popup-state.ts';
import { Practice } from '../../components/practice/Practice.tsx';
import type { Locale, Messages } from '../../lib/i18n/index.ts';
import { type Answers, type Assessment, assess } from '../../lib/sieves/index.ts';
import { ACTED, makeAssessment, messagesIn, STATES } from './assessments.ts';
import { popupTime } from './popup-time.ts';

/** A page of the gallery: pieces side by side, each in a shadow root or in the page. */
export interface GalleryPage {
  readonly name: string;
  readonly css: 'companion' | 'popup' | 'practice';
  readonly shadow: boolean;
  readonly pieces: readonly { readonly name: string; readonly html: string }[];
  /** Put into the editor of Practice, which React leaves alone. */
  readonly draft?: string;
}

const nothing = () => {};

interface Acted {
  readonly text: string;
  readonly assessment: Assessment;
  readonly messages: Messages;
  readonly answers?: Answers;
  readonly setAside?: number;
  readonly unwritten?: 'failed' | 'changed';
  readonly mutedRule?: string;
  readonly proposal?: string;
}

/** What the panel is given by `useDraftActions`, in a state made by hand. */
function actionsOn({
  text,
  messages,
  answers = {},
  setAside = 0,
  unwritten,
  mutedRule,
  proposal,
}: Acted): DraftActions {
  const actions: DraftActions = {
    said: undefined,
    say: nothing,
    findingActions: (finding) => (
      <FindingActions
        finding={finding}
        text={text}
        messages={messages}
        unwritten={unwritten && finding.fixes ? { outcome: unwritten, copied: undefined } : undefined}
        onFix={nothing}
        onCopy={nothing}
        onSetAside={nothing}
        onMute={nothing}
        onAllow={nothing}
      />
    ),
    asides: (
      <Asides
        messages={messages}
        setAside={setAside}
        onShowAgain={nothing}
        made={mutedRule === undefined ? undefined : { mutedRule }}
        onUndo={nothing}
        proposal={proposal}
        onMute={nothing}
        onKeep={nothing}
      />
    ),
    ledger: { answers, onAnswer: nothing, onAddSource: nothing },
  };
  return actions;
}

let pieces = 0;
/** Ids must not meet on a page of many pieces. */
const htmlOf = (node: ReactNode) => renderToStaticMarkup(node, { identifierPrefix: `p${pieces++}` });

export function galleryPages(locale: Locale): GalleryPage[] {
  const messages = messagesIn(locale);
  const made = Object.entries(STATES[locale]).map(([name, state]) => ({
    name,
    text: state.text,
    assessment: makeAssessment(state),
  }));
  const stop = made.find(({ name }) => name === 'stop')!;
  const facts: PopupFacts = {
    version: '0.1.0',
    locale,
    enabled: true,
    now: Date.UTC(2026, 10, 2, 13, 30),
    draft: { network: 'linkedin', kind: 'post', bands: bandsOf(stop.assessment.sieves) },
    time: popupTime({
      minutes: { linkedin: 18, x: 6 },
      published: { post: 3, comment: 6 },
      plans: {
        linkedin: { limits: { day: 20 * 60_000 }, goals: { posts: 3, comments: 5 } },
        x: { limits: { sips: 4 } },
      },
      all: { week: 3 * 3_600_000 },
    }),
    storage: { fullSince: undefined, damaged: [], exportDue: false },
    today: { linkedin: 3, facebook: 0, x: 2 },
    week: { posts: 12, comments: 4, improved: 3, held: 1 },
    held: [],
    notifies: false,
    notices: [],
    mutedRules: [],
    allowedWords: [],
    pausedSites: [],
    here: 'linkedin',
    tomorrow: Date.UTC(2026, 10, 3, 4),
  };
  const none = { draft: undefined, time: popupTime(), today: { linkedin: 0, facebook: 0, x: 0 } };
  const popups: Record<string, PopupState> = {
    draft: facts,
    quiet: { ...facts, ...none },
    held: {
      ...facts,
      ...none,
      held: [
        { id: 'a', network: 'linkedin', kind: 'post', heldAt: facts.now - 7_200_000, until: facts.now - 1 },
        { id: 'b', network: 'x', kind: 'comment', heldAt: facts.now, until: facts.now + 70_000_000 },
      ],
    },
    paused: { ...facts, pausedUntil: facts.now + 3_600_000 },
    'paused here': { ...facts, pausedSites: ['linkedin'] },
    off: { ...facts, enabled: false },
    notice: { ...facts, draft: undefined, notices: ['linkedin'] },
    exceptions: {
      ...facts,
      mutedRules: ['superlative', 'hashtag-case'],
      allowedWords: [locale === 'fr' ? 'le meilleur pain de Belmont' : 'the best bread in Belmont'],
    },
    loading: 'loading',
    failed: 'failed',
  };
  return [
    {
      name: 'companion',
      css: 'companion',
      shadow: true,
      pieces: made.map(({ name, text, assessment }) => ({
        name,
        html: htmlOf(
          <div style={{ display: 'grid', gap: 16, justifyItems: 'start' }}>
            <CompanionPill draft={createStore(() => ({ text, assessment }))} messages={messages} onOpen={nothing} />
            <CompanionPanel
              assessment={assessment}
              text={text}
              messages={messages}
              language="auto"
              onChooseLanguage={nothing}
              onShowFinding={nothing}
              onClose={nothing}
            />
          </div>,
        ).replace('class="disclosure"', name === 'look' ? 'class="disclosure" open' : 'class="disclosure"'),
      })),
    },
    {
      name: 'actions',
      css: 'companion',
      shadow: true,
      pieces: Object.entries(ACTED[locale]).map(([name, state]) => {
        const acted = { text: state.text, assessment: makeAssessment(state), messages };
        return {
          name,
          html: htmlOf(
            <CompanionPanel
              {...acted}
              language="auto"
              onChooseLanguage={nothing}
              onShowFinding={nothing}
              onClose={nothing}
              {...actionsOn({ ...acted, ...state })}
            />,
          ),
        };
      }),
    },
    {
      name: 'popup',
      css: 'popup',
      shadow: false,
      pieces: Object.entries(popups).map(([name, state]) => ({
        name,
        html: htmlOf(
          <Popup
            state={state}
            messages={messages}
            onToggle={nothing}
            onPause={nothing}
            onPauseSite={nothing}
            onResume={nothing}
            onResumeSite={nothing}
            onChooseLocale={nothing}
            onOpenPractice={nothing}
            onOpenDashboard={nothing}
            onUnmute={nothing}
            onDisallow={nothing}
            held={{
              onRead: async () => '',
              onCopy: async () => true,
              onOpen: nothing,
              onHoldLonger: nothing,
              onDelete: nothing,
              onNotify: nothing,
            }}
          />,
        ),
      })),
    },
    ...[false, true].map(
      (projector): GalleryPage => ({
        name: projector ? 'practice-projector' : 'practice',
        css: 'practice',
        shadow: false,
        draft: stop.text,
        pieces: [
          {
            name: '',
            html: htmlOf(
              <Practice
                messages={messages}
                onChooseLocale={nothing}
                text={stop.text}
                assessment={stop.assessment}
                place={{ network: 'x', kind: 'comment' }}
                onChoosePlace={nothing}
                language="auto"
                onChooseLanguage={nothing}
                onShowFinding={nothing}
                onChooseSample={nothing}
                actions={actionsOn({ text: stop.text, assessment: stop.assessment, messages })}
                onEditorReady={() => nothing}
                judge={(text) => assess({ text })}
                deck={{ samples: [] }}
                onPrint={nothing}
                projector={projector}
                onProject={nothing}
              />,
            ),
          },
        ],
      }),
    ),
  ];
}
