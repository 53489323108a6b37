import type { NetworkId } from '../networks/network.ts';
import type { DayKey } from './days.ts';
import { type Entry, isUncharged, type Mode } from './entry.ts';
import { type Journal, noteSpan, sinceLastSpan } from './journal.ts';

/** One network's time on one day. All ms, whole. */
export interface NetworkTime {
  /** Charged, by what the person did. Modes that did not occur are absent. */
  readonly modes: Readonly<Partial<Record<Mode, number>>>;
  /** How often the person came to the network from somewhere else. */
  readonly opens: number;
  /** Of what was charged: silences taken for thinking. */
  readonly bridged: number;
  /** Of what was charged: what the page's clock gave back after the background had slept. */
  readonly recovered: number;
  /** Not charged: silences in front of the page. */
  readonly cut: number;
  /** Not charged: heard, while something else was in front. */
  readonly media: number;
  /** Not charged: shown, while something else was in front. */
  readonly visible: number;
  readonly journal: Journal;
}

/** The time of one day: figures, and when. A network that was not visited is absent. */
export type TimeDay = Readonly<Partial<Record<NetworkId, NetworkTime>>>;

export const NO_TIME: TimeDay = {};

export const NO_NETWORK_TIME: NetworkTime = {
  modes: {},
  opens: 0,
  bridged: 0,
  recovered: 0,
  cut: 0,
  media: 0,
  visible: 0,
  journal: '',
};

/** Whoever is back within this long, ms, was not away: a page that loads, a glance at a notification. */
export const GLANCE = 10_000;

function charge(time: NetworkTime, { day, mode, kind, from, to, isArrival }: Entry): NetworkTime {
  const ms = to - from;
  const isOpen = isArrival && sinceLastSpan(time.journal, day, from) > GLANCE;
  return {
    ...time,
    modes: { ...time.modes, [mode]: (time.modes[mode] ?? 0) + ms },
    opens: time.opens + (isOpen ? 1 : 0),
    bridged: time.bridged + (kind === 'bridged' ? ms : 0),
    recovered: time.recovered + (kind === 'recovered' ? ms : 0),
    journal: noteSpan(time.journal, day, from, to),
  };
}

/** The day with an entry booked. The entry's own day must be the one given. */
export function bookEntry(day: TimeDay, entry: Entry): TimeDay {
  const time = day[entry.network] ?? NO_NETWORK_TIME;
  const { kind, from, to } = entry;
  const changed = isUncharged(kind) ? { ...time, [kind]: time[kind] + to - from } : charge(time, entry);
  return { ...day, [entry.network]: changed };
}

/** The entries of each day, in order. */
export function entriesByDay(entries: readonly Entry[]): ReadonlyMap<DayKey, readonly Entry[]> {
  return Map.groupBy(entries, ({ day }) => day);
}
