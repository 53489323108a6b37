import type { StoredItem } from './stored-item.ts';

interface CallbackStorage {
  get(key: string, then: (stored: Readonly<Record<string, unknown>> | undefined) => void): void;
}

/**
 * Reads a stored item in a person's gesture and hands it over while the gesture still counts: Chromium keeps one for the
 * callback of a single call, never for a promise. What cannot be read is the item's fallback.
 */
export function readInGesture<T>(item: StoredItem<T>, then: (value: T) => void): void {
  const { chrome } = globalThis as unknown as { chrome: { storage: { local: CallbackStorage } } };
  chrome.storage.local.get(item.key, (stored) => then(opened(item, stored?.[item.key])));
}

function opened<T>(item: StoredItem<T>, stored: unknown): T {
  try {
    return item.open(stored);
  } catch {
    return item.fallback;
  }
}
