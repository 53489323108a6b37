import { StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { useStore } from 'zustand';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import '../../components/welcome/welcome.css';
import { callBackground } from '../../lib/browser/messages.ts';
import { mirror } from '../../lib/browser/mirror.ts';
import { plansItem } from '../../lib/browser/plans.ts';
import { settingsItem } from '../../lib/browser/settings.ts';
import { sidePanelHere } from '../../lib/browser/side-panel.ts';
import { surfacesItem } from '../../lib/browser/surfaces.ts';
import { localeOf, MESSAGES } from '../../lib/i18n/index.ts';

const settings = mirror(settingsItem);
const plans = mirror(plansItem);
const surfaces = mirror(surfacesItem);
const hasSidePanel = sidePanelHere() !== undefined;

const tell = (done: Promise<unknown>) => void done.catch(() => {});

function App() {
  const { locale } = useStore(settings).value;
  const { now, later } = useStore(plans).value;
  const chosen = useStore(surfaces).value;
  const messages = MESSAGES[locale ?? localeOf(navigator.language)];
  useEffect(() => {
    document.documentElement.lang = messages.locale;
    document.title = `Tamis · ${messages.welcome.title}`;
  }, [messages]);
  return (
    <Welcome
      messages={messages}
      plans={later?.plans ?? now}
      onChooseLocale={(choice) => tell(callBackground('changeSettings', { locale: choice }))}
      surfaces={hasSidePanel ? chosen : undefined}
      onChooseSurface={(network, surface) => tell(callBackground('setSurface', network, surface))}
      onSetPlans={(wanted) => tell(callBackground('setPlans', wanted))}
      onPractise={() => location.assign(browser.runtime.getURL('/practice.html'))}
      onSkip={() => window.close()}
    />
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
