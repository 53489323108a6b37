import { type StoredItem, storedItem } from './stored-item.ts';
import { inTurn } from './write-queue.ts';

/** When an export was made last, and whether to be reminded of one. */
export interface ExportReminder {
  readonly wanted: boolean;
  /** Epoch ms: the last export, or when Tamis began to keep anything. `0`: nothing was kept yet. */
  readonly since: number;
}

/** A month, in ms. */
const MONTH = 30 * 24 * 3_600_000;

export const reminderItem: StoredItem<ExportReminder> = storedItem<ExportReminder>({
  key: 'export',
  version: 1,
  fallback: { wanted: true, since: 0 },
  parse: (value) => {
    if (typeof value !== 'object' || value === null) throw new TypeError('the export reminder is damaged');
    const { wanted, since } = value as Partial<Record<keyof ExportReminder, unknown>>;
    return { wanted: wanted !== false, since: Number.isFinite(since) ? (since as number) : 0 };
  },
});

/** Whether a month has gone by since the last export (or since there is anything to export). */
export const isExportDue = ({ wanted, since }: ExportReminder, now: number): boolean =>
  wanted && since > 0 && now - since > MONTH;

const edit = (change: (reminder: ExportReminder) => ExportReminder): Promise<void> =>
  inTurn(async () => {
    const reminder = await reminderItem.read();
    const changed = change(reminder);
    if (changed !== reminder) await reminderItem.write(changed);
  });

/** Starts the month, once. To be called with the background's first write of a day. */
export const startExportMonth = (now: number): Promise<void> =>
  edit((reminder) => (reminder.since === 0 ? { ...reminder, since: now } : reminder));

export const noteExport = (now: number): Promise<void> => edit((reminder) => ({ ...reminder, since: now }));

export const remindOfExport = (wanted: boolean): Promise<void> => edit((reminder) => ({ ...reminder, wanted }));
