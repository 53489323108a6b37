import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countOutcome, dayItem } from '../../lib/browser/day-store.ts';
import { readStandings } from '../../lib/browser/standing.ts';
import { chargedOn, opensOn } from '../../lib/stats/index.ts';
import { atDesk, KEY, LINKEDIN, X } from './at-desk.ts';

// What a browser does to a page that is being counted, by the names such cases go by.
const at = atDesk();
const { pass, speak, show, use, leave, today } = at;
const HOUR = 3_600_000;
/** A switch, ms: the background waits so long where it is not sure. */
const SWITCH = 500;

const expectCharged = async (network: 'linkedin' | 'x', ms: number, tolerance = 0) => {
  const charged = chargedOn(await today(), network);
  expect(charged).toBeGreaterThanOrEqual(ms);
  expect(charged).toBeLessThanOrEqual(ms + tolerance);
};

it('window-id-none: another app in front ends the span', async () => {
  await show(LINKEDIN);
  await use(40_000);
  at.desk.isFocused = false;
  at.desk.onFocusChanged.trigger(-1);
  await pass(HOUR);
  await expectCharged('linkedin', 40_000, SWITCH);
});

it('private-window-mid-span: one that comes to the front ends the span, and leaves no trace', async () => {
  await show(LINKEDIN);
  await use(40_000);
  await show({ ...X, incognito: true });
  at.desk.onFocusChanged.trigger(2);
  await use(60_000);
  await expectCharged('linkedin', 40_000);
  expect(await today()).not.toHaveProperty('x');
  await show(LINKEDIN);
  await use(20_000);
  await expectCharged('linkedin', 60_000);
});

it('permission-removed-mid-span: the browser tells no address any more, and the page’s word alone counts nothing', async () => {
  await show(LINKEDIN);
  await use(40_000);
  await pass(7_000);
  at.desk.front = { id: LINKEDIN.id, url: '' };
  at.desk.onPermissionsRemoved.trigger({ origins: ['https://www.linkedin.com/*'] });
  await pass(0);
  await expectCharged('linkedin', 47_000);
  await pass(10_000);
  await speak(LINKEDIN).catch(() => {});
  await pass(HOUR);
  await expectCharged('linkedin', 47_000);
  expect([...at.desk.alarms.keys()]).toEqual(['rollover']);
});

it('extension-updated-mid-span: what was known is kept, and the page that nobody reads any more counts nothing', async () => {
  await show(LINKEDIN);
  await use(40_000);
  await pass(15_000);
  at.startAnew();
  at.desk.front = LINKEDIN;
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.9' });
  await pass(HOUR);
  await leave();
  await expectCharged('linkedin', 40_000);
  // Read anew, it is another page of the same network.
  await show(LINKEDIN, { page: 'document-9' });
  await pass(20_000);
  await speak(LINKEDIN, { page: 'document-9' });
  await expectCharged('linkedin', 60_000);
});

it('alarms-cleared-recreated: the next life of the background sets them again', async () => {
  await show(LINKEDIN);
  await use(40_000);
  at.startAnew();
  at.desk.front = LINKEDIN;
  expect([...at.desk.alarms.keys()]).toEqual([]);
  await speak(LINKEDIN);
  expect([...at.desk.alarms.keys()].sort()).toEqual(['rollover', 'watchdog']);
});

it('tab-discarded-and-restored: nothing is charged until the page is there again', async () => {
  await show(LINKEDIN);
  await use(40_000);
  await leave();
  await pass(HOUR);
  // The browser has put another tab in its place, whose page loads when it is shown.
  const restored = { ...LINKEDIN, id: 9 };
  at.desk.onReplaced.trigger(restored.id, LINKEDIN.id);
  at.desk.front = restored;
  at.desk.onActivated.trigger();
  await pass(3_000);
  await expectCharged('linkedin', 40_000);
  await speak(restored);
  await pass(20_000);
  await speak(restored);
  await expectCharged('linkedin', 60_000);
  expect(opensOn(await today(), 'linkedin')).toBe(2);
});

it('two-writers-race: what is counted of drafts while time is counted loses neither', async () => {
  await show(LINKEDIN);
  await pass(20_000);
  const outcomes = Array.from({ length: 5 }, () => countOutcome('linkedin', 'post', { kind: 'published' }, Date.now()));
  await Promise.all([speak(LINKEDIN), ...outcomes, speak(LINKEDIN)]);
  await expectCharged('linkedin', 20_000);
  expect((await dayItem(KEY).read()).writing.linkedin?.post?.published).toBe(5);
});

it('popup-total-equals-ledger-within-1-s', async () => {
  const spent = async () => (await readStandings(Date.now())).linkedin.spent.day;
  await show(LINKEDIN);
  for (const [step, expected] of [
    [13_000, 13_000],
    [16_400, 29_400],
  ] as const) {
    await pass(step);
    expect(Math.abs((await spent()) - expected)).toBeLessThanOrEqual(1000);
  }
  await speak(LINKEDIN);
  await pass(4_000);
  expect(Math.abs((await spent()) - 33_400)).toBeLessThanOrEqual(1000);
  await leave();
  await pass(HOUR);
  expect(await spent()).toBe(chargedOn(await today(), 'linkedin'));
  await expectCharged('linkedin', 33_400);
});

it('split-view-one-charged: the one that had the focus last, the other is noted as shown', async () => {
  at.desk.beside = X;
  await speak(X, { hasFocus: false });
  await show(LINKEDIN);
  for (let beat = 0; beat < 3; beat++) {
    await pass(20_000);
    await speak(LINKEDIN);
    // It beats as well, and is no more in front for that.
    await speak(X, { hasFocus: false, inputAgo: 60_000 });
  }
  await leave();
  await expectCharged('linkedin', 60_000);
  expect((await today()).x).toMatchObject({ modes: {}, media: 0, visible: 60_000 });
});

it('second-monitor: a page in another window is noted as shown, for ten minutes after the last thing done in it', async () => {
  const beside = { ...LINKEDIN, active: true };
  at.desk.others = [beside];
  await speak(beside, { hasFocus: false, inputAgo: 540_000 });
  for (let inputAgo = 560_000; inputAgo <= 700_000; inputAgo += 20_000) {
    await pass(20_000);
    await speak(beside, { hasFocus: false, inputAgo });
  }
  expect((await today()).linkedin).toMatchObject({ modes: {}, visible: 80_000 });
  expect(at.desk.alarms.has('watchdog')).toBe(false);
});

it('second-monitor: a page that says no more is taken for shown no longer than the lease', async () => {
  const beside = { ...LINKEDIN, active: true };
  at.desk.others = [beside];
  await speak(beside, { hasFocus: false });
  for (let bark = 0; bark < 6; bark++) {
    await pass(30_000);
    at.desk.onAlarm.trigger({ name: 'watchdog' });
    await pass(0);
  }
  expect((await today()).linkedin?.visible).toBeGreaterThanOrEqual(30_000);
  expect((await today()).linkedin?.visible).toBeLessThanOrEqual(70_000);
});

it('muted-video-not-audible: a tab that was muted is neither heard from behind nor watched without a hand', async () => {
  const muted = { audible: true, mutedInfo: { muted: true } };
  at.desk.others = [{ ...X, ...muted }];
  await show({ ...LINKEDIN, ...muted });
  for (let inputAgo = 20_000; inputAgo <= 300_000; inputAgo += 20_000) {
    await pass(20_000);
    await speak(at.desk.front!, { inputAgo });
  }
  await leave();
  await expectCharged('linkedin', 30_000);
  expect(await today()).not.toHaveProperty('x');
});

it('gate: a page it covers is not charged, and no alarm rings for it', async () => {
  await show(LINKEDIN);
  await pass(200);
  await speak(LINKEDIN, { isCovered: true });
  expect([...at.desk.alarms.keys()]).toEqual(['rollover']);
  await pass(60_000);
  await speak(LINKEDIN, { isCovered: true });
  await pass(5_000);
  await speak(LINKEDIN);
  await expectCharged('linkedin', 200);
  await use(20_000);
  await expectCharged('linkedin', 20_200);
  expect(opensOn(await today(), 'linkedin')).toBe(1);
});
