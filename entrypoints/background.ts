import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { countDraft } from '../lib/browser/day-store.ts';
import { countUnknownBox, forgetUnknownBoxes } from '../lib/browser/health.ts';
import { answer, type BackgroundProtocol } from '../lib/browser/messages.ts';
import {
  allowWords,
  changeSettings,
  countDismissal,
  forgetDismissals,
  isActive,
  muteRule,
  settingsItem,
} from '../lib/browser/settings.ts';
import { NETWORKS, networkAt } from '../lib/networks/index.ts';

const isNetwork = (id: unknown) => NETWORKS.some((network) => network.id === id);
const isKind = (kind: unknown) => kind === 'post' || kind === 'comment';

export default defineBackground(() => {
  answer<BackgroundProtocol>({
    async openCompanion({ tab, frameId, url }) {
      if (tab?.id === undefined || !networkAt(url ?? '')) return false;
      if (!isActive(await settingsItem.read(), Date.now())) return false;
      await browser.scripting.executeScript({
        target: { tabId: tab.id, frameIds: [frameId ?? 0] },
        files: ['/companion.js'],
      });
      return true;
    },
    async countDraft({ tab }, network, kind) {
      if (tab?.incognito || !isNetwork(network) || !isKind(kind)) return;
      await forgetUnknownBoxes(network);
      await countDraft(network, kind, Date.now());
    },
    async countUnknownBox({ tab }, network) {
      if (!tab?.incognito && isNetwork(network)) await countUnknownBox(network);
    },
    changeSettings: (_sender, change) => changeSettings(change),
    async muteRule({ tab }, rule, muted) {
      if (!tab?.incognito) await muteRule(rule, muted);
    },
    async allowWords({ tab }, words, allowed) {
      if (!tab?.incognito) await allowWords(words, allowed);
    },
    async noteDismissal({ tab }, rule) {
      if (!tab?.incognito) await countDismissal(rule);
    },
    async noteEdited({ tab }, rule) {
      if (!tab?.incognito) await forgetDismissals(rule);
    },
  });
});
