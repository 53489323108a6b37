import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayItem } from '../../lib/browser/day-store.ts';
import { dayRuleItem, ledgerItem } from '../../lib/browser/ledger-item.ts';
import { changeSettings } from '../../lib/browser/settings.ts';
import { damagedDaysItem, unwritableSince } from '../../lib/browser/storage-notices.ts';
import { chargedIn, chargedOn, opensOn } from '../../lib/stats/index.ts';
import { atDesk, ELSEWHERE, KEY, LINKEDIN, NOON, X } from './at-desk.ts';
import { reportOf } from './fake-desk.ts';

const at = atDesk();
const { pass, speak, show, use, leave, today, stored } = at;

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
    expect(await stored(`d:${KEY}`)).toBeUndefined();
    at.desk.isFocused = false;
    await show(LINKEDIN);
    await use(60_000);
    expect((await today()).linkedin).toMatchObject({ modes: {}, opens: 0, journal: '' });
  });

  it('waits a moment where no window seems to have the focus', async () => {
    await show(LINKEDIN);
    await use(20_000);
    at.desk.isFocused = false;
    at.desk.onFocusChanged.trigger(-1);
    await pass(100);
    at.desk.isFocused = true;
    at.desk.onFocusChanged.trigger(1);
    await use(20_000);
    at.desk.isFocused = false;
    at.desk.onFocusChanged.trigger(-1);
    await pass(60_000);
    expect(chargedOn(await today(), 'linkedin')).toBeGreaterThanOrEqual(40_000);
    expect(chargedOn(await today(), 'linkedin')).toBeLessThanOrEqual(40_500);
    expect(opensOn(await today(), 'linkedin')).toBe(1);
  });

  it('goes on while its own popup has the focus', async () => {
    await show(LINKEDIN);
    await use(20_000);
    at.desk.isFocused = false;
    at.desk.isPopupOpen = true;
    at.desk.onFocusChanged.trigger(-1);
    await pass(10_000);
    at.desk.isPopupOpen = false;
    at.desk.onFocusChanged.trigger(-1);
    await pass(30_000);
    expect(chargedOn(await today(), 'linkedin')).toBeGreaterThanOrEqual(30_000);
    expect(chargedOn(await today(), 'linkedin')).toBeLessThanOrEqual(30_500);
  });

  it('charges the one that spoke last, where a split view has two tabs in front', async () => {
    await show(LINKEDIN);
    at.desk.beside = X;
    await use(20_000);
    await speak(X);
    await pass(10_000);
    await speak(X);
    await leave();
    expect(chargedOn(await today(), 'linkedin')).toBe(20_000);
    expect(chargedOn(await today(), 'x')).toBe(10_000);
  });

  it('notes what is heard from behind, and charges it to nobody', async () => {
    at.desk.others = [{ ...X, audible: true }];
    await show(LINKEDIN);
    await use(40_000);
    await leave();
    expect((await today()).x).toMatchObject({ media: 40_000, modes: {} });
    expect(chargedOn(await today(), 'linkedin')).toBe(40_000);
  });

  it('charges no network by the word of another’s page, while a tab goes from one to the other', async () => {
    await show(LINKEDIN);
    await use(20_000);
    at.desk.front = { ...X, id: LINKEDIN.id };
    at.desk.onActivated.trigger();
    await pass(3_000);
    await speak(LINKEDIN, { isShown: false });
    await speak(at.desk.front, { page: 'document-9' });
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
    at.startAnew();
    at.desk.front = LINKEDIN;
    await speak(LINKEDIN);
    expect(chargedOn(await today(), 'linkedin')).toBe(45_000);
  });

  it('once woken by something else, hears first what the page says of its end', async () => {
    await show(LINKEDIN);
    await use(20_000);
    await pass(15_000);
    at.startAnew();
    at.desk.front = ELSEWHERE;
    at.desk.onActivated.trigger();
    await speak(LINKEDIN, { isShown: false });
    await pass(1000);
    expect(chargedOn(await today(), 'linkedin')).toBe(35_000);
  });

  it('sets the watchdog only while something is counted, and the rollover for the next day', async () => {
    await show(LINKEDIN);
    expect([...at.desk.alarms.keys()].sort()).toEqual(['rollover', 'watchdog']);
    expect(at.desk.alarms.get('rollover')).toEqual({ when: new Date(2026, 10, 25, 4).getTime() });
    await leave();
    expect([...at.desk.alarms.keys()]).toEqual(['rollover']);
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
    at.desk.front = LINKEDIN;
    await at.time.hear({ tab: LINKEDIN, frameId: 0 } as never, report);
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
