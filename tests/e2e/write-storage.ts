import type { Tab } from './tab.ts';

interface Area {
  set(items: Record<string, unknown>): Promise<void>;
}

type Namespaces = Record<'chrome' | 'browser', { storage: { local: Area } }>;

/** Writes into the extension's storage from one of its own pages, as an earlier day would have left it. */
export const writeStorage = (page: Tab, items: Record<string, unknown>): Promise<void> =>
  page.page.evaluate(async (entries) => {
    const { chrome, browser } = globalThis as unknown as Namespaces;
    await (browser ?? chrome).storage.local.set(entries);
  }, items);
