import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readStored, rememberStored, removeStored, writeStored } from '../../lib/browser/local-storage.ts';

const { local, onChanged } = fakeBrowser.storage;

/** What somebody else writes, and whether word of it has come. */
const elsewhere = (key: string, newValue: unknown) => void onChanged.trigger({ [key]: { newValue } }, 'local');

beforeEach(() => {
  fakeBrowser.reset();
  rememberStored();
});

afterEach(() => vi.restoreAllMocks());

describe('what the background remembers of storage', () => {
  it('is asked for once, whether or not there is anything', async () => {
    await local.set({ one: 1 });
    const get = vi.spyOn(local, 'get');
    for (let times = 0; times < 3; times++) {
      expect(await Promise.all([readStored('one'), readStored('none')])).toEqual([1, undefined]);
    }
    expect(get).toHaveBeenCalledTimes(1);
  });

  it('is what it wrote itself, without asking, and not what it could not write', async () => {
    const get = vi.spyOn(local, 'get');
    await writeStored({ day: { minutes: 3, note: undefined } });
    expect(await readStored('day')).toEqual({ minutes: 3 });
    expect(get).not.toHaveBeenCalled();
    vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES exceeded'));
    await expect(writeStored({ day: { minutes: 4 } })).rejects.toThrow('QUOTA_BYTES');
    expect(await readStored('day')).toEqual({ minutes: 3 });
    expect(get).toHaveBeenCalledTimes(1);
  });

  it('outlives word of its own write, in whatever order the entries come', async () => {
    await writeStored({ day: { a: [1, { b: 2 }], c: undefined, d: null } });
    const get = vi.spyOn(local, 'get');
    await elsewhere('day', { d: null, a: [1, { b: 2 }] });
    await readStored('day');
    expect(get).not.toHaveBeenCalled();
  });

  it.each([undefined, null, 3, { a: [1, { b: 3 }] }, { a: { 0: 1, 1: { b: 2 } } }, { a: [1, { b: 2 }], c: 1 }])(
    'gives way to what somebody else wrote: %j',
    async (newValue) => {
      await writeStored({ day: { a: [1, { b: 2 }] } });
      await local.set({ day: newValue ?? 'other' });
      await elsewhere('day', newValue);
      expect(await readStored('day')).toEqual(newValue ?? 'other');
    },
  );

  it('is not an answer that was on its way while something was written', async () => {
    await local.set({ day: 'before' });
    const real = local.get.bind(local);
    let answer = () => {};
    vi.spyOn(local, 'get').mockImplementationOnce(async (keys) => {
      const stored = await real(keys as never);
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return stored as never;
    });
    const early = readStored('day');
    await vi.waitFor(() => expect(local.get).toHaveBeenCalled());
    await writeStored({ day: 'after' });
    answer();
    expect(await early).toBe('before');
    expect(await readStored('day')).toBe('after');
  });

  it('is not what it wrote where somebody else wrote after it, though word of that came first', async () => {
    const real = local.set.bind(local);
    vi.spyOn(local, 'set').mockImplementationOnce(async (items) => {
      await real(items);
      elsewhere('day', 'ours');
      await real({ day: 'theirs' });
      elsewhere('day', 'theirs');
    });
    await writeStored({ day: 'ours' });
    expect(await readStored('day')).toBe('theirs');
  });

  it('forgets what it removes, and everything with everything', async () => {
    await writeStored({ one: 1, two: 2, three: 3 });
    await removeStored(['one']);
    expect(await Promise.all([readStored('one'), readStored('two')])).toEqual([undefined, 2]);
    await removeStored('all');
    expect(await Promise.all([readStored('two'), readStored('three')])).toEqual([undefined, undefined]);
    expect(await local.get(null)).toEqual({});
  });

  it('is of this computer’s storage alone', async () => {
    await writeStored({ day: 1 });
    const get = vi.spyOn(local, 'get');
    await onChanged.trigger({ day: { newValue: 2 } }, 'session');
    expect(await readStored('day')).toBe(1);
    expect(get).not.toHaveBeenCalled();
  });
});
