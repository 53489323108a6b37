import type { NetworkId } from '../networks/network.ts';
import { allowanceOf, chargeStretch, type Stretch } from './charge.ts';
import { type CurrentDay, currentDay, splitByDay } from './current-day.ts';
import { type DayRule, LOCAL_DAYS } from './days.ts';
import { type Entry, isCharged, type Mode } from './entry.ts';

/** No stretch longer than this is charged without evidence, ms: sleep, a crash, a stopped clock cost no more. */
export const LEASE = 35_000;

/** Wall clock and steady clock may drift apart by this much, ms, before one of them is taken to have been moved. */
const DRIFT = 2_000;

/** What a clock said that nobody can set: `performance.now()` of one document, or of one life of the background. */
export interface Reading {
  readonly of: string;
  /** Whole ms. */
  readonly at: number;
}

/** The network page in front of the person: the active tab of the focused window. */
export interface Front {
  readonly network: NetworkId;
  /** This document and no other. */
  readonly page: string;
  readonly mode: Mode;
  /** It is heard, or fills the screen: watching needs no hand. */
  readonly isPlaying: boolean;
  /** Our gate stands over it: nothing of it can be seen, and nothing is charged. */
  readonly isCovered: boolean;
}

/** What is so at one moment, after everything has been asked again. */
export interface Evidence {
  /** Most trustworthy first. */
  readonly readings: readonly Reading[];
  /** Absent: another site, another app, a private window, no window at all. */
  readonly front?: Front | undefined;
  /** How long ago, ms, the person last did something in a page, where a page says so. */
  readonly input?: { readonly page: string; readonly ago: number } | undefined;
  /** Networks that are heard and not in front. */
  readonly media?: readonly NetworkId[];
  /** Networks that are shown and not in front: in a split view, on another screen. */
  readonly visible?: readonly NetworkId[];
}

/** A network being charged. At most one ever is. */
export interface OpenSpan extends Front {
  /** How long the person had done nothing, ms, at `Ledger.at`. */
  readonly silence: number;
  /** The end of that silence that was not charged, ms, and still may be: see `chargeStretch`. */
  readonly withheld: number;
  /** The machine was awake all through that silence, as far as is known. */
  readonly isUnbroken: boolean;
  /** Came from somewhere else, and nothing was charged since. */
  readonly isArrival: boolean;
}

/** Everything the accountant must remember between two pieces of evidence. Plain data: it is stored as it is. */
export interface Ledger {
  /** When evidence was last taken, epoch ms. */
  readonly at: number;
  readonly readings: readonly Reading[];
  readonly open?: OpenSpan | undefined;
  readonly media: readonly NetworkId[];
  readonly visible: readonly NetworkId[];
  readonly day?: CurrentDay | undefined;
}

export const EMPTY_LEDGER: Ledger = { at: 0, readings: [], media: [], visible: [] };

interface Elapsed {
  readonly ms: number;
  /** Measured by another clock than the first: the background had no life in common with the last evidence. */
  readonly isRecovered: boolean;
}

/**
 * By the clock that says most of those that were known: a background that a page's word had to wake heard it late, and
 * does not know of the time that took.
 */
function elapsedSince(before: readonly Reading[], now: readonly Reading[]): Elapsed | undefined {
  const known = now.flatMap(({ of, at }, index) => {
    const former = before.find((reading) => reading.of === of);
    return former ? [{ ms: at - former.at, isRecovered: index > 0 }] : [];
  });
  if (known.length === 0) return undefined;
  return { ms: Math.max(...known.map(({ ms }) => ms)), isRecovered: known[0]!.isRecovered };
}

/**
 * The readings to measure the next stretch by: those just taken, and the open page's own, moved on by what was
 * measured, so that no later word of it measures that again.
 */
function readingsAfter({ readings, open }: Ledger, now: readonly Reading[], elapsed: number): Reading[] {
  const page = readings.find(({ of }) => of === open?.page);
  if (!page) return [...now];
  const moved = page.at + elapsed;
  const said = now.find(({ of }) => of === page.of)?.at ?? moved;
  const at = moved - said > DRIFT ? said : Math.max(moved, said);
  return [...now.filter(({ of }) => of !== page.of), { of: page.of, at }];
}

/** Where on the wall clock the time since the last evidence lies. */
function stretchOf(at: number, elapsed: Elapsed | undefined, now: number): Stretch {
  const ms = elapsed?.ms ?? 0;
  const charged = Math.min(ms, LEASE);
  const drift = now - at - ms;
  return {
    // Set back, the clock shows the stretch again: it ended now. Else it began when evidence was last taken.
    from: drift < -DRIFT ? now - charged : at,
    elapsed: ms,
    charged,
    isWhole: elapsed !== undefined && ms <= LEASE && Math.abs(drift) <= DRIFT,
    isRecovered: elapsed?.isRecovered === true,
  };
}

type Silence = Pick<OpenSpan, 'silence' | 'withheld' | 'isUnbroken'>;

/** Whoever brings a page to the front is there. */
const NO_SILENCE: Silence = { silence: 0, withheld: 0, isUnbroken: true };

const isSamePage = (open: OpenSpan | undefined, front: Front | undefined): boolean =>
  open !== undefined && open.page === front?.page && open.network === front.network;

function spanAfter(open: OpenSpan | undefined, front: Front, { silence, withheld, isUnbroken }: Silence): OpenSpan {
  if (isSamePage(open, front)) return { ...open!, ...front, silence, withheld, isUnbroken };
  return { ...front, ...NO_SILENCE, isArrival: open?.network !== front.network };
}

/**
 * Takes evidence at `now` (epoch ms) and says what it is worth: the ledger after it, and the entries to book. Pure;
 * events are only its triggers, so more of them, or the same ones again, add nothing.
 *
 * What is charged is what a steady clock measured since the last evidence, never more than `LEASE`; whatever the wall
 * clock was set to in between, and however long the machine slept. Where no steady clock reaches back to it, nothing
 * is charged: if the same page is still in front, its own next report tells how long it was, unless it has been silent
 * for longer than that would count.
 */
export function account(
  ledger: Ledger,
  evidence: Evidence,
  now: number,
  rule: DayRule = LOCAL_DAYS,
): { readonly ledger: Ledger; readonly entries: readonly Entry[] } {
  const { open } = ledger;
  const { front, input, readings, media = [], visible = [] } = evidence;
  const elapsed = elapsedSince(ledger.readings, readings);
  const isStale = elapsed !== undefined && elapsed.ms < 0;
  const isRecent = Math.abs(now - ledger.at) <= LEASE;
  const isUnmeasured = open !== undefined && elapsed === undefined && front?.page === open.page && isRecent;
  if (isStale || isUnmeasured) return { ledger, entries: [] };

  const stretch = stretchOf(ledger.at, elapsed, now);
  const ago = input && input.page === open?.page ? Math.max(0, input.ago) : undefined;
  const isSame = isSamePage(open, front);
  const isLeft = !isSame || front?.isCovered === true;
  const charge = open && !open.isCovered ? chargeStretch(open, stretch, ago, isLeft) : undefined;
  const next = front && spanAfter(open, front, charge ?? NO_SILENCE);
  const entries = [...(charge?.entries ?? []), ...asideEntries(ledger, stretch)];
  const hasBegun = charge?.entries.some(isCharged) === true;
  return {
    ledger: {
      at: now,
      readings: readingsAfter(ledger, readings, stretch.elapsed),
      open: next && isSame && hasBegun ? { ...next, isArrival: false } : next,
      media,
      visible,
      day: currentDay(ledger.day, now, rule),
    },
    entries: entries.flatMap((entry) => inDays(entry, ledger.day, rule)),
  };
}

type Undated = Omit<Entry, 'day'>;

/** What was heard or shown while something else was in front: each network once, what is heard before what is shown. */
function asideEntries({ media, visible, open }: Ledger, { from, charged }: Stretch): Undated[] {
  if (charged === 0) return [];
  const noted = new Set([open?.network]);
  const note = (kind: 'media' | 'visible', networks: readonly NetworkId[]) =>
    networks
      .filter((network) => !noted.has(network) && noted.add(network))
      .map((network): Undated => ({ network, mode: 'other', kind, from, to: from + charged, isArrival: false }));
  return [...note('media', media), ...note('visible', visible)];
}

function inDays({ network, mode, kind, from, to, isArrival }: Undated, day: CurrentDay | undefined, rule: DayRule) {
  return splitByDay(day, from, to, rule).map(
    (piece, index): Entry => ({ ...piece, network, mode, kind, isArrival: isArrival && index === 0 }),
  );
}

/** What was charged since the last evidence and is in no day's record yet, as of `now` (epoch ms), at most `LEASE`. */
export function runningTime(
  { open, at }: Ledger,
  now: number,
): { readonly network: NetworkId; readonly mode: Mode; readonly ms: number } | undefined {
  if (!open || open.isCovered) return undefined;
  const ms = Math.min(Math.max(0, now - at), LEASE, Math.max(0, allowanceOf(open) - open.silence));
  return { network: open.network, mode: open.mode, ms };
}
