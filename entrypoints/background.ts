import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { erase, importBackup, isBackupError, parseBackup, undoImport } from '../lib/browser/backup.ts';
import { keepBadge } from '../lib/browser/badge.ts';
import { countGate, countOutcome } from '../lib/browser/day-store.ts';
import { deleteSample, importDeck, keepSample, renameSample } from '../lib/browser/deck.ts';
import { noteExport, remindOfExport, startExportMonth } from '../lib/browser/export-reminder.ts';
import { keepGates, leavePage } from '../lib/browser/gatekeeper.ts';
import { countUnknownBox, forgetUnknownBoxes } from '../lib/browser/health.ts';
import { deleteHeld, holdDraft, holdLonger } from '../lib/browser/held-drafts.ts';
import { rememberStored } from '../lib/browser/local-storage.ts';
import { answerMenus } from '../lib/browser/menus.ts';
import { answer, type BackgroundProtocol } from '../lib/browser/messages.ts';
import { hearPages } from '../lib/browser/page-line.ts';
import { countPause } from '../lib/browser/pauses.ts';
import { grant, setPlans } from '../lib/browser/plans.ts';
import { keepReminding } from '../lib/browser/reminders.ts';
import {
  allowWords,
  changeSettings,
  countDismissal,
  forgetDismissals,
  isActiveOn,
  listConfidential,
  muteRule,
  pauseSite,
  setSensitivity,
  settingsItem,
} from '../lib/browser/settings.ts';
import { setSurface } from '../lib/browser/surfaces.ts';
import { keepTime } from '../lib/browser/timekeeper.ts';
import { inTurn } from '../lib/browser/write-queue.ts';
import { changePreferences } from '../lib/browser/writing-preferences.ts';
import { NETWORKS, networkAt } from '../lib/networks/index.ts';
import { MERGE_WAYS } from '../lib/stats/merge-figures.ts';
import { type OutcomeKind, parseOutcome } from '../lib/time/writing-day.ts';

const isNetwork = (id: unknown) => NETWORKS.some((network) => network.id === id);
const isKind = (kind: unknown) => kind === 'post' || kind === 'comment';

/** What becomes of a finding that was worth it. */
const ACTED_ON: ReadonlySet<OutcomeKind> = new Set(['edited', 'fixed', 'settled']);

export default defineBackground(() => {
  rememberStored();
  keepReminding(Date.now);
  keepBadge(Date.now);
  const timekeeper = keepTime();
  const gatekeeper = keepGates(Date.now);
  answerMenus(Date.now);
  browser.runtime.onInstalled.addListener((details) => {
    // An add-on that is loaded for one session, to try it, is no first day with it.
    const isForTrial = 'temporary' in details && details.temporary === true;
    if (details.reason === 'install' && !isForTrial)
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  const hear = async (sender: Browser.runtime.MessageSender, report: unknown) => {
    await timekeeper.hear(sender, report);
    await gatekeeper.mind(sender, report);
  };
  hearPages(hear);
  answer<BackgroundProtocol>({
    async openCompanion({ tab, frameId, url }) {
      const network = networkAt(url ?? '');
      if (tab?.id === undefined || !network) return false;
      if (!isActiveOn(await settingsItem.read(), network.id, Date.now())) return false;
      await browser.scripting.executeScript({
        target: { tabId: tab.id, frameIds: [frameId ?? 0] },
        files: ['/companion.js'],
      });
      return true;
    },
    async noteOutcome({ tab }, network, kind, told) {
      const outcome = parseOutcome(told);
      if (tab?.incognito || !isNetwork(network) || !isKind(kind) || !outcome) return;
      if (outcome.kind === 'looked-at') await forgetUnknownBoxes(network);
      const { rules = [] } = outcome;
      if (outcome.kind === 'dismissed') for (const rule of rules) await countDismissal(rule);
      if (ACTED_ON.has(outcome.kind)) for (const rule of rules) await forgetDismissals(rule);
      if (outcome.kind === 'paused') await countPause(Date.now());
      await countOutcome(network, kind, outcome, Date.now());
      await startExportMonth(Date.now());
    },
    async countUnknownBox({ tab }, network) {
      if (!tab?.incognito && isNetwork(network)) await countUnknownBox(network);
    },
    changeSettings: (_sender, change) => changeSettings(change),
    pauseSite: (_sender, site, paused) => pauseSite(site, paused),
    changePreferences: (_sender, change) => changePreferences(change),
    setPlans: (_sender, plans) => setPlans(plans, Date.now()),
    async setSurface(_sender, network, surface) {
      if (isNetwork(network)) await setSurface(network, surface);
    },
    async muteRule({ tab }, rule, muted) {
      if (!tab?.incognito) await muteRule(rule, muted);
    },
    async allowWords({ tab }, words, allowed) {
      if (!tab?.incognito) await allowWords(words, allowed);
    },
    async listConfidential({ tab }, words, isIn) {
      if (!tab?.incognito) await listConfidential(words, isIn);
    },
    setSensitivity: (_sender, sieve, sensitivity) => setSensitivity(sieve, sensitivity),
    async keepRule({ tab }, rule) {
      if (!tab?.incognito) await forgetDismissals(rule);
    },
    holdDraft: ({ tab }, draft) => (tab?.incognito ? 'failed' : holdDraft(draft, Date.now())),
    holdLonger: (_sender, id, until) => holdLonger(id, until),
    deleteHeld: (_sender, id) => deleteHeld(id),
    keepSample: ({ tab }, sample) => (tab?.incognito ? 'failed' : keepSample(sample)),
    renameSample: (_sender, id, title) => renameSample(id, title),
    deleteSample: (_sender, id) => deleteSample(id),
    importDeck: ({ tab }, file) => (tab?.incognito ? 'failed' : importDeck(file)),
    importBackup(_sender, file, way) {
      const backup = parseBackup(String(file));
      if (isBackupError(backup) || !MERGE_WAYS.includes(way)) return false;
      return inTurn(() => importBackup(backup, way)).then(
        () => true,
        () => false,
      );
    },
    undoImport: () => inTurn(undoImport),
    erase: (_sender, kind) => inTurn(() => erase(kind)),
    noteExport: () => noteExport(Date.now()),
    remindOfExport: (_sender, wanted) => remindOfExport(wanted === true),
    reportPage: hear,
    async noteGate({ tab }, network, what) {
      if (tab?.incognito || !isNetwork(network)) return;
      if (what === 'through') await grant(network, Date.now());
      if (what === 'stood' || what === 'through') await countGate(network, what, Date.now());
    },
    leavePage: ({ tab }) => leavePage(tab),
  });
});
