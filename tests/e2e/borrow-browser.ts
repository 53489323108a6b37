import { expect } from 'vitest';
import { browserFromEnvironment, type Driver, launch } from './browser.ts';
import { extensionFolder } from './extension-folder.ts';
import { inBackground, killBackground } from './in-background.ts';
import { forgetTheme } from './look.ts';
import { until } from './until.ts';

export interface BorrowOptions {
  /** Default: yes. */
  readonly hasTamis?: boolean;
  /** A window with its tabs and buttons, as `DriverOptions` has it. */
  readonly hasToolbar?: boolean;
}

export interface Borrowed {
  readonly driver: Driver;
  /** Leaves it as a new one would be. Whatever was tested, nothing may have asked for the network meanwhile. */
  giveBack(): Promise<void>;
}

/** What a background may write that starts with nothing. */
const WRITTEN_AT_START: ReadonlySet<string> = new Set(['ledger', 'settings', 'snapshot:a']);

/** Those of this worker: starting one takes longer than many a file of tests, so files take turns in them. */
const browsers = new Map<string, Promise<Driver>>();

// How the runner ends a worker.
process.once('SIGTERM', async () => {
  const ends = [...browsers.values()].map(async (browser) => (await browser).kill());
  await Promise.allSettled(ends);
  process.exit();
});

/** A browser with nothing in it but one empty tab. */
export async function borrowBrowser({ hasTamis = true, hasToolbar = false }: BorrowOptions = {}): Promise<Borrowed> {
  const kind = JSON.stringify({ hasTamis, hasToolbar });
  const extension = hasTamis ? { extension: extensionFolder(browserFromEnvironment()) } : {};
  let browser = browsers.get(kind);
  if (!browser || !(await browser).browser.connected) {
    browser = launch({ ...extension, hasToolbar });
    browsers.set(kind, browser);
  }
  const driver = await browser.catch((error) => {
    browsers.delete(kind);
    throw error;
  });
  const before = driver.blocked.length;
  return {
    driver,
    async giveBack() {
      const blocked = driver.blocked.slice(before);
      try {
        await clean(driver);
      } catch (error) {
        browsers.delete(kind);
        await driver.kill();
        throw error;
      }
      expect(blocked).toEqual([]);
    },
  };
}

async function clean(driver: Driver): Promise<void> {
  const [, ...others] = await driver.browser.pages();
  for (const page of others) await page.close();
  await forgetTheme(driver);
  if (!driver.extensionId) return;
  // What the background remembers, its clocks among it, goes with it; what it writes meanwhile is found, and cleared.
  const isClean = async () => {
    await killBackground(driver);
    await inBackground(driver, 'Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()])');
    await killBackground(driver);
    const left = await inBackground<readonly string[]>(driver, 'chrome.storage.local.get(null).then(Object.keys)');
    return left.every((key) => WRITTEN_AT_START.has(key));
  };
  await until(isClean, 'the storage to be as new');
}
