import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background.ts';
import { erase, exportAll, importBackup, isBackupError, measureKept, parseBackup } from '../../lib/browser/backup.ts';
import {
  deckFileOf,
  deckItem,
  deleteSample,
  importDeck,
  keepSample,
  LONGEST_SAMPLE,
  MOST_SAMPLES,
  parseDeckFile,
  renameSample,
  type SampleToKeep,
} from '../../lib/browser/deck.ts';

import { fakeDesk } from './fake-desk.ts';
import { standInSwitchboard } from './join-ports.ts';
import { standInMenus } from './stand-in-menus.ts';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const SAMPLE: SampleToKeep = {
  title: 'La fête du quartier',
  language: 'fr',
  network: 'facebook',
  kind: 'post',
  before: 'Tout le monde sait que la fête est ratée.',
  after: 'La fête a réuni 40 voisins samedi.',
};
const contents = async () => (await deckItem.read()).map(({ id: _, ...sample }) => sample);
const many = (count: number, title = 'n°') =>
  Array.from({ length: count }, (_, index) => ({ ...SAMPLE, title: `${title} ${index}` }));
const fileOf = (samples: readonly unknown[]) => JSON.stringify({ format: 'tamis-deck', version: 1, samples });

describe('a sample of one’s own', () => {
  it('is kept word for word, once, renamed and deleted', async () => {
    expect(await keepSample(SAMPLE)).toBe('kept');
    expect(await keepSample(SAMPLE)).toBe('kept');
    expect(await contents()).toEqual([SAMPLE]);
    const [{ id } = { id: '' }] = await deckItem.read();
    await renameSample(id, ' Autre titre ');
    await renameSample(id, '  ');
    await renameSample('nobody', 'Rien');
    expect(await contents()).toEqual([{ ...SAMPLE, title: 'Autre titre' }]);
    await deleteSample('nobody');
    expect(await contents()).toHaveLength(1);
    await deleteSample(id);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('fête');
  });

  it('may be without a second text, not without a first or a title', async () => {
    expect(await keepSample({ ...SAMPLE, after: '' })).toBe('kept');
    for (const wrong of [
      null,
      'text',
      { ...SAMPLE, title: ' ' },
      { ...SAMPLE, title: 'x'.repeat(81) },
      { ...SAMPLE, before: '\n' },
      { ...SAMPLE, after: 'x'.repeat(LONGEST_SAMPLE + 1) },
      { ...SAMPLE, language: 'de' },
      { ...SAMPLE, network: 'constructor' },
      { ...SAMPLE, kind: 'letter' },
    ]) {
      expect(await keepSample(wrong)).toBe('failed');
    }
    expect(await contents()).toHaveLength(1);
  });

  it('changes nothing where there is no room, or storage refuses', async () => {
    expect(await importDeck(fileOf(many(MOST_SAMPLES)))).toBe('kept');
    expect(await keepSample(SAMPLE)).toBe('no-room');
    expect(await contents()).toHaveLength(MOST_SAMPLES);
    await deleteSample((await deckItem.read())[0]!.id);
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await keepSample(SAMPLE)).toBe('no-room');
    set.mockRejectedValueOnce(new Error('disk on fire'));
    expect(await keepSample(SAMPLE)).toBe('failed');
    expect(await contents()).toHaveLength(MOST_SAMPLES - 1);
  });

  it('keeps all of several kept at once', async () => {
    await Promise.all(many(5).map(keepSample));
    expect(await contents()).toEqual(many(5));
  });
});

describe('a deck’s file', () => {
  it('gives back what was exported, whatever the texts', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((value) => value.trim() !== '');
    const title = text.map((value) => value.slice(0, 80).trim()).filter((value) => value !== '');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ title, before: text, after: fc.string() }), { minLength: 1, maxLength: 6 }),
        async (texts) => {
          fakeBrowser.reset();
          const samples = texts.map((own, index) => ({ ...SAMPLE, ...own, title: `${index} ${own.title}` }));
          for (const sample of samples) expect(await keepSample(sample)).toBe('kept');
          const file = deckFileOf(await deckItem.read());
          const before = await contents();
          expect(await importDeck(file)).toBe('kept');
          expect(await contents()).toEqual(before);
          await fakeBrowser.storage.local.clear();
          expect(await importDeck(file)).toBe('kept');
          expect(await contents()).toEqual(before);
        },
      ),
      { numRuns: 40 },
    );
  });

  it.each([
    ['', { why: 'no-json' }],
    ['[1', { why: 'no-json' }],
    ['null', { why: 'no-deck' }],
    ['{"format":"tamis-backup","version":1,"samples":[]}', { why: 'no-deck' }],
    ['{"format":"tamis-deck","version":2,"samples":[]}', { why: 'newer' }],
    [fileOf([]), { why: 'nothing' }],
    [fileOf([SAMPLE, { ...SAMPLE, before: '' }]), { why: 'damaged', sample: 2 }],
    ['x'.repeat(7_000_000), { why: 'too-long' }],
  ] as const)('is explained where it is none (%#)', async (file, error) => {
    expect(parseDeckFile(file)).toEqual(error);
  });

  it('is taken whole or not at all', async () => {
    await keepSample(SAMPLE);
    expect(await importDeck(fileOf([{ ...SAMPLE, title: 'Une autre' }, { title: 'cassée' }]))).toBe('failed');
    expect(await importDeck(fileOf(many(MOST_SAMPLES)))).toBe('no-room');
    expect(await contents()).toEqual([SAMPLE]);
  });
});

describe('the deck among the person’s data', () => {
  it('is counted, exported, erased by itself and brought back beside what is there', async () => {
    await keepSample(SAMPLE);
    await keepSample({ ...SAMPLE, title: 'Une autre' });
    expect((await measureKept()).deck.items).toBe(2);
    const backup = parseBackup(JSON.stringify(await exportAll(0)));
    if (isBackupError(backup)) throw new Error(backup.why);
    expect(await erase('deck')).toBe(true);
    expect(await contents()).toEqual([]);
    await keepSample({ ...SAMPLE, title: 'Une troisième' });
    await importBackup(backup, 'keep-larger');
    expect((await contents()).map(({ title }) => title)).toEqual(['Une troisième', 'La fête du quartier', 'Une autre']);
  });
});

describe('a stored deck', () => {
  it('loses what is damaged in it, and nothing else', () => {
    const whole = { id: 'one', ...SAMPLE };
    expect(deckItem.open({ version: 1, value: [whole, { ...whole, id: 7 }, null, { id: 'two' }] })).toEqual([whole]);
    expect(() => deckItem.open({ version: 1, value: {} })).toThrow(TypeError);
  });
});

describe('a private window', () => {
  const call = (name: string, args: readonly unknown[], incognito: boolean) =>
    new Promise<unknown>((resolve) => {
      const listeners = fakeBrowser.runtime.onMessage as unknown as { trigger(...args: unknown[]): Promise<unknown[]> };
      const sender = { id: fakeBrowser.runtime.id, tab: { id: 1, incognito } };
      void listeners.trigger({ call: name, args }, sender, resolve);
    });

  it('keeps no sample, its own or a file’s', async () => {
    fakeDesk();
    standInMenus();
    standInSwitchboard();
    background.main();
    const file = fileOf([SAMPLE]);
    expect(await call('keepSample', [SAMPLE], true)).toEqual({ value: 'failed' });
    expect(await call('importDeck', [file], true)).toEqual({ value: 'failed' });
    expect(await contents()).toEqual([]);
    expect(await call('keepSample', [SAMPLE], false)).toEqual({ value: 'kept' });
    expect(await call('importDeck', [fileOf([{ ...SAMPLE, title: 'Une autre' }])], false)).toEqual({ value: 'kept' });
    expect(await contents()).toHaveLength(2);
  });
});
