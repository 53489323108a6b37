import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayItem } from '../../lib/browser/day-store.ts';
import { dayRuleItem, ledgerItem } from '../../lib/browser/ledger-item.ts';
import type { PageReport } from '../../lib/browser/page-report.ts';
import { changeSettings } from '../../lib/browser/settings.ts';
import { damagedDaysItem, unwritableSince } from '../../lib/browser/storage-notices.ts';
import { keepTime, type Timekeeper } from '../../lib/browser/timekeeper.ts';
import { chargedIn, chargedOn, opensOn } from '../../lib/stats/index.ts';
import { type FakeTab, fakeDesk, reportOf } from './fake-desk.ts';

const KEY = '2026-11-24';
const NOON = new Date(2026, 10, 24, 12).getTime();
const LINKEDIN: FakeTab = { id: 1, url: 'https://www.linkedin.com/feed/' };
const X: FakeTab = { id: 2, url: 'https://x.com/home' };
const ELSEWHERE: FakeTab = { id: 3, url: 'https://example.com/' };

let desk: ReturnType<typeof fakeDesk>;
let time: Timekeeper;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout'], now: NOON });
  desk = fakeDesk();
  time = keepTime();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const speak = (tab: FakeTab, changes: Partial<PageReport> = {}) =>
  time.hear({ tab, url: tab.url, frameId: 0 } as never, reportOf({ page: `document-${tab.id}`, ...changes }));
const show = async (tab: FakeTab, changes: Partial<PageReport> = {}) => {
  desk.front = tab;
  await speak(tab, changes);
};
/** The page in front is used for so many ms, with its heartbeats. */
async function use(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 20_000) {
    await pass(Math.min(left, 20_000));
    await speak(desk.front!);
  }
}
const leave = async () => {
  desk.beside = undefined;
  desk.front = ELSEWHERE;
  desk.onActivated.trigger();
  await pass(0);
};
const today = async () => (await dayItem(KEY).read()).time;
const stored = async (key: string) => (await fakeBrowser.storage.local.get(key))[key];

describe('the timekeeper', () => {
  it('charges the page in front until something else is', async () => {
    await show(LINKEDIN);
    await use(60_000);
    await pass(7_000);
    await leave();
    await pass(3_600_000);
    expect(chargedOn(await today(), 'linkedin')).toBe(67_000);
    expect(opensOn(await today(), 'linkedin')).toBe(1);
  });

  it('tells networks and modes apart', async () => {
    await show(LINKEDIN);
    await use(40_000);
    await speak(LINKEDIN, { box: 'create' });
    await pass(10_000);
    await show(X);
    await use(30_000);
    await leave();
    expect(chargedIn(await today(), 'linkedin', 'read')).toBe(40_000);
    expect(chargedIn(await today(), 'linkedin', 'create')).toBe(10_000);
    expect(chargedOn(await today(), 'x')).toBe(30_000);
  });

  it('charges nothing in a private window, nor while Tamis is off, nor where the window lost the focus', async () => {
    await show({ ...LINKEDIN, incognito: true });
    await use(60_000);
    await leave();
    await changeSettings({ enabled: false });
    await show(LINKEDIN);
    await use(60_000);
    await changeSettings({ enabled: true });
    await leave();
    desk.isFocused = false;
    await show(LINKEDIN);
    await use(60_000);
    expect(await today()).toEqual({});
    expect(await stored(`d:${KEY}`)).toBeUndefined();
  });

  it('waits a moment where no window seems to have the focus', async () => {
    await show(LINKEDIN);
    await use(20_000);
    desk.isFocused = false;
    desk.onFocusChanged.trigger(-1);
    await pass(100);
    desk.isFocused = true;
    desk.onFocusChanged.trigger(1);
    await use(20_000);
    desk.isFocused = false;
    desk.onFocusChanged.trigger(-1);
    await pass(60_000);
    expect(chargedOn(await today(), 'linkedin')).toBeGreaterThanOrEqual(40_000);
    expect(chargedOn(await today(), 'linkedin')).toBeLessThanOrEqual(40_500);
    expect(opensOn(await today(), 'linkedin')).toBe(1);
  });

  it('goes on while its own popup has the focus', async () => {
    await show(LINKEDIN);
    await use(20_000);
    desk.isFocused = false;
    desk.isPopupOpen = true;
    desk.onFocusChanged.trigger(-1);
    await pass(10_000);
    desk.isPopupOpen = false;
    desk.onFocusChanged.trigger(-1);
    await pass(30_000);
    expect(chargedOn(await today(), 'linkedin')).toBeGreaterThanOrEqual(30_000);
    expect(chargedOn(await today(), 'linkedin')).toBeLessThanOrEqual(30_500);
  });

  it('charges the one that spoke last, where a split view has two tabs in front', async () => {
    await show(LINKEDIN);
    desk.beside = X;
    await use(20_000);
    await speak(X);
    await pass(10_000);
    await speak(X);
    await leave();
    expect(chargedOn(await today(), 'linkedin')).toBe(20_000);
    expect(chargedOn(await today(), 'x')).toBe(10_000);
  });

  it('notes what is heard from behind, and charges it to nobody', async () => {
    desk.others = [{ ...X, audible: true }];
    await show(LINKEDIN);
    await use(40_000);
    await leave();
    expect((await today()).x).toMatchObject({ media: 40_000, modes: {} });
    expect(chargedOn(await today(), 'linkedin')).toBe(40_000);
  });

  it('charges no network by the word of another’s page, while a tab goes from one to the other', async () => {
    await show(LINKEDIN);
    await use(20_000);
    desk.front = { ...X, id: LINKEDIN.id };
    desk.onActivated.trigger();
    await pass(3_000);
    await speak(LINKEDIN, { isShown: false });
    await speak(desk.front, { page: 'document-9' });
    await use(20_000);
    await leave();
    expect(chargedOn(await today(), 'linkedin')).toBe(20_000);
    expect(chargedOn(await today(), 'x')).toBe(20_000);
    expect(opensOn(await today(), 'x')).toBe(1);
  });

  it('goes on where its former life ended, by the page’s own clock', async () => {
    await show(LINKEDIN);
    await use(20_000);
    await pass(25_000);
    time = keepTime();
    await speak(LINKEDIN);
    expect(chargedOn(await today(), 'linkedin')).toBe(45_000);
  });

  it('once woken by something else, hears first what the page says of its end', async () => {
    await show(LINKEDIN);
    await use(20_000);
    await pass(15_000);
    const woken = fakeDesk();
    time = keepTime();
    woken.front = ELSEWHERE;
    woken.onActivated.trigger();
    await speak(LINKEDIN, { isShown: false });
    await pass(1000);
    expect(chargedOn(await today(), 'linkedin')).toBe(35_000);
  });

  it('sets the watchdog only while something is counted, and the rollover for the next day', async () => {
    await show(LINKEDIN);
    expect([...desk.alarms.keys()].sort()).toEqual(['rollover', 'watchdog']);
    expect(desk.alarms.get('rollover')).toEqual({ when: new Date(2026, 10, 25, 4).getTime() });
    await leave();
    expect([...desk.alarms.keys()]).toEqual(['rollover']);
  });

  it('counts under the day the person’s days begin with', async () => {
    await dayRuleItem.write({ startsAt: 13 });
    await show(LINKEDIN);
    await use(30_000);
    await leave();
    expect(chargedOn((await dayItem('2026-11-23').read()).time, 'linkedin')).toBe(30_000);
    expect(await today()).toEqual({});
  });

  it.each([
    null,
    'text',
    {},
    { ...reportOf(), clock: -1 },
    { ...reportOf(), box: 'any' },
    { ...reportOf(), page: 'x'.repeat(99) },
  ])('takes nothing that is no report: %j', async (report) => {
    desk.front = LINKEDIN;
    await time.hear({ tab: LINKEDIN, frameId: 0 } as never, report);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});

describe('storage', () => {
  it('is written once a transition, the open span and the day together', async () => {
    await show(LINKEDIN);
    await use(20_000);
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await use(20_000);
    expect(set.mock.calls.map(([items]) => Object.keys(items).sort())).toEqual([[`d:${KEY}`, 'ledger']]);
  });

  it('that is full: what could not be written is kept, written later, and said in between', async () => {
    await show(LINKEDIN);
    await use(20_000);
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await use(40_000);
    await leave();
    expect(chargedOn(await today(), 'linkedin')).toBe(20_000);
    expect(await unwritableSince()).toBe(NOON + 40_000);
    set.mockRestore();
    await show(X);
    expect(chargedOn(await today(), 'linkedin')).toBe(60_000);
    expect(await unwritableSince()).toBeUndefined();
  });

  it('a damaged day is set aside, said, and put back from the last snapshot', async () => {
    await show(LINKEDIN);
    await use(60_000);
    await leave();
    vi.setSystemTime(NOON + 24 * 3_600_000);
    await show(LINKEDIN);
    await leave();
    await fakeBrowser.storage.local.set({
      [`d:${KEY}`]: { version: 3, value: { writing: {}, time: { x: 'broken' } } },
    });
    vi.setSystemTime(NOON + 3_600_000);
    const ledger = await ledgerItem.read();
    await ledgerItem.write({ ...ledger, day: { key: KEY, began: NOON - 8 * 3_600_000 } });
    await show(X);
    await use(20_000);
    expect(chargedOn(await today(), 'linkedin')).toBe(60_000);
    expect(chargedOn(await today(), 'x')).toBe(20_000);
    expect(await stored(`d:${KEY}:damaged`)).toMatchObject({ value: { time: { x: 'broken' } } });
    expect(await damagedDaysItem.read()).toEqual([{ day: KEY, isRestored: true }]);
  });

  it('a damaged day no snapshot holds starts anew, and the rest of the history is untouched', async () => {
    await fakeBrowser.storage.local.set({ 'd:2026-11-20': 'whatever', [`d:${KEY}`]: 'broken' });
    await show(LINKEDIN);
    await use(20_000);
    expect(chargedOn(await today(), 'linkedin')).toBe(20_000);
    expect(await damagedDaysItem.read()).toEqual([{ day: KEY, isRestored: false }]);
    expect(await stored('d:2026-11-20')).toBe('whatever');
  });

  it('a day of a newer Tamis is left as it is', async () => {
    const newer = { version: 99, value: { something: 'else' } };
    await fakeBrowser.storage.local.set({ [`d:${KEY}`]: newer });
    await show(LINKEDIN);
    await use(20_000);
    await leave();
    expect(await stored(`d:${KEY}`)).toEqual(newer);
    expect(await damagedDaysItem.read()).toEqual([]);
  });
});
