import { StrictMode, useEffect, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { useStore } from 'zustand';
import type { FollowedDraft } from '../../components/companion/follow-draft.ts';
import { TimeLeft } from '../../components/companion/TimeLeft.tsx';
import type { Kept } from '../../components/companion/use-draft-actions.tsx';
import { pauseOf } from '../../components/popup/popup-state.ts';
import { DraftView } from '../../components/sidepanel/DraftView.tsx';
import { PasteDesk } from '../../components/sidepanel/PasteDesk.tsx';
import { SidePanel } from '../../components/sidepanel/SidePanel.tsx';
import type { ShownDraft } from '../../components/sidepanel/shown-draft.ts';
import '../../components/sidepanel/sidepanel.css';
import { heldItem } from '../../lib/browser/held-drafts.ts';
import { allowWords, isInPrivate, keepRule, muteRule } from '../../lib/browser/keep.ts';
import { callBackground } from '../../lib/browser/messages.ts';
import { mirror } from '../../lib/browser/mirror.ts';
import { settingsItem } from '../../lib/browser/settings.ts';
import { preferencesItem } from '../../lib/browser/writing-preferences.ts';
import { localeOf, MESSAGES, type Messages } from '../../lib/i18n/index.ts';
import { networkById } from '../../lib/networks/index.ts';
import type { Budget } from '../../lib/time/budgets.ts';
import { DraftTools, HeldForHere } from '../companion/draft-tools.tsx';
import { followTab } from './follow-tab.ts';
import { openPasteDesk } from './paste-desk.ts';
import { useBudget } from './use-budget.ts';

const settings = mirror(settingsItem);
const preferences = mirror(preferencesItem);
const held = mirror(heldItem);
const { store: inFront, hand } = followTab();
const desk = openPasteDesk(settings);

/** What was changed shows when storage says so. */
const change = (part: object): void => void callBackground('changeSettings', part).catch(() => {});

function useKept(): Omit<Kept, 'counted'> | undefined {
  const { mutedRules, allowedWords } = useStore(settings).value;
  return isInPrivate() ? undefined : { mutedRules, allowedWords, muteRule, allowWords };
}

/** The tab's Companion knows of time only while its own panel is open. */
const withBudget = (draft: FollowedDraft, budget: Budget | undefined): FollowedDraft =>
  budget ? { ...draft, assessment: { ...draft.assessment, budget } } : draft;

/** The draft of the tab in front. */
function InTab({ shown, messages }: { shown: ShownDraft; messages: Messages }) {
  const kept = useKept();
  const { dismissals } = useStore(settings).value;
  const { network, kind } = shown;
  const budget = useBudget(network);
  const draft = useMemo(() => withBudget(shown.draft, budget), [shown.draft, budget]);
  const here = { follower: hand, network, kind, messages };
  return (
    <DraftView
      draft={draft}
      hand={hand}
      messages={messages}
      kept={kept && { ...kept, counted: { dismissals, forget: keepRule } }}
      notice={(say) => (
        <>
          <TimeLeft assessment={draft.assessment} network={networkById(network).name} messages={messages} />
          <HeldForHere isEmpty={draft.text.trim() === ''} held={held} say={say} {...here} />
        </>
      )}
      tools={(say) => <DraftTools draft={draft} preferences={preferences} say={say} {...here} />}
    />
  );
}

/** A text that was pasted here. */
function Pasted({ messages }: { messages: Messages }) {
  const kept = useKept();
  const place = useStore(desk.place);
  const { now } = useStore(desk.pasted);
  const text = now?.draft.text ?? '';
  const language = now?.draft.assessment.language;
  return (
    <PasteDesk
      messages={messages}
      place={place}
      onChoose={desk.choose}
      empty={text === ''}
      lang={language === 'und' ? undefined : language}
      onReady={desk.follow}
    >
      {now && text.trim() !== '' && <DraftView {...now} messages={messages} kept={kept} />}
    </PasteDesk>
  );
}

function App() {
  const { enabled, pausedUntil, pausedSites, locale } = useStore(settings).value;
  const { tab, here } = useStore(inFront);
  const messages = MESSAGES[locale ?? localeOf(navigator.language)];
  const now = Date.now();
  const pause = pauseOf({ pausedUntil, pausedSites, here, now });
  /** Whatever keeps Tamis silent in the tab in front ends. */
  const resume = () => {
    change({ pausedUntil: 0 });
    if (here) void callBackground('pauseSite', here, false).catch(() => {});
  };
  useEffect(() => {
    document.documentElement.lang = messages.locale;
    document.title = `Tamis · ${messages.sidePanel.title}`;
  }, [messages]);
  return (
    <SidePanel
      messages={messages}
      quiet={enabled ? pause : 'off'}
      now={now}
      tab={tab}
      onChooseLocale={(choice) => change({ locale: choice })}
      onResume={resume}
      companion={(shown) => <InTab shown={shown} messages={messages} />}
      paste={<Pasted messages={messages} />}
    />
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
