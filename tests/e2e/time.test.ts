import { beforeEach, describe, expect, it } from 'vitest';
import type { NetworkId } from '../../lib/networks/index.ts';
import { sittingsOn } from '../../lib/stats/index.ts';
import { browserFromEnvironment } from './browser.ts';
import { inBackground, letPass } from './in-background.ts';
import { openPopup } from './read-popup.ts';
import { bark, chargedTo, counting, daysIn, speak, store, storedIn } from './timekeeping.ts';
import { until } from './until.ts';
import { withTamis } from './with-tamis.ts';

const tamis = withTamis({ hasToolbar: true });
const name = browserFromEnvironment();

/** Real time goes by while the tests work; what they let pass goes by besides. */
const SWITCH = 2_000;

/** What a network was charged while something was done, and how long that really took, ms. */
async function chargedWhile(network: NetworkId, act: () => Promise<void>, driver = tamis.driver) {
  const before = await chargedTo(driver, network);
  const start = Date.now();
  await act();
  const real = Date.now() - start;
  return { charged: (await chargedTo(driver, network)) - before, real };
}

/** So many ms that were let pass were charged: no less by more than a switch, no more than that and the real time. */
function expectCharged({ charged, real }: { charged: number; real: number }, passed: number): void {
  expect(charged).toBeGreaterThanOrEqual(passed - SWITCH);
  expect(charged).toBeLessThanOrEqual(passed + real + SWITCH);
}

/** Nothing that was let pass was charged, only what really went by. */
const expectNothing = (measured: { charged: number; real: number }) => {
  expect(measured.charged).toBeGreaterThanOrEqual(0);
  expect(measured.charged).toBeLessThanOrEqual(measured.real + SWITCH);
};

beforeEach(async () => {
  await tamis.tab.page.bringToFront();
  await tamis.open('linkedin-comments');
  await counting(tamis.driver, 'linkedin');
});

describe('what is in front', () => {
  it('is charged, and nothing else once the tab is another', async () => {
    const { driver, tab } = tamis;
    const read = await chargedWhile('linkedin', async () => {
      await letPass(driver, 30_000);
      await speak(driver, tab);
    });
    expectCharged(read, 30_000);
    const other = await driver.open('x-home');
    await counting(driver, 'x');
    let away = { charged: 0, real: 0 };
    const elsewhere = await chargedWhile('x', async () => {
      away = await chargedWhile('linkedin', async () => {
        await letPass(driver, 30_000);
        await speak(driver, other);
      });
    });
    expect(away.charged).toBe(0);
    expectCharged(elsewhere, 30_000);
    await other.page.close();
  });

  it('is the focused window’s, where there are two', async () => {
    const { driver, tab } = tamis;
    const other = await driver.open('x-home', { isWindow: true });
    await counting(driver, 'x');
    let away = { charged: 0, real: 0 };
    const there = await chargedWhile('x', async () => {
      away = await chargedWhile('linkedin', async () => {
        await letPass(driver, 25_000);
        await speak(driver, other);
      });
    });
    expect(away.charged).toBe(0);
    expectCharged(there, 25_000);
    await other.page.close();
    await tab.page.bringToFront();
    await counting(driver, 'linkedin');
  });

  it('is charged no longer once its window is put away, and again once it is back', async ({ skip }) => {
    skip(name === 'firefox', 'a window of a headless Firefox that was minimised never draws again');
    const { driver, tab } = tamis;
    const putAway = (state: 'minimized' | 'normal') =>
      inBackground(
        driver,
        `(async ({ windows }) => {
          const [{ id }] = await windows.getAll();
          await windows.update(id, { state: '${state}', ${state === 'normal' ? 'focused: true' : ''} });
          return true;
        })(self.browser ?? self.chrome)`,
      );
    await putAway('minimized');
    await counting(driver, undefined);
    const away = await chargedWhile('linkedin', async () => {
      await letPass(driver, 25_000);
      await putAway('normal');
      await tab.page.bringToFront();
      await counting(driver, 'linkedin');
    });
    expectNothing(away);
    const back = await chargedWhile('linkedin', async () => {
      await letPass(driver, 25_000);
      await speak(driver, tab);
    });
    expectCharged(back, 25_000);
  });

  // A network that was installed as an app has windows of the kind `popup`.
  it.each(['popup', 'normal'])('goes on being charged when its tab moves to another window: %s', async (type) => {
    const { driver, tab } = tamis;
    const spare = await driver.open('linkedin-messaging');
    await tab.page.bringToFront();
    await speak(driver, tab);
    const moved = await chargedWhile('linkedin', async () => {
      await letPass(driver, 20_000);
      await inBackground(
        driver,
        `(async ({ tabs, windows }) => {
          const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
          const { id } = await windows.create({ tabId: tab.id, focused: true, type: '${type}' });
          return id;
        })(self.browser ?? self.chrome)`,
      );
      // The background's clock is ahead of the page's: it is asked for its own word.
      await bark(driver);
      await letPass(driver, 20_000);
      await bark(driver);
    });
    expectCharged(moved, 40_000);
    await spare.page.close();
  });

  it('goes on being charged while the popup has the focus', async () => {
    const { driver } = tamis;
    const popup = await openPopup(driver);
    const watched = await chargedWhile('linkedin', async () => {
      await letPass(driver, 25_000);
      await bark(driver);
    });
    await popup.close();
    expectCharged(watched, 25_000);
  });
});

describe('a sitting', () => {
  const sittings = async () => {
    const [[key, day]] = Object.entries(await daysIn(tamis.driver)) as [[string, Parameters<typeof sittingsOn>[0]]];
    return { count: sittingsOn(day, key.slice(2), 'linkedin').length, opens: day.linkedin?.opens };
  };

  it('is not ended by the page’s own navigation, which changes the mode', async () => {
    const { driver, tab } = tamis;
    await speak(driver, tab);
    const before = await sittings();
    const routed = await chargedWhile('linkedin', async () => {
      for (const route of ['/in/sofia-marchand/', '/messaging/', '/feed/']) {
        await tab.page.evaluate((url) => history.pushState({}, '', url), route);
        await letPass(driver, 10_000);
        await speak(driver, tab);
      }
    });
    expectCharged(routed, 30_000);
    expect(await sittings()).toEqual(before);
  });

  it('goes on when one comes back to the page', async () => {
    const { driver } = tamis;
    const before = await chargedTo(driver, 'x');
    const tab = await driver.open('linkedin-comments');
    await driver.open('x-home', { tab });
    await counting(driver, 'x');
    await tab.page.evaluate(() => history.back());
    await counting(driver, 'linkedin');
    const back = await chargedWhile('linkedin', async () => {
      await letPass(driver, 20_000);
      await speak(driver, tab);
    });
    expectCharged(back, 20_000);
    expect((await chargedTo(driver, 'x')) - before).toBeLessThanOrEqual(10_000);
    await tab.page.close();
  });
});

describe('trouble', () => {
  it('a page that is stuck for five seconds loses none of them', async () => {
    const { driver, tab } = tamis;
    await speak(driver, tab);
    const stuck = await chargedWhile('linkedin', async () => {
      await tab.page.evaluate(() => {
        const end = performance.now() + 5000;
        while (performance.now() < end);
      });
      await speak(driver, tab);
    });
    expect(stuck.charged).toBeGreaterThanOrEqual(5000 - 250);
    expect(stuck.charged).toBeLessThanOrEqual(stuck.real + 250);
  });

  it('a day that is damaged is set aside and said, and time goes on', async () => {
    const { driver, tab } = tamis;
    await speak(driver, tab);
    const [key = ''] = Object.keys(await daysIn(driver));
    await store(driver, { [key]: 'damaged' });
    await letPass(driver, 10_000);
    await speak(driver, tab);
    const stored = await storedIn(driver);
    expect(stored[`${key}:damaged`]).toBe('damaged');
    expect(stored['damaged-days']?.value).toEqual([{ day: key.slice(2), isRestored: false }]);
    const left = await chargedTo(driver, 'linkedin');
    expect(left).toBeGreaterThanOrEqual(10_000 - SWITCH);
    expect(left).toBeLessThanOrEqual(10_000 + 10_000);
  });

  it('storage that refuses to be written: said, tried again, and nothing lost', async () => {
    const { driver, tab } = tamis;
    const unwritable = () =>
      inBackground<{ unwritable?: number }>(driver, `(self.browser ?? self.chrome).storage.session.get('unwritable')`);
    await speak(driver, tab);
    const refused = await chargedWhile('linkedin', async () => {
      await inBackground(
        driver,
        `(() => {
          const area = (self.browser ?? self.chrome).storage.local;
          const own = Object.getOwnPropertyDescriptor(area, 'set');
          self.refused = 0;
          self.mend = () => own ? Object.defineProperty(area, 'set', own) : delete area.set;
          Object.defineProperty(area, 'set', {
            configurable: true, writable: true,
            value: () => { self.refused++; return Promise.reject(new Error('QUOTA_BYTES quota exceeded')); },
          });
          return true;
        })()`,
      );
      await letPass(driver, 20_000);
      await tab.page.evaluate(() => void window.dispatchEvent(new Event('focus')));
      await until(async () => (await unwritable()).unwritable !== undefined, 'the refusal to be noted');
      await inBackground(driver, '(self.mend(), true)');
      await speak(driver, tab);
    });
    expectCharged(refused, 20_000);
    expect((await unwritable()).unwritable).toBeUndefined();
  });
});
