import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countOutcome, dayItem, parseDay } from '../../lib/browser/day-store.ts';
import { changedNetworks, countUnknownBox, forgetUnknownBoxes, healthItem } from '../../lib/browser/health.ts';
import { NETWORKS } from '../../lib/networks/index.ts';
import { chargedInAll } from '../../lib/stats/index.ts';
import { MODES } from '../../lib/time/entry.ts';
import { bookEntry, NO_TIME, type TimeDay } from '../../lib/time/time-day.ts';
import { Desk, HOUR, MINUTE } from '../lib/time/desk.ts';

beforeEach(() => fakeBrowser.reset());

const LOOKED_AT = { kind: 'looked-at' } as const;
const NOON = new Date(2026, 10, 23, 12).getTime();

describe('the day store', () => {
  it('loses no draft of several counted at once', async () => {
    await Promise.all([
      countOutcome('x', 'post', LOOKED_AT, NOON),
      countOutcome('x', 'post', LOOKED_AT, NOON),
      countOutcome('linkedin', 'comment', LOOKED_AT, NOON),
    ]);
    expect((await dayItem('2026-11-23').read()).writing).toEqual({
      x: { post: { 'looked-at': 2 } },
      linkedin: { comment: { 'looked-at': 1 } },
    });
  });

  it('keeps each day under a key of its own', async () => {
    await countOutcome('x', 'post', LOOKED_AT, NOON);
    await countOutcome('x', 'post', LOOKED_AT, NOON + 24 * 3600_000);
    expect(Object.keys(await fakeBrowser.storage.local.get(null)).sort()).toEqual(['d:2026-11-23', 'd:2026-11-24']);
  });

  it('reads a day of the first version', async () => {
    const stored = JSON.parse(readFileSync(`${import.meta.dirname}/examples/day-1.json`, 'utf8'));
    await fakeBrowser.storage.local.set({ 'd:2026-11-23': stored });
    expect((await dayItem('2026-11-23').read()).writing).toEqual({
      x: { post: { 'looked-at': 2 }, comment: { 'looked-at': 1 } },
    });
  });

  it('reads a day of the second version', async () => {
    const stored = JSON.parse(readFileSync(`${import.meta.dirname}/examples/day-2.json`, 'utf8'));
    await fakeBrowser.storage.local.set({ 'd:2026-11-23': stored });
    expect(await dayItem('2026-11-23').read()).toEqual({ ...stored.value, time: {}, gate: {} });
  });

  it('reads a day of the third version', async () => {
    const stored = JSON.parse(readFileSync(`${import.meta.dirname}/examples/day-3.json`, 'utf8'));
    await fakeBrowser.storage.local.set({ 'd:2026-11-23': stored });
    const { writing, time, gate } = await dayItem('2026-11-23').read();
    expect(writing).toEqual(stored.value.writing);
    expect(time.linkedin?.modes).toEqual({ create: 120_000, read: 480_000 });
    expect(gate).toEqual({ x: { stood: 1, through: 0 } });
  });

  it('reads a day of the fourth version', async () => {
    const stored = JSON.parse(readFileSync(`${import.meta.dirname}/examples/day-4.json`, 'utf8'));
    await fakeBrowser.storage.local.set({ 'd:2026-11-23': stored });
    const { writing, time } = await dayItem('2026-11-23').read();
    expect(writing).toEqual({ linkedin: { post: { edited: 2 } } });
    expect(time.linkedin).toMatchObject({ modes: { create: 120_000, read: 480_000 }, opens: 2, media: 0, visible: 0 });
  });

  it('drops what is no count, and keeps the rest', () => {
    const writing = {
      x: {
        post: { 'looked-at': -1, published: 2, typed: 'my words' },
        rules: { insult: { paused: 1 }, 'My words': {} },
      },
      linkedin: {
        comment: { 'looked-at': 1 },
        hours: { 9: 1, 24: 1 },
        purposes: { sales: 1, ideas: 'a lot' },
        sieves: '2.-1 My words',
        written: { sales: 60_000, ideas: 0.5 },
      },
      unheard: { post: { 'looked-at': 1 } },
      facebook: 'damaged',
    };
    expect(parseDay({ writing, time: {} }).writing).toEqual({
      x: { post: { published: 2 }, rules: { insult: { paused: 1 } } },
      linkedin: {
        comment: { 'looked-at': 1 },
        hours: { 9: 1 },
        purposes: { sales: 1 },
        sieves: { true: { clear: 2 } },
        written: { sales: 60_000 },
      },
    });
    expect(() => parseDay('text')).toThrow();
  });
});

/** Every minute from seven to one at night, on whatever network comes next, in every mode, with silences and sounds. */
function fullDay(): TimeDay {
  const desk = new Desk(new Date(2026, 10, 23, 7).getTime());
  const ids = NETWORKS.map(({ id }) => id);
  for (let visit = 0; desk.real < 18 * HOUR; visit++) {
    desk.media = [ids[(visit + 1) % ids.length]!];
    desk.open(ids[visit % ids.length]!, { mode: MODES[visit % MODES.length]! });
    desk.use((2 + (visit % 7)) * MINUTE + visit * 17);
    desk.pass(100_000);
    desk.touch();
    desk.pass(300_000);
    if (visit % 5 === 0) desk.killBackground();
    desk.leave();
    desk.pass((3 + (visit % 4)) * MINUTE);
  }
  return desk.entries.reduce(bookEntry, NO_TIME);
}

describe('a full day on three networks', () => {
  it('is at most a kilobyte, and reads as it was', async () => {
    const time = fullDay();
    expect(chargedInAll(time)).toBeGreaterThan(6 * HOUR);
    const item = dayItem('2026-11-23');
    const written = {
      post: { 'looked-at': 12, published: 3 },
      comment: { 'looked-at': 23, published: 9 },
      sieves: { true: { clear: 11, look: 1 }, positive: { clear: 12 }, useful: { clear: 10, look: 2 } },
    };
    await item.write({
      writing: { linkedin: written, facebook: written, x: written },
      time,
      gate: { x: { stood: 2, through: 1 } },
    });
    const stored = await fakeBrowser.storage.local.get(item.key);
    const bytes = JSON.stringify(stored).length;
    expect(bytes).toBeLessThanOrEqual(1000);
    expect(bytes).toBeGreaterThan(400);
    const read = await item.read();
    expect(read.time).toEqual(time);
    expect(read.writing.facebook).toEqual(written);
  });
});

describe('health', () => {
  it('speaks after several boxes nobody knew, and is quiet again once one is known', async () => {
    await countUnknownBox('linkedin');
    await countUnknownBox('linkedin');
    expect(changedNetworks(await healthItem.read())).toEqual([]);
    await countUnknownBox('linkedin');
    expect(changedNetworks(await healthItem.read())).toEqual(['linkedin']);
    await forgetUnknownBoxes('linkedin');
    expect(changedNetworks(await healthItem.read())).toEqual([]);
  });
});
