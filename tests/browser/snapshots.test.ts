import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { erase } from '../../lib/browser/backup.ts';
import { DAYS_KEPT, findInSnapshots, SNAPSHOTS, takeSnapshot } from '../../lib/browser/snapshots.ts';
import { dayAfter } from '../../lib/time/days.ts';

beforeEach(() => fakeBrowser.reset());

const TODAY = '2026-11-24';
const store = (day: string, value: unknown) => fakeBrowser.storage.local.set({ [`d:${day}`]: value });
const before = () => Promise.all(SNAPSHOTS.map(async (item) => (await item.read()).before));

describe('snapshots', () => {
  it('hold the days before today, and no more of them than are kept', async () => {
    for (let ago = 0; ago <= DAYS_KEPT + 1; ago++) await store(dayAfter(TODAY, -ago), { ago });
    await takeSnapshot(TODAY);
    expect(await findInSnapshots(`d:${TODAY}`)).toBeUndefined();
    expect(await findInSnapshots(`d:${dayAfter(TODAY, -1)}`)).toEqual({ ago: 1 });
    expect(await findInSnapshots(`d:${dayAfter(TODAY, -DAYS_KEPT)}`)).toEqual({ ago: DAYS_KEPT });
    expect(await findInSnapshots(`d:${dayAfter(TODAY, -DAYS_KEPT - 1)}`)).toBeUndefined();
  });

  it('take turns, once a day', async () => {
    for (const after of [0, 0, 1, 2, 2]) await takeSnapshot(dayAfter(TODAY, after));
    expect(await before()).toEqual([dayAfter(TODAY, 2), dayAfter(TODAY, 1)]);
  });

  it('are believed only where their sum is right: the other one is', async () => {
    await store('2026-11-22', 'first');
    await takeSnapshot('2026-11-23');
    await store('2026-11-22', 'second');
    await takeSnapshot(TODAY);
    expect(await findInSnapshots('d:2026-11-22')).toBe('second');
    const [, latest] = SNAPSHOTS;
    const snapshot = await latest!.read();
    await latest!.write({ ...snapshot, days: snapshot.days.replace('second', 'forged') });
    expect(await findInSnapshots('d:2026-11-22')).toBe('first');
    await takeSnapshot(TODAY);
    expect(await findInSnapshots('d:2026-11-22')).toBe('second');
  });

  it('are erased with the history they hold', async () => {
    await store('2026-11-22', 'first');
    await takeSnapshot(TODAY);
    await fakeBrowser.storage.local.set({ 'damaged-days': { version: 1, value: [] } });
    expect(await erase('history')).toBe(true);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});
