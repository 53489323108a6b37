import type { DraftKind, NetworkId } from '../../../lib/networks/index.ts';
import { type DayRecord, EMPTY_DAY } from '../../../lib/time/day-record.ts';
import { type DayKey, dateOf, LOCAL_DAYS, startOf } from '../../../lib/time/days.ts';
import type { Mode } from '../../../lib/time/entry.ts';
import { bookEntry } from '../../../lib/time/time-day.ts';
import { addOutcome, type CountedBand, type Outcome } from '../../../lib/time/writing-day.ts';

const MINUTE = 60_000;

/** A stretch of an invented day. Minutes count from the day's start, at four. */
interface InventedStretch {
  readonly network: NetworkId;
  readonly mode: Mode;
  readonly from: number;
  readonly to: number;
}

/** Something that becomes of an invented draft. */
interface InventedOutcome {
  readonly network: NetworkId;
  readonly kind: DraftKind;
  readonly at: number;
  readonly outcome: Outcome;
}

/** A day of somebody who does not exist. */
export interface InventedDay {
  readonly key: DayKey;
  readonly stretches: readonly InventedStretch[];
  readonly outcomes: readonly InventedOutcome[];
}

/** A number in [0, 1) that looks like chance and is alike every time. */
const chance = (day: DayKey, salt: number): number => {
  const mixed = Math.imul(dateOf(day) / 86_400_000 + 7919 * salt, 0x9e3779b1);
  return (((mixed ^ (mixed >>> 15)) >>> 0) % 1000) / 1000;
};

const PURPOSES = ['reputation', 'reachable', 'ideas', 'sales'] as const;

/**
 * A day at a stage of learning, 0 (as one was) to 1 (as one would like to be): less time and in sips, and more of what
 * is published falls through the sieves.
 */
export function inventDay(key: DayKey, learned: number): InventedDay {
  const isWeekend = [0, 6].includes(new Date(dateOf(key)).getUTCDay());
  const busy = (0.7 + 0.6 * chance(key, 1)) * (isWeekend ? 0.45 : 1);
  const long = (most: number, least: number) => Math.max(1, Math.round(busy * (most + (least - most) * learned)));
  const stretches: InventedStretch[] = [];
  const spend = (network: NetworkId, mode: Mode, from: number, minutes: number) =>
    stretches.push({ network, mode, from, to: from + minutes });
  spend('linkedin', 'read', 270, long(24, 4));
  spend('linkedin', 'create', 310, long(9, 8));
  spend('x', 'read', 480, long(14, 3));
  if (!isWeekend) spend('linkedin', 'read', 540, long(13, 3));
  spend('facebook', 'read', 890, long(38, 9));
  spend('facebook', 'message', 940, long(5, 4));
  return { key, stretches, outcomes: isWeekend ? [] : inventOutcomes(key, learned) };
}

function inventOutcomes(key: DayKey, learned: number): InventedOutcome[] {
  const outcomes: InventedOutcome[] = [];
  const tell = (at: number, kind: DraftKind, outcome: Outcome, network: NetworkId = 'linkedin') =>
    outcomes.push({ network, kind, at, outcome });
  const slips = chance(key, 2) > 0.25 + 0.65 * learned;
  const band = (salt: number): CountedBand =>
    !slips || chance(key, salt) > 0.45 ? 'clear' : chance(key, salt + 9) > 0.8 ? 'stop' : 'look';
  const bands = { true: band(3), positive: band(4), useful: band(5), private: 'clear', legible: 'clear' } as const;
  const isMended = slips && chance(key, 6) < learned;
  tell(311, 'post', { kind: 'looked-at' });
  if (isMended) tell(316, 'post', { kind: 'edited', rules: ['unsourced-figure'] });
  if (isMended) tell(318, 'post', { kind: 'improved' });
  const purpose = PURPOSES[Math.floor(4 * chance(key, 7))]!;
  tell(319, 'post', { kind: 'published', purpose, written: 6 * MINUTE, bands });
  const other = { true: 'clear', positive: band(8), useful: 'clear', private: 'clear', legible: 'clear' } as const;
  tell(484, 'comment', { kind: 'looked-at' }, 'x');
  if (slips && learned > 0.5) tell(485, 'comment', { kind: 'held' }, 'x');
  else tell(485, 'comment', { kind: 'published', bands: other }, 'x');
  tell(545, 'comment', { kind: 'published', bands: { ...other, positive: 'clear' } });
  return outcomes;
}

/** The day's record as it stands so many minutes after the day's start. */
export function recordAt({ key, stretches, outcomes }: InventedDay, minute: number): DayRecord {
  const start = startOf(key, LOCAL_DAYS);
  const time = stretches
    .filter(({ from }) => from < minute)
    .map(({ network, mode, from, to }) => ({
      day: key,
      network,
      mode,
      kind: 'seen' as const,
      from: start + from * MINUTE,
      to: start + Math.min(to, minute) * MINUTE,
      isArrival: true,
    }))
    .reduce(bookEntry, EMPTY_DAY.time);
  const writing = outcomes
    .filter(({ at }) => at <= minute)
    .reduce(
      (day, { network, kind, at, outcome }) => addOutcome(day, network, kind, outcome, (4 + Math.floor(at / 60)) % 24),
      EMPTY_DAY.writing,
    );
  return { ...EMPTY_DAY, time, writing };
}
