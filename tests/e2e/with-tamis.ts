import { afterAll, beforeAll, expect } from 'vitest';
import {
  browserFromEnvironment,
  type Driver,
  type DriverOptions,
  launch,
  type OpenOptions,
  type ReplicaTab,
  type Tab,
} from './browser.ts';
import { extensionFolder } from './extension-folder.ts';

/** One browser with Tamis in it for all the tests of a file, and one tab they take turns in. */
export interface Tamis {
  readonly driver: Driver;
  readonly tab: ReplicaTab;
  /** Shows a replica in the one tab. */
  open(id: string, view?: OpenOptions): Promise<ReplicaTab>;
  /** Opens an extension page in a tab of its own, does something in it, closes it and comes back to the one tab. */
  inPage<Result>(file: string, use: (page: Tab) => Promise<Result>): Promise<Result>;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Registers what opens and closes the browser. Whatever a file tests, nothing may have asked for the network. */
export function withTamis(options: DriverOptions = {}): Tamis {
  const tamis = {
    open: (id, view = {}) => tamis.driver.open(id, { tab: tamis.tab, ...view }),
    async inPage(file, use) {
      const page = await tamis.driver.openExtensionPage(file);
      try {
        return await use(page);
      } finally {
        await page.page.close();
        await tamis.tab.page.bringToFront();
      }
    },
  } as Mutable<Tamis>;
  beforeAll(async () => {
    tamis.driver = await launch({ extension: extensionFolder(browserFromEnvironment()), ...options });
    tamis.tab = await tamis.driver.open('x-home');
  });
  afterAll(async () => {
    const blocked = [...(tamis.driver?.blocked ?? [])];
    await tamis.driver?.close();
    expect(blocked).toEqual([]);
  });
  return tamis;
}
