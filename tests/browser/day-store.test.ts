import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countDraft, dayItem, parseDay } from '../../lib/browser/day-store.ts';
import { changedNetworks, countUnknownBox, forgetUnknownBoxes, healthItem } from '../../lib/browser/health.ts';

beforeEach(() => fakeBrowser.reset());

const NOON = new Date(2026, 10, 23, 12).getTime();

describe('the day store', () => {
  it('loses no draft of several counted at once', async () => {
    await Promise.all([
      countDraft('x', 'post', NOON),
      countDraft('x', 'post', NOON),
      countDraft('linkedin', 'comment', NOON),
    ]);
    expect((await dayItem('2026-11-23').read()).writing).toEqual({
      drafts: { x: { post: 2, comment: 0 }, linkedin: { post: 0, comment: 1 } },
    });
  });

  it('keeps each day under a key of its own', async () => {
    await countDraft('x', 'post', NOON);
    await countDraft('x', 'post', NOON + 24 * 3600_000);
    expect(Object.keys(await fakeBrowser.storage.local.get(null)).sort()).toEqual(['d:2026-11-23', 'd:2026-11-24']);
  });

  it('reads a day of the first version', async () => {
    const stored = JSON.parse(readFileSync(`${import.meta.dirname}/examples/day-1.json`, 'utf8'));
    await fakeBrowser.storage.local.set({ 'd:2026-11-23': stored });
    expect((await dayItem('2026-11-23').read()).writing).toEqual(stored.value);
  });

  it('drops what is no count, and keeps the rest', () => {
    expect(
      parseDay({
        writing: {
          drafts: { x: { post: -1, comment: 0 }, linkedin: { post: 2, comment: 1 }, unheard: { post: 1, comment: 1 } },
        },
      }).writing,
    ).toEqual({ drafts: { linkedin: { post: 2, comment: 1 } } });
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
