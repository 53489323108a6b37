import { browser } from 'wxt/browser';
import { KEPT_KINDS, type KeptKind } from '../stats/kept-kinds.ts';
import { type MergeWay, mergeFigures } from '../stats/merge-figures.ts';
import { deckItem } from './deck.ts';
import { heldItem } from './held-drafts.ts';
import { keptAt } from './kept.ts';
import { removeStored, writeStored } from './local-storage.ts';
import { damagedDaysItem } from './storage-notices.ts';
import { NewerSchemaError } from './stored-item.ts';

/** An export: everything the person keeps, as it is stored. */
export interface Backup {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  /** ISO 8601. */
  readonly exportedAt: string;
  readonly items: Readonly<Record<string, unknown>>;
}

const FORMAT = 'tamis-backup';
const VERSION = 1;
/** No export comes near: ten years of days are about four million characters. */
export const LONGEST_BACKUP = 64_000_000;

/** Why a file is not taken. `item`: the one at fault. */
export type BackupError =
  | { readonly why: 'no-json' | 'no-backup' | 'newer' | 'too-long' | 'nothing' }
  | { readonly why: 'damaged' | 'unknown' | 'newer-item'; readonly item: string };

export type BackupFault = BackupError['why'];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Everything the person keeps. Rejects where storage cannot be read. */
export async function exportAll(now: number): Promise<Backup> {
  const stored = await browser.storage.local.get(null);
  const items = Object.fromEntries(
    Object.entries(stored)
      .filter(([key]) => keptAt(key))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return { format: FORMAT, version: VERSION, exportedAt: new Date(now).toISOString(), items };
}

/** Reads a file as somebody chose it. Nothing in it is believed: each item is opened as if it came from storage. */
export function parseBackup(file: string): Backup | BackupError {
  if (file.length > LONGEST_BACKUP) return { why: 'too-long' };
  let value: unknown;
  try {
    value = JSON.parse(file);
  } catch {
    return { why: 'no-json' };
  }
  if (!isObject(value) || value.format !== FORMAT || !isObject(value.items)) return { why: 'no-backup' };
  if (typeof value.version !== 'number' || typeof value.exportedAt !== 'string') return { why: 'no-backup' };
  if (value.version > VERSION) return { why: 'newer' };
  const { items } = value;
  if (Object.keys(items).length === 0) return { why: 'nothing' };
  for (const [key, stored] of Object.entries(items)) {
    const fault = faultOf(key, stored);
    if (fault) return { why: fault, item: key };
  }
  return value as unknown as Backup;
}

function faultOf(key: string, stored: unknown): 'damaged' | 'unknown' | 'newer-item' | undefined {
  const kept = keptAt(key);
  if (!kept) return 'unknown';
  // An item of storage that is not there has its fallback; one of a file is there.
  if (stored === undefined || stored === null) return 'damaged';
  try {
    kept.item.open(stored);
    return undefined;
  } catch (error) {
    return error instanceof NewerSchemaError ? 'newer-item' : 'damaged';
  }
}

export const isBackupError = (read: Backup | BackupError): read is BackupError => 'why' in read;

/** What an import would do, by kind: how many items are new, differ from what is here, or are the same. */
export type ImportPlan = Readonly<
  Record<KeptKind, { readonly added: number; readonly changed: number; readonly same: number }>
>;

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** A dry run: nothing is written. Rejects where storage cannot be read. */
export async function planImport({ items }: Backup, way: MergeWay): Promise<ImportPlan> {
  const here = await browser.storage.local.get(Object.keys(items));
  const plan = forEachKind(() => ({ added: 0, changed: 0, same: 0 }));
  for (const [key, stored] of Object.entries(items)) {
    const { kind, item } = keptAt(key)!;
    const merged = mergedItem(key, here[key], stored, way);
    plan[kind][!(key in here) ? 'added' : same(item.open(merged), item.open(here[key])) ? 'same' : 'changed']++;
  }
  return plan;
}

const forEachKind = <T>(make: () => T) =>
  Object.fromEntries(KEPT_KINDS.map((kind) => [kind, make()])) as Record<KeptKind, T>;

/** Days are merged as asked. Held drafts and samples of both sides are kept. Settings are the file's. */
function mergedItem(key: string, here: unknown, stored: unknown, way: MergeWay): unknown {
  const { kind, item } = keptAt(key)!;
  const theirs = item.open(stored);
  if (here === undefined) return item.seal(theirs)[key];
  const ours = item.open(here);
  if (kind === 'history') return item.seal(mergeFigures(ours, theirs, way))[key];
  if ((kind === 'held' || kind === 'deck') && Array.isArray(ours) && Array.isArray(theirs)) {
    const fresh = theirs.filter(({ id }) => !ours.some((one) => one.id === id));
    return item.seal([...ours, ...fresh])[key];
  }
  return item.seal(theirs)[key];
}

/** What the last import replaced, so that it can be undone: key by key, `null` where there was nothing. */
const UNDO = 'import:undo';

/**
 * Takes a backup over, all of it or, where storage refuses, nothing. What was there before is kept for `undoImport`.
 * Background only; to be run in turn. Rejects where storage is full or refused.
 */
export async function importBackup({ items }: Backup, way: MergeWay): Promise<void> {
  const here = await browser.storage.local.get(Object.keys(items));
  const merged = Object.fromEntries(
    Object.entries(items).map(([key, stored]) => [key, mergedItem(key, here[key], stored, way)]),
  );
  const before = Object.fromEntries(Object.keys(items).map((key) => [key, here[key] ?? null]));
  await writeStored({ ...merged, [UNDO]: before });
}

export const canUndoImport = async (): Promise<boolean> => isObject((await browser.storage.local.get(UNDO))[UNDO]);

/** Puts back what was there before the last import, and forgets how. Background only; to be run in turn. */
export async function undoImport(): Promise<void> {
  const before: unknown = (await browser.storage.local.get(UNDO))[UNDO];
  if (!isObject(before)) return;
  const kept = Object.entries(before).filter(([key]) => keptAt(key));
  await writeStored(Object.fromEntries(kept.filter(([, value]) => value !== null)));
  await removeStored([UNDO, ...kept.filter(([, value]) => value === null).map(([key]) => key)]);
}

/** What is kept, by kind: how many items, and how large they are together (UTF-16 units of their JSON, near to bytes). */
export type KeptSizes = Readonly<Record<KeptKind, { readonly items: number; readonly size: number }>>;

export async function measureKept(): Promise<KeptSizes> {
  const stored = await browser.storage.local.get(null);
  const sizes = forEachKind(() => ({ items: 0, size: 0 }));
  for (const [key, value] of Object.entries(stored)) {
    const kept = keptAt(key);
    if (!kept) continue;
    // The list of held drafts is none of them.
    if (key === deckItem.key) sizes.deck.items += (await deckItem.read()).length;
    else if (key !== heldItem.key) sizes[kept.kind].items++;
    sizes[kept.kind].size += key.length + JSON.stringify(value).length;
  }
  return sizes;
}

/**
 * Erases one kind, or everything down to the last key. Resolves to whether nothing of it is left. Background only; to
 * be run in turn.
 */
export async function erase(kind: KeptKind | 'all'): Promise<boolean> {
  if (kind === 'all') {
    await removeStored('all');
    return Object.keys(await browser.storage.local.get(null)).length === 0;
  }
  // Copies that were set aside, snapshots, and what an import replaced, hold the same data.
  const isOfKind = (key: string) =>
    key === UNDO ||
    (kind === 'history' && (key.startsWith('snapshot:') || key === damagedDaysItem.key)) ||
    keptAt(key.replace(/:damaged$/, ''))?.kind === kind;
  const keysOf = async () => Object.keys(await browser.storage.local.get(null)).filter(isOfKind);
  await removeStored(await keysOf());
  return (await keysOf()).length === 0;
}
