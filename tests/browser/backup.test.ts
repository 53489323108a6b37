import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type Backup,
  canUndoImport,
  erase,
  exportAll,
  importBackup,
  isBackupError,
  measureKept,
  parseBackup,
  planImport,
  undoImport,
} from '../../lib/browser/backup.ts';
import { countOutcome, dayItem } from '../../lib/browser/day-store.ts';
import { keepSample } from '../../lib/browser/deck.ts';
import { heldItem, heldText, holdDraft } from '../../lib/browser/held-drafts.ts';
import { changeSettings, muteRule } from '../../lib/browser/settings.ts';
import { changePreferences } from '../../lib/browser/writing-preferences.ts';
import { MESSAGES } from '../../lib/i18n/index.ts';
import { KEPT_KINDS } from '../../lib/stats/kept-kinds.ts';
import { MERGE_WAYS } from '../../lib/stats/merge-figures.ts';
import { OUTCOMES } from '../../lib/time/writing-day.ts';

beforeEach(() => fakeBrowser.reset());

const NOON = new Date(2026, 10, 23, 12).getTime();
const everything = () => fakeBrowser.storage.local.get(null);
const read = (file: string): Backup => {
  const backup = parseBackup(file);
  if (isBackupError(backup)) throw new Error(JSON.stringify(backup));
  return backup;
};
const fileOf = async () => JSON.stringify(await exportAll(NOON));

async function live() {
  await countOutcome('x', 'post', { kind: 'published', purpose: 'sales' }, NOON);
  await countOutcome('linkedin', 'comment', { kind: 'edited', rules: ['insult'] }, NOON - 86_400_000);
  await changeSettings({ locale: 'fr' });
  await muteRule('humblebrag', true);
  await changePreferences({ hintsWhen: true });
  await holdDraft({ text: 'Un texte qui attend.', network: 'x', kind: 'post', until: NOON }, NOON);
  const place = { language: 'fr', network: 'x', kind: 'post' } as const;
  await keepSample({ ...place, title: 'Un exemple', before: 'Personne ne lit rien.', after: '' });
}

const outcome = fc.record({
  network: fc.constantFrom('linkedin', 'facebook', 'x' as const),
  kind: fc.constantFrom('post', 'comment' as const),
  outcome: fc.record({
    kind: fc.constantFrom(...OUTCOMES),
    rules: fc.subarray(['insult', 'absolute', 'hashtag-case']),
    purpose: fc.constantFrom('sales', 'own-1', undefined),
    bands: fc.constantFrom({ true: 'look', legible: 'clear' } as const, {}),
    written: fc.integer({ min: 0, max: 100_000 }),
  }),
  at: fc.integer({ min: NOON - 4_000 * 86_400_000, max: NOON }),
});

describe('an export', () => {
  it('erased and imported again gives back the same, whatever the history', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(outcome, { maxLength: 25 }),
        fc.array(fc.string({ minLength: 1 })),
        async (acts, texts) => {
          fakeBrowser.reset();
          for (const { network, kind, outcome: what, at } of acts) await countOutcome(network, kind, what, at);
          for (const text of texts) await holdDraft({ text, network: 'x', kind: 'post', until: NOON }, NOON);
          await changeSettings({ enabled: false });
          const before = await everything();
          const file = await fileOf();
          expect(await erase('all')).toBe(true);
          expect(await everything()).toEqual({});
          for (const way of MERGE_WAYS.slice(0, 2)) await importBackup(read(file), way);
          const { 'import:undo': _, ...after } = await everything();
          expect(after).toEqual(before);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('holds nothing that is not the person’s own', async () => {
    await live();
    await fakeBrowser.storage.local.set({ 'd:2026-11-23:damaged': 'x', 'import:undo': {}, somebody: 'else' });
    const { items } = await exportAll(NOON);
    expect(Object.keys(items)).toHaveLength(7);
    expect(items).not.toHaveProperty('somebody');
  });
});

describe('a file that is no backup', () => {
  it.each([
    ['', { why: 'no-json' }],
    ['Bonjour', { why: 'no-json' }],
    ['[]', { why: 'no-backup' }],
    ['null', { why: 'no-backup' }],
    ['{"format":"another","version":1,"items":{}}', { why: 'no-backup' }],
    ['{"format":"tamis-backup","version":2,"exportedAt":"","items":{}}', { why: 'newer' }],
    ['{"format":"tamis-backup","version":1,"exportedAt":"","items":{}}', { why: 'nothing' }],
    ['{"format":"tamis-backup","version":1,"exportedAt":"","items":{"x":1}}', { why: 'unknown', item: 'x' }],
    [
      '{"format":"tamis-backup","version":1,"exportedAt":"","items":{"settings":1}}',
      { why: 'damaged', item: 'settings' },
    ],
    [
      '{"format":"tamis-backup","version":1,"exportedAt":"","items":{"settings":{"version":99,"value":{}}}}',
      { why: 'newer-item', item: 'settings' },
    ],
  ])('%s', (file, error) => {
    expect(parseBackup(file)).toEqual(error);
  });

  it('is explained and changes nothing, however it was broken', async () => {
    await live();
    const before = await everything();
    const file = await fileOf();
    let refused = 0;
    fc.assert(
      fc.property(
        fc.nat({ max: file.length - 1 }),
        fc.string({ maxLength: 3 }),
        fc.nat({ max: 20 }),
        (at, put, cut) => {
          const broken = file.slice(0, at) + put + file.slice(at + cut);
          const backup = parseBackup(broken);
          if (!isBackupError(backup)) return;
          refused++;
          for (const { dashboard } of Object.values(MESSAGES)) expect(dashboard.data.errors[backup.why]).toMatch(/\.$/);
        },
      ),
      { numRuns: 14_000 },
    );
    // What is taken all the same is a backup in its own right: another count, another letter of a held text.
    expect(refused).toBeGreaterThan(10_000);
    expect(await everything()).toEqual(before);
  });
});

describe('an import', () => {
  const day = (published: number) => ({
    'd:2026-11-23': { version: 2, value: { writing: { x: { post: { published } } } } },
  });
  const backupOf = (items: object) =>
    read(JSON.stringify({ format: 'tamis-backup', version: 1, exportedAt: '', items }));
  const publishedNow = async () => (await dayItem('2026-11-23').read()).writing.x?.post?.published;

  it.each([
    ['keep-larger', 5, 3, 5],
    ['keep-larger', 3, 5, 5],
    ['replace', 5, 3, 3],
    ['add', 5, 3, 8],
  ] as const)('%s: %d here, %d in the file: %d', async (way, here, there, now) => {
    await fakeBrowser.storage.local.set(day(here));
    const plan = await planImport(backupOf(day(there)), way);
    expect(plan.history).toEqual({ added: 0, changed: now === here ? 0 : 1, same: now === here ? 1 : 0 });
    expect(await publishedNow()).toBe(here);
    await importBackup(backupOf(day(there)), way);
    expect(await publishedNow()).toBe(now);
  });

  it.each(['keep-larger', 'replace'] as const)('import-merge-idempotent: %s twice is %s once', async (way) => {
    await fakeBrowser.storage.local.set(day(4));
    await importBackup(backupOf(day(6)), way);
    await importBackup(backupOf(day(6)), way);
    expect(await publishedNow()).toBe(6);
  });

  it('keeps the held drafts of both sides', async () => {
    await live();
    const file = await fileOf();
    const [old] = await heldItem.read();
    await erase('held');
    await holdDraft({ text: 'Un autre.', network: 'x', kind: 'post', until: NOON }, NOON);
    await importBackup(read(file), 'keep-larger');
    expect(await heldItem.read()).toHaveLength(2);
    expect(await heldText(old!.id)).toBe('Un texte qui attend.');
  });

  it('can be undone, once, to the last letter', async () => {
    await live();
    const before = await everything();
    const other = backupOf({ ...day(7), writing: { version: 1, value: { asksPurpose: false } } });
    expect(await canUndoImport()).toBe(false);
    await importBackup(other, 'replace');
    expect(await canUndoImport()).toBe(true);
    await undoImport();
    expect(await everything()).toEqual(before);
    expect(await canUndoImport()).toBe(false);
  });

  it('changes nothing where storage is full', async () => {
    await fakeBrowser.storage.local.set(day(1));
    const before = await everything();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
    await expect(importBackup(backupOf(day(2)), 'replace')).rejects.toThrow('quota');
    expect(await everything()).toEqual(before);
  });
});

describe('erasing', () => {
  it.each(KEPT_KINDS)('%s alone leaves the rest', async (kind) => {
    await live();
    const before = await measureKept();
    expect(Object.values(before).every(({ items, size }) => items > 0 && size > 10)).toBe(true);
    expect(await erase(kind)).toBe(true);
    const after = await measureKept();
    for (const one of ['settings', 'history', 'held', 'deck'] as const)
      expect(after[one].items).toBe(one === kind ? 0 : before[one].items);
  });

  it('takes the copies along that were set aside', async () => {
    await live();
    await fakeBrowser.storage.local.set({ 'h:one:damaged': 'Un texte abîmé.', 'import:undo': {} });
    expect(await erase('held')).toBe(true);
    expect(JSON.stringify(await everything())).not.toContain('Un texte');
  });
});
