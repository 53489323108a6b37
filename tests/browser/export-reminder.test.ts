import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  isExportDue,
  noteExport,
  reminderItem,
  remindOfExport,
  startExportMonth,
} from '../../lib/browser/export-reminder.ts';

beforeEach(() => fakeBrowser.reset());

const DAY = 24 * 3_600_000;
const NOON = new Date(2026, 10, 23, 12).getTime();
const isDue = async (days: number) => isExportDue(await reminderItem.read(), NOON + days * DAY);

describe('the reminder to export', () => {
  it('comes a month after there is something to export, and starts again with an export', async () => {
    expect(await isDue(400)).toBe(false);
    await startExportMonth(NOON);
    await startExportMonth(NOON + 20 * DAY);
    expect([await isDue(30), await isDue(31)]).toEqual([false, true]);
    await noteExport(NOON + 31 * DAY);
    expect([await isDue(60), await isDue(62)]).toEqual([false, true]);
  });

  it('comes to nobody who wants none', async () => {
    await startExportMonth(NOON);
    await remindOfExport(false);
    expect(await isDue(90)).toBe(false);
    await remindOfExport(true);
    expect(await isDue(90)).toBe(true);
  });
});
