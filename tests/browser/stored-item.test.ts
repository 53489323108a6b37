import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NewerSchemaError, storedItem } from '../../lib/browser/stored-item.ts';

const parse = (value: unknown) => {
  const count = (value as { count?: unknown } | null)?.count;
  if (typeof count !== 'number') throw new TypeError('no count');
  return { count };
};
const item = storedItem({
  key: 'counter',
  version: 2,
  fallback: { count: 0 },
  parse,
  migrations: { 2: (old: { n: number }) => ({ count: old.n }) },
});
const stored = async (key: string) => (await fakeBrowser.storage.local.get(key))[key];

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('a stored item', () => {
  it('is its fallback where nothing is stored', async () => {
    expect(await item.read()).toEqual({ count: 0 });
  });

  it('keeps what was written, with its version', async () => {
    await item.write({ count: 3 });
    expect(await item.read()).toEqual({ count: 3 });
    expect(await stored('counter')).toEqual({ version: 2, value: { count: 3 } });
  });

  it('is read in one go with what else is asked for at the same moment', async () => {
    await item.write({ count: 3 });
    const other = storedItem({ key: 'other', version: 1, fallback: { count: 5 }, parse });
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    expect(await Promise.all([item.read(), other.read(), item.read()])).toEqual([
      { count: 3 },
      { count: 5 },
      { count: 3 },
    ]);
    expect(get.mock.calls).toEqual([[['counter', 'other']]]);
    expect(await item.read()).toEqual({ count: 3 });
  });

  it('brings an old version up to date', async () => {
    await fakeBrowser.storage.local.set({ counter: { version: 1, value: { n: 7 } } });
    expect(await item.read()).toEqual({ count: 7 });
  });

  it.each(['text', 12, [], { version: 2 }, { version: 2, value: { count: 'many' } }])(
    'sets a damaged one aside and answers with the fallback: %j',
    async (damaged) => {
      await fakeBrowser.storage.local.set({ counter: damaged });
      expect(await item.read()).toEqual({ count: 0 });
      expect(await stored('counter:damaged')).toEqual(damaged);
    },
  );

  it('refuses a newer version and never overwrites it', async () => {
    const newer = { version: 3, value: { total: 9 } };
    await fakeBrowser.storage.local.set({ counter: newer });
    await expect(item.read()).rejects.toBeInstanceOf(NewerSchemaError);
    await expect(item.write({ count: 1 })).rejects.toBeInstanceOf(NewerSchemaError);
    expect(await stored('counter')).toEqual(newer);
  });

  it('says so when storage is full', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES exceeded'));
    await expect(item.write({ count: 1 })).rejects.toThrow('QUOTA_BYTES');
  });

  it('tells of changes, but not of damaged ones', async () => {
    const heard: unknown[] = [];
    const stop = item.watch((value) => heard.push(value));
    await item.write({ count: 1 });
    await fakeBrowser.storage.local.set({ counter: 'damaged' });
    await fakeBrowser.storage.local.set({ other: 1 });
    stop();
    await item.write({ count: 2 });
    expect(heard).toEqual([{ count: 1 }]);
  });
});
