import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background.ts';
import { countPause, NO_PAUSES, pausesItem, pausesOn } from '../../lib/browser/pauses.ts';
import { fakeDesk } from './fake-desk.ts';
import { standInSwitchboard } from './join-ports.ts';
import { standInMenus } from './stand-in-menus.ts';

beforeEach(() => fakeBrowser.reset());

const MONDAY = new Date(2026, 10, 2, 23, 30).getTime();
const NIGHT = new Date(2026, 10, 3, 3, 59).getTime();
const TUESDAY = new Date(2026, 10, 3, 4, 1).getTime();

describe('pauses', () => {
  it('are counted by the day, which ends in the night', async () => {
    await Promise.all([countPause(MONDAY), countPause(NIGHT)]);
    const counted = await pausesItem.read();
    expect([MONDAY, NIGHT, TUESDAY].map((now) => pausesOn(counted, now))).toEqual([2, 2, 0]);
    await countPause(TUESDAY);
    expect(pausesOn(await pausesItem.read(), TUESDAY)).toBe(1);
  });

  it('start again where their count is damaged', async () => {
    for (const value of [null, 3, { day: 1, count: 1 }, { day: '2026-11-02', count: -1 }]) {
      await fakeBrowser.storage.local.set({ pauses: { version: 1, value } });
      expect(await pausesItem.read()).toEqual(NO_PAUSES);
    }
  });
});

describe('the background', () => {
  const deliver = (args: unknown[], tab: object = { id: 1, incognito: false }) =>
    new Promise<unknown>((resolve) => {
      const listeners = fakeBrowser.runtime.onMessage as unknown as { trigger(...args: unknown[]): Promise<unknown[]> };
      void listeners.trigger({ call: 'noteOutcome', args }, { id: fakeBrowser.runtime.id, tab }, resolve);
    });
  beforeEach(() => {
    fakeDesk();
    standInMenus();
    standInSwitchboard();
    background.main();
  });

  it('counts the pauses it is told of, and nothing of private windows', async () => {
    const paused = { kind: 'paused', rules: ['insult'] };
    await deliver(['x', 'post', paused], { id: 1, incognito: true });
    await deliver(['nowhere', 'post', paused]);
    await deliver(['x', 'post', undefined]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    await deliver(['x', 'post', { kind: 'published', rules: [] }]);
    expect(await pausesItem.read()).toEqual(NO_PAUSES);
    await deliver(['x', 'post', paused]);
    expect((await pausesItem.read()).count).toBe(1);
  });
});
