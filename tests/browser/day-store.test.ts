import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countOutcome, dayItem, parseDay } from '../../lib/browser/day-store.ts';
import { changedNetworks, countUnknownBox, forgetUnknownBoxes, healthItem } from '../../lib/browser/health.ts';

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

  it('drops what is no count, and keeps the rest', () => {
    const writing = {
      x: {
        post: { 'looked-at': -1, published: 2, typed: 'my words' },
        rules: { insult: { paused: 1 }, 'My words': {} },
      },
      linkedin: { comment: { 'looked-at': 1 }, hours: { 9: 1, 24: 1 }, purposes: { sales: 1, ideas: 'a lot' } },
      unheard: { post: { 'looked-at': 1 } },
      facebook: 'damaged',
    };
    expect(parseDay({ writing }).writing).toEqual({
      x: { post: { published: 2 }, rules: { insult: { paused: 1 } } },
      linkedin: { comment: { 'looked-at': 1 }, hours: { 9: 1 }, purposes: { sales: 1 } },
    });
    expect(() => parseDay('text')).toThrow();
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
