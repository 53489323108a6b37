import { browser } from 'wxt/browser';
import { type DayKey, dayAfter } from '../time/days.ts';
import { storedItem } from './stored-item.ts';

/** The days before one, as they were stored, and a checksum of them: nothing else would tell that a snapshot is whole. */
export interface Snapshot {
  /** The first day it does not hold. */
  readonly before: DayKey;
  /** JSON of an object from storage keys to what was stored. */
  readonly days: string;
  /** SHA-256 of `days`, in hexadecimal. */
  readonly sum: string;
}

/** How many days a snapshot holds: older ones are written no more. */
export const DAYS_KEPT = 60;

const NONE: Snapshot = { before: '', days: '{}', sum: '' };

function parseSnapshot(value: unknown): Snapshot {
  const { before, days, sum } = (value ?? {}) as Partial<Record<keyof Snapshot, unknown>>;
  if (typeof before !== 'string' || typeof days !== 'string' || typeof sum !== 'string')
    throw new TypeError('the snapshot is damaged');
  return { before, days, sum };
}

/** Two take turns, so that one that is being written when the browser dies is not the only one. */
export const SNAPSHOTS = (['a', 'b'] as const).map((turn) =>
  storedItem<Snapshot>({ key: `snapshot:${turn}`, version: 1, fallback: NONE, parse: parseSnapshot }),
);

async function sumOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A snapshot whose checksum is right, or none. */
async function whole(snapshot: Snapshot): Promise<Snapshot> {
  return snapshot.sum !== '' && (await sumOf(snapshot.days)) === snapshot.sum ? snapshot : NONE;
}

const readWhole = () => Promise.all(SNAPSHOTS.map(async (item) => whole(await item.read())));

/** Keeps the days before `today` where that has not been done, over the older of the two snapshots. Background only. */
export async function takeSnapshot(today: DayKey): Promise<void> {
  const [a, b] = await readWhole();
  if (a!.before >= today || b!.before >= today) return;
  const keys = Array.from({ length: DAYS_KEPT }, (_, index) => `d:${dayAfter(today, -1 - index)}`);
  const days = JSON.stringify(await browser.storage.local.get(keys));
  await SNAPSHOTS[a!.before <= b!.before ? 0 : 1]!.write({ before: today, days, sum: await sumOf(days) });
}

/** What was stored under a day's key when a snapshot that holds it was last taken; `undefined` where none does. */
export async function findInSnapshots(key: string): Promise<unknown> {
  const latestFirst = (await readWhole()).sort((one, other) => (one.before < other.before ? 1 : -1));
  for (const { days } of latestFirst) {
    const stored = (JSON.parse(days) as Record<string, unknown>)[key];
    if (stored !== undefined) return stored;
  }
  return undefined;
}
