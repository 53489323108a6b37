import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../simulate/day-script.ts';
import { browserFromEnvironment, type Driver, launch, type ReplicaTab } from './browser.ts';
import { extensionFolder } from './extension-folder.ts';
import { killBackground, letPass } from './in-background.ts';
import { chargedTo, counting, speak, startSpeaking, storedIn } from './timekeeping.ts';

// Death at moments drawn by chance. `KILLS=50` has them die so often; one shows whether it still holds.
const name = browserFromEnvironment();
const KILLS = Number(process.env.KILLS ?? 1);
const SEED = Number(process.env.SEED ?? 20_261_127);
/** Longest time one life and its death may take on a busy machine, ms. */
const LIFE = 30_000;
/** A word takes this long to arrive at most, ms. */
const JITTER = 250;

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** A browser that finds again, in the same profile, what it stored in its former life. */
const startIn = (profile: string): Promise<Driver> =>
  launch({
    extension: extensionFolder(name),
    profile,
    preferences: {
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });

const openIn = async (driver: Driver, tab?: ReplicaTab): Promise<ReplicaTab> => {
  const opened = await driver.open('linkedin-comments', tab ? { tab } : {});
  await counting(driver, 'linkedin');
  return opened;
};

const damagedIn = async (driver: Driver) =>
  Object.keys(await storedIn(driver)).filter((key) => /:damaged$|^damaged-days$|^snapshot:.*:damaged$/.test(key));

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('the background, killed at any moment', () => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await launch({ extension: extensionFolder(name) });
  });
  afterAll(() => driver?.close());

  it(
    `${KILLS} deaths: nothing is lost, nothing is doubled`,
    async () => {
      const random = seededRandom(SEED);
      const tab = await openIn(driver);
      const start = await speak(driver, tab);
      const before = await chargedTo(driver, 'linkedin');
      for (let kill = 0; kill < KILLS; kill++) {
        // The page speaks, and the background dies before, while or after its word is booked.
        await startSpeaking(tab);
        await wait(random() * 60);
        await killBackground(driver);
        if (random() < 0.5) await speak(driver, tab);
      }
      // By the page's own clock, for a background takes its time to wake.
      const real = (await speak(driver, tab)) - start;
      const charged = (await chargedTo(driver, 'linkedin')) - before;
      expect(charged).toBeGreaterThanOrEqual(real - JITTER);
      expect(charged).toBeLessThanOrEqual(real + JITTER);
      expect(await damagedIn(driver)).toEqual([]);
      await tab.page.close();
    },
    LIFE + KILLS * 5_000,
  );
});

describe('the browser, killed at any moment', () => {
  it(
    `${KILLS} deaths: what was counted until its last heartbeat is kept, once`,
    async () => {
      const random = seededRandom(SEED + 1);
      const profile = await mkdtemp(path.join(tmpdir(), 'tamis-kept-'));
      folders.push(profile);
      let least = 0;
      let most = 0;
      for (let kill = 0; kill <= KILLS; kill++) {
        const driver = await startIn(profile);
        try {
          const kept = await chargedTo(driver, 'linkedin');
          expect(kept, `after kill ${kill}`).toBeGreaterThanOrEqual(least);
          expect(kept, `after kill ${kill}`).toBeLessThanOrEqual(most);
          expect(await damagedIn(driver)).toEqual([]);
          if (kill === KILLS) break;
          const start = Date.now();
          const tab = await openIn(driver);
          const booked = Math.round(random() * 20_000);
          await letPass(driver, booked);
          await speak(driver, tab);
          least = await chargedTo(driver, 'linkedin');
          expect(least - kept).toBeGreaterThanOrEqual(booked - JITTER);
          // One more heartbeat, whose word is on its way, being written, or written.
          const unsaid = Math.round(random() * 20_000);
          await letPass(driver, unsaid);
          await startSpeaking(tab);
          await wait(random() * 60);
          await driver.close();
          most = kept + booked + unsaid + (Date.now() - start) + JITTER;
        } finally {
          await driver.close();
        }
      }
    },
    LIFE * (KILLS + 1),
  );
});
