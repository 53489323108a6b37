import { StrictMode, useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { useStore } from 'zustand';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupState } from '../../components/popup/popup-state.ts';
import '../../components/popup/popup.css';
import { heldText } from '../../lib/browser/held-drafts.ts';
import { allowWords, muteRule } from '../../lib/browser/keep.ts';
import { callBackground } from '../../lib/browser/messages.ts';
import { mirror } from '../../lib/browser/mirror.ts';
import { askToNotify } from '../../lib/browser/notifications.ts';
import { type PopupFigures, readPopupFigures, watchPopupFigures } from '../../lib/browser/popup-figures.ts';
import { settingsItem } from '../../lib/browser/settings.ts';
import { sidePanelHere } from '../../lib/browser/side-panel.ts';
import { copyText } from '../../lib/editors/copy-text.ts';
import type { Glance } from '../../lib/i18n/glance-messages.ts';
import { loadGlance } from '../../lib/i18n/load-messages.ts';
import { type Locale, localeOf } from '../../lib/i18n/locale.ts';
import { type NetworkId, networkById } from '../../lib/networks/index.ts';

const MINUTE = 60_000;

/** `''` where it cannot be read: the list says what is held all the same. */
const readHeld = (id: string) => heldText(id).catch(() => '');

const settings = mirror(settingsItem);
const ofBrowser = localeOf(navigator.language);
// Read while the settings are: most people never choose another.
void loadGlance(ofBrowser);
const sidePanel = sidePanelHere();
const { version } = browser.runtime.getManifest();

/** Today's figures: none while they are read, `'failed'` where they cannot be. Read again when one is written, and each minute. */
function useFigures(): [PopupFigures | 'failed' | undefined, () => void] {
  const [figures, setFigures] = useState<PopupFigures | 'failed'>();
  const read = useCallback(() => void readPopupFigures(Date.now()).then(setFigures, () => setFigures('failed')), []);
  useEffect(() => {
    read();
    const stop = watchPopupFigures(read);
    const eachMinute = setInterval(read, MINUTE);
    return () => {
      stop();
      clearInterval(eachMinute);
    };
  }, [read]);
  return [figures, read];
}

/** The words of a language, none while the first ones are loaded; until another's are there, they stay as they were. */
function useGlance(locale: Locale | undefined): Glance | undefined {
  const [glance, setGlance] = useState<Glance>();
  useEffect(() => {
    let isWanted = true;
    if (locale) void loadGlance(locale).then((loaded) => isWanted && setGlance(loaded));
    return () => {
      isWanted = false;
    };
  }, [locale]);
  return glance;
}

function App() {
  const { status, value } = useStore(settings);
  const [figures, readAgain] = useFigures();
  const locale = value.locale ?? ofBrowser;
  const messages = useGlance(status === 'loading' ? undefined : locale);
  const change = (...args: Parameters<typeof callBackground<'changeSettings'>>) => void callBackground(...args);
  const state = ((): PopupState => {
    if (status === 'failed' || figures === 'failed') return 'failed';
    if (status === 'loading' || !figures) return 'loading';
    const { enabled, pausedUntil, pausedSites, mutedRules, allowedWords } = value;
    const chosen = { locale, enabled, pausedUntil, pausedSites, mutedRules, allowedWords };
    return { version, ...chosen, now: Date.now(), ...figures };
  })();
  const pauseSite = (site: NetworkId, paused: boolean) => void callBackground('pauseSite', site, paused);
  /** Whatever keeps Tamis silent in the tab in front ends. */
  const resume = () => {
    change('changeSettings', { pausedUntil: 0 });
    if (typeof figures === 'object' && figures.here) pauseSite(figures.here, false);
  };
  if (!messages) return null;
  return (
    <div lang={messages.locale}>
      <Popup
        state={state}
        messages={messages}
        onToggle={(enabled) => change('changeSettings', { enabled })}
        onPause={(until) => change('changeSettings', { pausedUntil: until })}
        onPauseSite={(site) => pauseSite(site, true)}
        onResume={resume}
        onResumeSite={(site) => pauseSite(site as NetworkId, false)}
        onChooseLocale={(chosen) => change('changeSettings', { locale: chosen })}
        onUnmute={(rule) => muteRule(rule, false)}
        onDisallow={(words) => allowWords(words, false)}
        held={{
          onRead: readHeld,
          onCopy: async (id) => copyText(await readHeld(id)),
          onOpen: (network) => void browser.tabs.create({ url: networkById(network).start }),
          onHoldLonger: (id, until) => void callBackground('holdLonger', id, until),
          onDelete: (id) => void callBackground('deleteHeld', id),
          onNotify: () => void askToNotify().then(readAgain),
        }}
        onOpenPractice={() => void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') })}
        onOpenSidePanel={sidePanel && (() => void sidePanel.open().then(() => window.close()))}
        onOpenDashboard={() => void browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') })}
      />
    </div>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
