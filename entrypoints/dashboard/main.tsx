import { StrictMode, useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { useStore } from 'zustand';
import { Dashboard } from '../../components/dashboard/Dashboard.tsx';
import type { DashboardActions, DashboardFacts } from '../../components/dashboard/dashboard-facts.ts';
import { pageAt } from '../../components/dashboard/pages.ts';
import '../../components/dashboard/dashboard.css';
import {
  canUndoImport,
  exportAll,
  isBackupError,
  measureKept,
  parseBackup,
  planImport,
} from '../../lib/browser/backup.ts';
import { reminderItem } from '../../lib/browser/export-reminder.ts';
import { heldItem, heldText, inOrder } from '../../lib/browser/held-drafts.ts';
import { type Day, readAllDays, readDays, readFirstDay, watchDays } from '../../lib/browser/history.ts';
import { allowWords, muteRule } from '../../lib/browser/keep.ts';
import { callBackground } from '../../lib/browser/messages.ts';
import { mirror } from '../../lib/browser/mirror.ts';
import { askToNotify, notifies } from '../../lib/browser/notifications.ts';
import { plansItem } from '../../lib/browser/plans.ts';
import { saveFile } from '../../lib/browser/save-file.ts';
import { settingsItem } from '../../lib/browser/settings.ts';
import { sidePanelHere } from '../../lib/browser/side-panel.ts';
import { surfacesItem } from '../../lib/browser/surfaces.ts';
import { preferencesItem } from '../../lib/browser/writing-preferences.ts';
import { copyText } from '../../lib/editors/copy-text.ts';
import { localeOf, MESSAGES } from '../../lib/i18n/index.ts';
import { networkById } from '../../lib/networks/index.ts';
import { outcomesCsv, timeCsv } from '../../lib/stats/csv.ts';
import { type DayKey, dayOf } from '../../lib/time/days.ts';

/** Twelve weeks: what the charts of the writing page look back on. */
const LOOKED_BACK = 84;

const CSV = { outcomes: outcomesCsv, time: timeCsv } as const;

const settings = mirror(settingsItem);
const preferences = mirror(preferencesItem);
const held = mirror(heldItem);
const plans = mirror(plansItem);
const reminder = mirror(reminderItem);
const surfaces = mirror(surfacesItem);
const hasSidePanel = sidePanelHere() !== undefined;

const tell = (done: Promise<unknown>) => void done.catch(() => {});
/** `''` where it cannot be read: the list says what is held all the same. */
const readHeld = (id: string) => heldText(id).catch(() => '');

interface History {
  readonly days: readonly Day[];
  /** The first day there is a record of. */
  readonly since: DayKey;
}

async function readHistory(): Promise<History> {
  const [days, first] = await Promise.all([readDays(Date.now(), LOOKED_BACK), readFirstDay()]);
  return { days, since: first ?? days.at(-1)!.key };
}

function useHistory(): History | 'failed' | undefined {
  const [history, setHistory] = useState<History | 'failed'>();
  useEffect(() => {
    const read = () => void readHistory().then(setHistory, () => setHistory('failed'));
    read();
    return watchDays(read);
  }, []);
  return history;
}

function useNotifies(): [boolean | undefined, () => void] {
  const [allowed, setAllowed] = useState<boolean>();
  const ask = () => void notifies().then(setAllowed);
  useEffect(() => void notifies().then(setAllowed), []);
  return [allowed, ask];
}

/** What is kept and how large it is, measured where it is shown, anew when the history changed or when asked. */
function useStock(isShown: boolean, changed: unknown): [Pick<DashboardFacts, 'sizes' | 'canUndoImport'>, () => void] {
  const [stock, setStock] = useState<Pick<DashboardFacts, 'sizes' | 'canUndoImport'>>({
    sizes: undefined,
    canUndoImport: false,
  });
  const measure = useCallback(() => {
    const measured = Promise.all([measureKept(), canUndoImport()]);
    tell(measured.then(([sizes, undoable]) => setStock({ sizes, canUndoImport: undoable })));
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what changed is measured anew.
  useEffect(() => {
    if (isShown) measure();
  }, [isShown, changed, measure]);
  return [stock, measure];
}

function useHash(): string {
  return useSyncExternalStore(
    (onChange) => {
      window.addEventListener('hashchange', onChange);
      return () => window.removeEventListener('hashchange', onChange);
    },
    () => location.hash,
  );
}

function App() {
  const { status, value } = useStore(settings);
  const { asksPurpose, purposes, hintsWhen, minutesOnIcon } = useStore(preferences).value;
  const drafts = useStore(held).value;
  const kept = useStore(plans).value;
  const exporting = useStore(reminder).value;
  const chosenSurfaces = useStore(surfaces).value;
  const history = useHistory();
  const page = pageAt(useHash());
  const [stock, takeStock] = useStock(page === 'data', history);
  const [notified, askAgain] = useNotifies();
  const messages = MESSAGES[value.locale ?? localeOf(navigator.language)];
  useEffect(() => {
    document.documentElement.lang = messages.locale;
    document.title = `${messages.dashboard.pages[page]} · Tamis`;
  }, [messages, page]);

  const facts = ((): DashboardFacts | 'loading' | 'failed' => {
    if (status === 'failed' || history === 'failed') return 'failed';
    if (status === 'loading' || !history) return 'loading';
    const { mutedRules, allowedWords, confidentialWords, sensitivity, pausesPerDay, breath, audienceLine } = value;
    const judging = { mutedRules, allowedWords, confidentialWords, sensitivity };
    const pausing = { pausesPerDay, breath, audienceLine };
    const shows = { surfaces: hasSidePanel ? chosenSurfaces : undefined };
    const liked = {
      ...judging,
      ...pausing,
      asksPurpose,
      purposes,
      hintsWhen,
      minutesOnIcon,
      plans: kept,
    };
    const data = { ...stock, remindsOfExport: exporting.wanted };
    return { ...liked, ...shows, ...data, ...history, now: Date.now(), held: inOrder(drafts), notifies: notified };
  })();
  const actions: DashboardActions = {
    chooseLocale: (locale) => tell(callBackground('changeSettings', { locale })),
    setPlans: (wanted) => tell(callBackground('setPlans', wanted)),
    setSurface: (network, surface) => tell(callBackground('setSurface', network, surface)),
    readDays: (count, end) => readDays(Date.now(), count, end),
    muteRule,
    allowWords,
    listConfidential: (words, isIn) => tell(callBackground('listConfidential', words, isIn)),
    setSensitivity: (sieve, sensitivity) => tell(callBackground('setSensitivity', sieve, sensitivity)),
    changePauses: (change) => tell(callBackground('changeSettings', change)),
    changePreferences: (change) => tell(callBackground('changePreferences', change)),
    readHeld,
    copyHeld: async (id) => copyText(await readHeld(id)),
    openNetwork: (network) => tell(browser.tabs.create({ url: networkById(network).start })),
    holdLonger: (id, until) => tell(callBackground('holdLonger', id, until)),
    deleteHeld: (id) => tell(callBackground('deleteHeld', id)),
    askToNotify: () => void askToNotify().then(askAgain),
    saveBackup: async () => {
      saveFile(`tamis-${dayOf(Date.now())}.json`, JSON.stringify(await exportAll(Date.now())), 'application/json');
      tell(callBackground('noteExport'));
    },
    saveCsv: async (of) => saveFile(`tamis-${of}.csv`, CSV[of](await readAllDays()), 'text/csv'),
    remindOfExport: (wanted) => tell(callBackground('remindOfExport', wanted)),
    tryImport: async (file, way) => {
      const backup = parseBackup(file);
      return isBackupError(backup) ? backup : planImport(backup, way);
    },
    takeImport: (file, way) =>
      callBackground('importBackup', file, way)
        .catch(() => false)
        .finally(takeStock),
    undoImport: () =>
      callBackground('undoImport')
        .catch(() => {})
        .finally(takeStock),
    erase: (kind) =>
      callBackground('erase', kind)
        .catch(() => false)
        .finally(takeStock),
    openPractice: () => tell(browser.tabs.create({ url: browser.runtime.getURL('/practice.html') })),
  };
  return <Dashboard page={page} facts={facts} actions={actions} messages={messages} />;
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
