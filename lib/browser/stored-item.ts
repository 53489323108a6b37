import { browser } from 'wxt/browser';
import { readStored, writeStored } from './local-storage.ts';

/** Thrown where a stored item was written by a newer Tamis: it is left as it is. */
export class NewerSchemaError extends Error {
  override readonly name = 'NewerSchemaError';
}

interface Envelope {
  readonly version: number;
  readonly value: unknown;
}

export interface StoredItem<T> {
  readonly key: string;
  readonly fallback: T;
  /** The stored value; `fallback` where there is none. Rejects with `NewerSchemaError`, or as storage does. */
  read(): Promise<T>;
  /** The same as `read`, and whether what is stored was damaged: it has then been set aside. */
  inspect(): Promise<{ readonly value: T; readonly isDamaged: boolean }>;
  /** Turns what was once stored under the key into a value. Throws where it is damaged or of a newer version. */
  open(stored: unknown): T;
  /** What is stored for this value, by key: so several items can be written in one go, or none. */
  seal(value: T): Readonly<Record<string, unknown>>;
  /** Only the background writes. Rejects where storage is full or refused. */
  write(value: T): Promise<void>;
  /** Calls back with each new value, whoever wrote it. Returns what stops it. */
  watch(onChange: (value: T) => void): () => void;
}

export interface StoredItemOptions<T> {
  readonly key: string;
  readonly version: number;
  readonly fallback: T;
  /** Turns anything into a value, or throws: a damaged item must not reach the rest of Tamis. */
  readonly parse: (value: unknown) => T;
  /** What is stored of a value, where that is not the value itself. `parse` turns it back. */
  readonly pack?: (value: T) => unknown;
  /** `migrations[n]` makes a value of version `n` from one of version `n − 1`. */
  readonly migrations?: Readonly<Record<number, (value: never) => unknown>>;
}

const isEnvelope = (stored: unknown): stored is Envelope =>
  typeof stored === 'object' &&
  stored !== null &&
  typeof (stored as Envelope).version === 'number' &&
  'value' in stored;

/**
 * One versioned item of `storage.local`. A damaged one is copied to `<key>:damaged` and answered with the fallback; one
 * of a newer version is refused, never overwritten.
 */
export function storedItem<T>({
  key,
  version,
  fallback,
  parse,
  pack = (value) => value,
  migrations = {},
}: StoredItemOptions<T>): StoredItem<T> {
  const open = (stored: unknown): T => {
    if (stored === undefined) return fallback;
    if (!isEnvelope(stored)) throw new TypeError(`${key} is damaged`);
    if (stored.version > version)
      throw new NewerSchemaError(`${key} has version ${stored.version}, newer than ${version}`);
    let value = stored.value;
    for (let next = stored.version + 1; next <= version; next++)
      value = (migrations[next] as (value: unknown) => unknown)(value);
    return parse(value);
  };
  const inspect = async () => {
    const stored = await readStored(key);
    try {
      return { value: open(stored), isDamaged: false };
    } catch (error) {
      if (error instanceof NewerSchemaError) throw error;
      await writeStored({ [`${key}:damaged`]: stored }).catch(() => {});
      return { value: fallback, isDamaged: true };
    }
  };
  const seal = (value: T) => ({ [key]: { version, value: pack(value) } satisfies Envelope });
  return {
    key,
    fallback,
    read: async () => (await inspect()).value,
    inspect,
    open,
    seal,
    async write(value) {
      await inspect();
      await writeStored(seal(value));
    },
    watch(onChange) {
      const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        if (area !== 'local' || !(key in changes)) return;
        try {
          onChange(open(changes[key]!.newValue));
        } catch {
          // A damaged or newer value is no news: what was read before stays.
        }
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}
