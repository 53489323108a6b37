import { type Browser, browser } from 'wxt/browser';
import { NETWORKS, type NetworkId, networkAt } from '../networks/index.ts';
import { VIDEO_IDLE_AFTER } from '../time/charge.ts';
import { type Front, LEASE, type Ledger } from '../time/ledger.ts';
import { modeOf } from '../time/mode-of.ts';
import type { PageReport } from './page-report.ts';

/** A page's word, and where it came from. */
export interface Word {
  readonly tabId: number;
  /** Of the page that spoke: the tab may be on its way to another. */
  readonly network: NetworkId | undefined;
  readonly report: PageReport;
  /** When it was heard, ms by the background's steady clock. */
  readonly heardAt: number;
}

/** The latest word of each tab whose page is shown; those that had the focus last, in the order they had it. */
export type Words = ReadonlyMap<number, Word>;

/** A page's name for the ledger: with its tab, so that a background that has just woken knows which tab is open. */
export const pageOf = ({ tabId, report }: Word): string => `${tabId}:${report.page}`;

/** What the browser says of itself. */
export interface Desk {
  /** The tabs with a network in them. */
  readonly tabs: readonly Browser.tabs.Tab[];
  /** The window that had the focus last; `undefined` where there is none. */
  readonly window: Browser.windows.Window | undefined;
}

/** Our own popup takes the focus from its window: whoever looks at it is still there. */
async function isPopupOpen(): Promise<boolean> {
  if (!browser.runtime.getContexts) return browser.extension.getViews({ type: 'popup' }).length > 0;
  return (await browser.runtime.getContexts({ contextTypes: ['POPUP'] })).length > 0;
}

const URLS = NETWORKS.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));

/** The tabs with a network in them, whatever window they are in. */
export const findNetworkTabs = (): Promise<Browser.tabs.Tab[]> => browser.tabs.query({ url: URLS });

/** Asks the browser. */
export async function lookAtDesk(): Promise<Desk> {
  const [tabs, window] = await Promise.all([
    findNetworkTabs(),
    browser.windows.getLastFocused().catch(() => undefined),
  ]);
  return { tabs, window };
}

/** Of these, the active one of the focused window. Where a split view has two, the one that had the focus last. */
async function frontTab({ tabs: all, window }: Desk, words: Words): Promise<Browser.tabs.Tab | undefined> {
  const tabs = all.filter(({ active, windowId }) => active && windowId === window?.id);
  if (!window || window.incognito || tabs.length === 0) return undefined;
  if (!window.focused && !(await isPopupOpen())) return undefined;
  const spoken = [...words.keys()];
  const order = ({ id }: Browser.tabs.Tab) => spoken.indexOf(id ?? -1);
  return tabs.sort((one, other) => order(other) - order(one))[0];
}

/**
 * The network page in front of the person, asked of the browser itself; `undefined` where something else is, where the
 * window is private, and where a page has not spoken yet. A page whose word was lost with the background that heard it
 * is taken to be as it was.
 */
export async function findFront(desk: Desk, words: Words, { open }: Ledger): Promise<Front | undefined> {
  const tab = await frontTab(desk, words);
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
    isPlaying: isHeard(tab) || word.report.isFullScreen,
    isCovered: word.report.isCovered,
  };
}

/** A tab that was muted plays on, and nobody hears it. */
const isHeard = ({ audible, mutedInfo }: Browser.tabs.Tab): boolean => audible === true && mutedInfo?.muted !== true;

/** The networks of other tabs than the one in front: those that are heard, and those that are shown. */
export interface Beside {
  readonly media: readonly NetworkId[];
  readonly visible: readonly NetworkId[];
}

/**
 * What goes on in other tabs than the one in front. `clock`: the background's steady clock, ms. A page is shown as long
 * as it says so, and not for longer after the last thing done in it than anybody would watch it.
 */
export function findBeside(
  all: readonly Browser.tabs.Tab[],
  words: Words,
  front: Front | undefined,
  clock: number,
): Beside {
  const isShown = ({ id, url, active }: Browser.tabs.Tab) => {
    const word = words.get(id ?? -1);
    if (!active || !word || word.report.isCovered || word.network !== networkAt(url ?? '')?.id) return false;
    return clock - word.heardAt <= LEASE && word.report.inputAgo <= VIDEO_IDLE_AFTER;
  };
  const others = all.filter(({ id, incognito }) => !incognito && !front?.page.startsWith(`${id}:`));
  return { media: networksOf(others.filter(isHeard)), visible: networksOf(others.filter(isShown)) };
}

function networksOf(tabs: readonly Browser.tabs.Tab[]): NetworkId[] {
  const ids = tabs.map(({ url }) => networkAt(url ?? '')?.id);
  return [...new Set(ids.filter((id) => id !== undefined))];
}
