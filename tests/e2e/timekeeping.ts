import { NETWORKS, type NetworkId } from '../../lib/networks/index.ts';
import { chargedOn } from '../../lib/stats/index.ts';
import type { Ledger } from '../../lib/time/ledger.ts';
import { unpackTime } from '../../lib/time/packed-time.ts';
import type { TimeDay } from '../../lib/time/time-day.ts';
import type { Driver, ReplicaTab } from './browser.ts';
import { inBackground } from './in-background.ts';
import { until } from './until.ts';

const IDS = NETWORKS.map(({ id }) => id);
const STORAGE = '(self.browser ?? self.chrome).storage.local';

interface Stored {
  readonly [key: string]: { readonly value: never };
}

export const storedIn = (driver: Driver): Promise<Stored> => inBackground(driver, `${STORAGE}.get(null)`);

export const store = (driver: Driver, items: object): Promise<void> =>
  inBackground(driver, `${STORAGE}.set(${JSON.stringify(items)})`);

/** Forgets every day's record and what is being counted: no time was spent and nothing was written. */
export const forgetDays = (driver: Driver): Promise<void> =>
  inBackground(
    driver,
    `${STORAGE}.get(null).then((all) => ${STORAGE}.remove(Object.keys(all).filter((key) => /^d:|^ledger$/.test(key))))`,
  );

/** The days' records as they are stored, by key. */
export async function daysIn(driver: Driver): Promise<Readonly<Record<string, TimeDay>>> {
  const days = Object.entries(await storedIn(driver)).filter(([key]) => /^d:[\d-]+$/.test(key));
  return Object.fromEntries(days.map(([key, { value }]) => [key, unpackTime((value as { time: unknown }).time, IDS)]));
}

export async function chargedTo(driver: Driver, network: NetworkId): Promise<number> {
  return Object.values(await daysIn(driver)).reduce((sum, day) => sum + chargedOn(day, network), 0);
}

export const ledgerIn = async (driver: Driver): Promise<Ledger | undefined> =>
  (await storedIn(driver)).ledger?.value as Ledger | undefined;

/** Has the page in front speak, as it does when its window gets the focus. Returns its clock just before, ms. */
export const startSpeaking = (tab: ReplicaTab): Promise<number> =>
  tab.page.evaluate(() => {
    const now = Math.floor(performance.now());
    window.dispatchEvent(new Event('focus'));
    return now;
  });

/** The same, and waits until its word is booked. */
export async function speak(driver: Driver, tab: ReplicaTab): Promise<number> {
  const clock = await startSpeaking(tab);
  await until(async () => {
    const { open, readings = [] } = (await ledgerIn(driver)) ?? {};
    return readings.some(({ of, at }) => of === open?.page && at >= clock);
  }, 'the page’s word to be booked');
  return clock;
}

/** Waits until the ledger counts a network, or none. */
export async function counting(driver: Driver, network: NetworkId | undefined): Promise<void> {
  await until(async () => (await ledgerIn(driver))?.open?.network === network, `${network ?? 'nothing'} to be counted`);
}

/** Something happens in the browser that no page speaks of: the watchdog barks. */
export async function bark(driver: Driver): Promise<void> {
  const now = await inBackground<number>(
    driver,
    `(async ({ alarms }) => {
      const now = self.Date.now();
      await alarms.create('watchdog', { delayInMinutes: 0.001 });
      return now;
    })(self.browser ?? self.chrome)`,
  );
  await until(async () => ((await ledgerIn(driver))?.at ?? 0) >= now, 'the watchdog');
}
