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

/** One browser for all the tests of a file, and one tab they take turns in. */
export interface Stage {
  readonly driver: Driver;
  readonly tab: ReplicaTab;
  /** Shows a replica in the one tab. */
  open(id: string, view?: OpenOptions): Promise<ReplicaTab>;
  /** Opens an extension page in a tab of its own, does something in it, closes it and comes back to the one tab. */
  inPage<Result>(file: string, use: (page: Tab) => Promise<Result>): Promise<Result>;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Registers what opens a browser with Tamis in it, and closes it. */
export function withTamis(options: Pick<DriverOptions, 'hasToolbar'> = {}): Stage {
  return withBrowser({ extension: extensionFolder(browserFromEnvironment()), ...options });
}

/** The same without Tamis. */
export function withoutTamis(): Stage {
  return withBrowser({});
}

/** Whatever a file tests, nothing may have asked for the network. */
function withBrowser(options: DriverOptions): Stage {
  const stage = {
    open: (id, view = {}) => stage.driver.open(id, { tab: stage.tab, ...view }),
    async inPage(file, use) {
      const page = await stage.driver.openExtensionPage(file);
      try {
        return await use(page);
      } finally {
        await page.page.close();
        await stage.tab.page.bringToFront();
      }
    },
  } as Mutable<Stage>;
  beforeAll(async () => {
    stage.driver = await launch(options);
    stage.tab = await stage.driver.open('x-home');
  });
  afterAll(async () => {
    const blocked = [...(stage.driver?.blocked ?? [])];
    await stage.driver?.close();
    expect(blocked).toEqual([]);
  });
  return stage;
}
