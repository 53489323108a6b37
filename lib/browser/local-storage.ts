import { browser } from 'wxt/browser';

// `storage.local` as items read and write it. Each call is a trip to another process: what is asked for at one moment is
// read in one, and the background, the only one that writes, does not ask for what it knows.

/** What is known to be stored, by key; `undefined` where nothing is remembered. */
let known: Map<string, unknown> | undefined;
/** What is being written, until somebody else's write comes between. */
const underway = new Map<string, unknown>();
/** How often anything changed: an answer that was on its way meanwhile may be of before. */
let changes = 0;

let asked: Set<string> | undefined;
let answer: Promise<Record<string, unknown>> = Promise.resolve({});

/**
 * Whether two values are stored as the same: whatever order their entries are in, and whether or not something that is
 * `undefined`, which is not stored, is there.
 */
function isStoredAs(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [a, b] = [one, other] as Record<string, unknown>[];
  return [...new Set([...Object.keys(a!), ...Object.keys(b!)])].every((key) => isStoredAs(a![key], b![key]));
}

/**
 * Has this page, from now on, remember what it reads and writes until it changes. For the background alone: what
 * somebody else writes is heard of a moment later.
 */
export function rememberStored(): void {
  const memory = new Map<string, unknown>();
  known = memory;
  browser.storage.onChanged.addListener((changed, area) => {
    if (area !== 'local') return;
    for (const [key, { newValue }] of Object.entries(changed)) {
      // Word of a write of our own; of an older one than the last, it is asked again.
      const ours = [memory, underway].find((values) => values.has(key));
      if (ours && isStoredAs(ours.get(key), newValue)) continue;
      underway.delete(key);
      forget([key]);
    }
  });
}

function forget(keys: Iterable<string>): void {
  changes++;
  for (const key of keys) known?.delete(key);
}

/** What is stored under a key; `undefined` for nothing. Rejects where storage cannot be read. */
export async function readStored(key: string): Promise<unknown> {
  if (known?.has(key)) return known.get(key);
  if (!asked) {
    const keys = new Set<string>();
    asked = keys;
    answer = Promise.resolve().then(async () => {
      asked = undefined;
      const before = changes;
      const stored = await browser.storage.local.get([...keys]);
      if (before === changes) for (const one of keys) known?.set(one, stored[one]);
      return stored;
    });
  }
  asked.add(key);
  return (await answer)[key];
}

/** Stores values by key, all of them or none. Background only. Rejects where storage is full or refuses. */
export async function writeStored(items: Readonly<Record<string, unknown>>): Promise<void> {
  const keys = Object.keys(items);
  forget(keys);
  for (const key of keys) underway.set(key, items[key]);
  try {
    await browser.storage.local.set(items);
    forget(keys);
    for (const key of keys) if (underway.has(key)) known?.set(key, underway.get(key));
  } finally {
    for (const key of keys) underway.delete(key);
  }
}

/** Removes what is stored under some keys, or everything. Background only. Rejects where storage refuses. */
export async function removeStored(keys: readonly string[] | 'all'): Promise<void> {
  const gone = () => forget(keys === 'all' ? [...(known?.keys() ?? [])] : keys);
  gone();
  await (keys === 'all' ? browser.storage.local.clear() : browser.storage.local.remove([...keys]));
  gone();
}
