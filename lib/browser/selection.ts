import { browser } from 'wxt/browser';

const KEY = 'selection';
/** What a page may have selected: more is cut. */
const LONGEST = 70_000;

/** Keeps a selected text in memory, never on disk, until Practice takes it. */
export const holdSelection = (text: string): Promise<void> =>
  browser.storage.session.set({ [KEY]: text.slice(0, LONGEST) });

/** Takes the text that was selected, once; `''` where there is none. */
export async function takeSelection(): Promise<string> {
  const stored = (await browser.storage.session.get(KEY))[KEY];
  await browser.storage.session.remove(KEY);
  return typeof stored === 'string' ? stored : '';
}
