import { afterAll, beforeAll } from 'vitest';
import { type Borrowed, type BorrowOptions, borrowBrowser } from './borrow-browser.ts';
import type { Driver, OpenOptions, ReplicaTab, Tab } from './browser.ts';

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

/** Registers what borrows a browser with Tamis in it, and gives it back. */
export function withTamis(options: Omit<BorrowOptions, 'hasTamis'> = {}): Stage {
  return withBrowser(options);
}

/** The same without Tamis. */
export function withoutTamis(): Stage {
  return withBrowser({ hasTamis: false });
}

function withBrowser(options: BorrowOptions): Stage {
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
  let borrowed: Borrowed | undefined;
  beforeAll(async () => {
    borrowed = await borrowBrowser(options);
    stage.driver = borrowed.driver;
    stage.tab = await stage.driver.open('x-home');
  });
  afterAll(() => borrowed?.giveBack());
  return stage;
}
