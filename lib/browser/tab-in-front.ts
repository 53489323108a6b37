import { browser } from 'wxt/browser';

/** The tab in front of a window. */
export interface TabInFront {
  readonly id: number;
  /** `undefined` where it is none of a network's pages: Tamis is not told of any other. */
  readonly url: string | undefined;
  readonly isPrivate: boolean;
}

/** Calls back with the tab in front of this page's window, now, when another comes to the front, and when it has loaded. */
export function watchTabInFront(onChange: (tab: TabInFront | undefined) => void): void {
  let asked = 0;
  const ask = async () => {
    const turn = ++asked;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (turn !== asked) return;
    const { id, url, incognito } = tab ?? {};
    onChange(id === undefined ? undefined : { id, url, isPrivate: incognito === true });
  };
  const look = () => void ask().catch(() => onChange(undefined));
  browser.tabs.onActivated.addListener(look);
  browser.tabs.onUpdated.addListener((_id, { status, url }, { active }) => {
    if (active && (status === 'complete' || url !== undefined)) look();
  });
  look();
}
