import type { Tab } from './tab.ts';

interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

type Namespaces = Record<'chrome' | 'browser', { storage: { local: Area } }>;

/** Writes into the extension's storage from one of its own pages, as an earlier day would have left it. */
export const writeStorage = (page: Tab, items: Record<string, unknown>): Promise<void> =>
  page.page.evaluate(async (entries) => {
    const { chrome, browser } = globalThis as unknown as Namespaces;
    await (browser ?? chrome).storage.local.set(entries);
  }, items);

/** Forgets every day's record: no time was spent and nothing was written. */
export const forgetDays = (page: Tab): Promise<void> =>
  page.page.evaluate(async () => {
    const { chrome, browser } = globalThis as unknown as Namespaces;
    const { local } = (browser ?? chrome).storage;
    await local.remove(Object.keys(await local.get(null)).filter((key) => key.startsWith('d:')));
  });
