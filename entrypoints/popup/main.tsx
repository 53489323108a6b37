import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { useStore } from 'zustand';
import { Popup } from '../../components/popup/Popup.tsx';
import type { PopupState } from '../../components/popup/popup-state.ts';
import '../../components/popup/popup.css';
import { allowWords, muteRule } from '../../lib/browser/keep.ts';
import { callBackground } from '../../lib/browser/messages.ts';
import { mirror } from '../../lib/browser/mirror.ts';
import { type PopupFigures, readPopupFigures, watchPopupFigures } from '../../lib/browser/popup-figures.ts';
import { settingsItem } from '../../lib/browser/settings.ts';
import { localeOf, MESSAGES } from '../../lib/i18n/index.ts';

const HOUR = 3_600_000;

const settings = mirror(settingsItem);
const { version } = browser.runtime.getManifest();

/** Today's figures: none while they are read, `'failed'` where they cannot be. Read again when one is written. */
function useFigures(): PopupFigures | 'failed' | undefined {
  const [figures, setFigures] = useState<PopupFigures | 'failed'>();
  useEffect(() => {
    const read = () => void readPopupFigures(Date.now()).then(setFigures, () => setFigures('failed'));
    read();
    return watchPopupFigures(Date.now(), read);
  }, []);
  return figures;
}

function App() {
  const { status, value } = useStore(settings);
  const figures = useFigures();
  const locale = value.locale ?? localeOf(navigator.language);
  const change = (...args: Parameters<typeof callBackground<'changeSettings'>>) => void callBackground(...args);
  const state = ((): PopupState => {
    if (status === 'failed' || figures === 'failed') return 'failed';
    if (status === 'loading' || !figures) return 'loading';
    const { enabled, pausedUntil, mutedRules, allowedWords } = value;
    return { version, locale, enabled, pausedUntil, mutedRules, allowedWords, now: Date.now(), ...figures };
  })();
  return (
    <div lang={locale}>
      <Popup
        state={state}
        messages={MESSAGES[locale]}
        onToggle={(enabled) => change('changeSettings', { enabled })}
        onPause={() => change('changeSettings', { pausedUntil: Date.now() + HOUR })}
        onResume={() => change('changeSettings', { pausedUntil: 0 })}
        onChooseLocale={(chosen) => change('changeSettings', { locale: chosen })}
        onUnmute={(rule) => muteRule(rule, false)}
        onDisallow={(words) => allowWords(words, false)}
        onOpenPractice={() => void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') })}
      />
    </div>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
