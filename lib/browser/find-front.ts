import { type Browser, browser } from 'wxt/browser';
import { NETWORKS, type NetworkId, networkAt } from '../networks/index.ts';
import type { Front, Ledger } from '../time/ledger.ts';
import { modeOf } from '../time/mode-of.ts';
import type { PageReport } from './page-report.ts';

/** A page's word, and where it came from. */
export interface Word {
  readonly tabId: number;
  /** Of the page that spoke: the tab may be on its way to another. */
  readonly network: NetworkId | undefined;
  readonly report: PageReport;
}

/** The latest word of each tab whose page is shown, in the order they came. */
export type Words = ReadonlyMap<number, Word>;

/** A page's name for the ledger: with its tab, so that a background that has just woken knows which tab is open. */
export const pageOf = ({ tabId, report }: Word): string => `${tabId}:${report.page}`;

/** Our own popup takes the focus from its window: whoever looks at it is still there. */
async function isPopupOpen(): Promise<boolean> {
  if (!browser.runtime.getContexts) return browser.extension.getViews({ type: 'popup' }).length > 0;
  return (await browser.runtime.getContexts({ contextTypes: ['POPUP'] })).length > 0;
}

/** The active tab of the focused window. Where a split view has two, the one that spoke last. */
async function frontTab(words: Words): Promise<Browser.tabs.Tab | undefined> {
  const window = await browser.windows.getLastFocused();
  if (window.incognito || !(window.focused || (await isPopupOpen()))) return undefined;
  const tabs = await browser.tabs.query({ active: true, windowId: window.id });
  const spoken = [...words.keys()];
  const order = ({ id }: Browser.tabs.Tab) => spoken.indexOf(id ?? -1);
  return tabs.sort((one, other) => order(other) - order(one))[0];
}

/**
 * The network page in front of the person, asked of the browser itself; `undefined` where something else is, where the
 * window is private, and where a page has not spoken yet. A page whose word was lost with the background that heard it
 * is taken to be as it was.
 */
export async function findFront(words: Words, { open }: Ledger): Promise<Front | undefined> {
  const tab = await frontTab(words);
  if (tab?.id === undefined || tab.incognito) return undefined;
  const network = networkAt(tab.url ?? '');
  if (!network) return undefined;
  const word = words.get(tab.id);
  if (!word) return open?.page.startsWith(`${tab.id}:`) && open.network === network.id ? open : undefined;
  if (word.network !== network.id) return undefined;
  const { pathname, search } = new URL(tab.url!);
  return {
    network: network.id,
    page: pageOf(word),
    mode: modeOf(network, pathname + search, word.report.box),
    isPlaying: tab.audible === true || word.report.isFullScreen,
  };
}

/** The networks that are heard in other tabs than the active one of the window in front. */
export async function findMedia(front: Front | undefined): Promise<NetworkId[]> {
  const url = NETWORKS.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));
  const tabs = await browser.tabs.query({ audible: true, url });
  const heard = tabs.filter(({ id, incognito }) => !incognito && !front?.page.startsWith(`${id}:`));
  const ids = heard.map(({ url: address }) => networkAt(address ?? '')?.id);
  return [...new Set(ids.filter((id) => id !== undefined))];
}
