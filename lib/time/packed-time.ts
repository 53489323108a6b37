import type { NetworkId } from '../networks/network.ts';
import { MODES, type Mode } from './entry.ts';
import { parseJournal } from './journal.ts';
import type { NetworkTime, TimeDay } from './time-day.ts';

/**
 * A day's time as it is stored: one short text a network, so that ten years of days stay small. Figures in the order
 * of `MODES`, then opens, bridged, recovered, cut, media, visible, in base 36 and parted by points; a space; the journal.
 * Days that were packed before the last of them was counted end with the one before.
 */
export type PackedTime = Readonly<Partial<Record<NetworkId, string>>>;

const REST = ['opens', 'bridged', 'recovered', 'cut', 'media', 'visible'] as const;

const packNetwork = (time: NetworkTime): string => {
  const figures = [...MODES.map((mode) => time.modes[mode] ?? 0), ...REST.map((name) => time[name])];
  return `${figures.map((figure) => Math.round(figure).toString(36)).join('.')} ${time.journal}`;
};

export const packTime = (day: TimeDay): PackedTime =>
  Object.fromEntries(Object.entries(day).map(([network, time]) => [network, packNetwork(time)]));

/** Throws where the text is none of ours: a figure that cannot be read must not pass for a nought. */
function unpackNetwork(text: unknown): NetworkTime {
  if (typeof text !== 'string' || !/^([0-9a-z]{1,8}\.){8,9}[0-9a-z]{1,8} /.test(text))
    throw new TypeError('the time of the day is damaged');
  const [figures = '', journal] = text.split(' ');
  const numbers = figures.split('.').map((figure) => Number.parseInt(figure, 36));
  const modes: Partial<Record<Mode, number>> = {};
  for (const [index, mode] of MODES.entries()) if (numbers[index]) modes[mode] = numbers[index];
  const [opens = 0, bridged = 0, recovered = 0, cut = 0, media = 0, visible = 0] = numbers.slice(MODES.length);
  return { modes, opens, bridged, recovered, cut, media, visible, journal: parseJournal(journal) };
}

/** Reads what `packTime` wrote, for the networks known here. Throws where one of them is damaged. */
export function unpackTime(stored: unknown, networks: readonly NetworkId[]): TimeDay {
  if (typeof stored !== 'object' || stored === null) throw new TypeError('the time of the day is damaged');
  const packed = stored as Partial<Record<NetworkId, unknown>>;
  return Object.fromEntries(networks.filter((id) => id in packed).map((id) => [id, unpackNetwork(packed[id])]));
}
