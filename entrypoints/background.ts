import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { countDraft } from '../lib/browser/day-store.ts';
import { countUnknownBox, forgetUnknownBoxes } from '../lib/browser/health.ts';
import { answer, type BackgroundProtocol } from '../lib/browser/messages.ts';
import { isActive, parseSettings, settingsItem } from '../lib/browser/settings.ts';
import { inTurn } from '../lib/browser/write-queue.ts';
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
    changeSettings: (_sender, change) =>
      inTurn(async () => settingsItem.write(parseSettings({ ...(await settingsItem.read()), ...change }))),
  });
});
