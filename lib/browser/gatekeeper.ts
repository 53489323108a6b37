import { type Browser, browser } from 'wxt/browser';
import { networkAt } from '../networks/index.ts';
import { gateOf } from '../stats/standing.ts';
import { mayLimit } from '../time/plans.ts';
import { findNetworkTabs } from './find-front.ts';
import { isPageReport } from './page-report.ts';
import { plansItem } from './plans.ts';
import { settingsItem } from './settings.ts';
import { readStandings } from './standing.ts';

export interface Gatekeeper {
  /** A page said how things are with it: brings the gate in, once a page, where it is closed. Never rejects. */
  mind(sender: Browser.runtime.MessageSender, report: unknown): Promise<void>;
}

/**
 * Brings the gate into pages of networks that were left or whose budget is spent. What stands there from then on, and
 * whether it covers anything, the gate decides in the page: only there it is known whether a text waits to be sent.
 */
export function keepGates(clock: () => number): Gatekeeper {
  /** By tab: the document the gate was brought into. Forgotten with this background; bringing it twice does nothing. */
  const gated = new Map<number, string>();

  async function bring(tabId: number, url: string, page: string): Promise<void> {
    const network = networkAt(url);
    if (!network || gated.get(tabId) === page) return;
    const [{ enabled, pausedSites }, plans] = await Promise.all([settingsItem.read(), plansItem.read()]);
    if (!enabled || pausedSites.includes(network.id) || !mayLimit(plans)) return;
    const standings = await readStandings(clock());
    if (!gateOf(standings[network.id])) return;
    gated.set(tabId, page);
    await browser.scripting.executeScript({ target: { tabId }, files: ['/gate.js'] });
  }

  /** A rule begins: it holds in the pages that are open already. */
  async function sweep(): Promise<void> {
    for (const { id, url, incognito } of await findNetworkTabs()) {
      if (id === undefined || incognito) continue;
      await bring(id, url ?? '', 'open when a rule began').catch(() => {});
    }
  }

  plansItem.watch(() => void sweep().catch(() => {}));
  browser.tabs.onRemoved.addListener((tabId) => void gated.delete(tabId));
  return {
    async mind({ tab, frameId, url }, report) {
      if (tab?.id === undefined || tab.incognito || frameId !== 0) return;
      if (!isPageReport(report) || !report.isShown) return;
      // Whatever fails here, the site works as if there were no gate.
      await bring(tab.id, url ?? '', report.page).catch(() => {});
    },
  };
}

/** Closes a page. The last tab of a window gets an empty one in its place first, or the window would go with it. */
export async function leavePage(tab: Browser.tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined || tab.windowId === undefined) return;
  const { windowId } = tab;
  const isLast = (await browser.tabs.query({ windowId })).length === 1;
  if (isLast) await browser.tabs.create({ windowId, url: 'about:blank' });
  await browser.tabs.remove(tab.id);
}
