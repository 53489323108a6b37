import { browser } from 'wxt/browser';
import type { DayKey } from '../time/days.ts';
import { storedItem } from './stored-item.ts';

/** A day whose record could not be read: set aside, and put back from a snapshot where one held it. */
export interface DamagedDay {
  readonly day: DayKey;
  readonly isRestored: boolean;
}

const isDamagedDay = (value: unknown): value is DamagedDay =>
  typeof (value as DamagedDay | null)?.day === 'string' && typeof (value as DamagedDay).isRestored === 'boolean';

/** The latest damaged days, the last of them last: for the popup to say. */
export const damagedDaysItem = storedItem<readonly DamagedDay[]>({
  key: 'damaged-days',
  version: 1,
  fallback: [],
  parse: (value) => {
    if (!Array.isArray(value)) throw new TypeError('the list of damaged days is damaged');
    return value.filter(isDamagedDay).slice(-10);
  },
});

const UNWRITABLE = 'unwritable';

/**
 * Since when (epoch ms) storage has refused to be written, or `undefined`. It is kept apart from what is full, until
 * the browser is closed.
 */
export async function unwritableSince(): Promise<number | undefined> {
  const since: unknown = (await browser.storage.session.get(UNWRITABLE))[UNWRITABLE];
  return typeof since === 'number' ? since : undefined;
}

/** Notes whether writing failed. Background only; never rejects. */
export async function noteUnwritable(since: number | undefined): Promise<void> {
  try {
    const known = await unwritableSince();
    if (since === undefined && known !== undefined) await browser.storage.session.remove(UNWRITABLE);
    if (since !== undefined && known === undefined) await browser.storage.session.set({ [UNWRITABLE]: since });
  } catch {
    // Nowhere is left to say it.
  }
}

/** Calls back whenever a notice may have come or gone. Returns what stops it. */
export function watchStorageNotices(onChange: () => void): () => void {
  const listener = (changes: object, area: string) => {
    if (area === 'session' ? UNWRITABLE in changes : damagedDaysItem.key in changes) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
