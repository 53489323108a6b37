import type { Entry, EntryKind } from './entry.ts';
import type { OpenSpan } from './ledger.ts';

/** Whoever did something within this long, ms, is there. */
export const IDLE_AFTER = 60_000;
/** Without a sign of life for this long, ms, what follows waits for one: most silences that never end are absences. */
export const WITHHELD_AFTER = 30_000;
/** Watching and listening need no hand: with sound or a full screen, they may have left after this long, ms. */
export const VIDEO_IDLE_AFTER = 10 * 60_000;
/** Whoever does something again in the page within this long, ms, was there all along. */
export const BRIDGE = 120_000;

/** The time between two pieces of evidence. */
export interface Stretch {
  /** Where it begins on the wall clock, epoch ms. */
  readonly from: number;
  /** How long it was by a steady clock, ms. */
  readonly elapsed: number;
  /** How much of its beginning may be charged at all, ms. */
  readonly charged: number;
  /** Evidence was unbroken, and both clocks agree: the machine was awake. */
  readonly isWhole: boolean;
  readonly isRecovered: boolean;
}

/** How long a silence is charged as it goes on, ms. */
export const allowanceOf = ({ isPlaying }: Pick<OpenSpan, 'isPlaying'>): number =>
  isPlaying ? VIDEO_IDLE_AFTER : WITHHELD_AFTER;

/** Two clocks that tell of the same input may differ by this much, ms. */
const JITTER = 1000;

type Silence = Pick<OpenSpan, 'silence' | 'withheld' | 'isUnbroken'>;
type Undated = Omit<Entry, 'day'>;

/** Books pieces of a stretch, given as ms since it began; the first charged one is the arrival. */
function bookPieces({ network, mode, isArrival }: OpenSpan, origin: number) {
  const entries: Undated[] = [];
  const book = (kind: EntryKind, from: number, to: number) => {
    if (to <= from) return;
    const isFirst = isArrival && kind !== 'cut' && !entries.some((entry) => entry.isArrival);
    entries.push({ network, mode, kind, from: origin + from, to: origin + to, isArrival: isFirst });
  };
  return { entries, book };
}

/**
 * Charges a stretch to the page that was in front, as far as the person was there. `inputAgo`: how long before its end
 * they last did something in it, ms, where that is known. `isLeft`: the page is in front no longer.
 *
 * What is not charged of a silence is withheld. If it ends within `BRIDGE` and the machine never slept, all of it is
 * charged after all; if it is broken off by the page being left, a sleep or a crash, its first `IDLE_AFTER`; if it
 * lasts longer, nothing. What is not charged then is cut, and said to be.
 */
export function chargeStretch(
  open: OpenSpan,
  { from, elapsed, charged, isWhole, isRecovered }: Stretch,
  inputAgo: number | undefined,
  isLeft: boolean,
): Silence & { readonly entries: Undated[] } {
  const { entries, book } = bookPieces(open, from);
  const within = (ms: number, least = 0) => Math.max(least, Math.min(charged, ms));
  const allowance = allowanceOf(open);
  // Both the last input that was known and the latest, since the stretch began: before it, where negative.
  const known = -open.silence;
  const told = inputAgo === undefined ? known : elapsed - inputAgo;
  const isNew = told > known + JITTER;
  const latest = isNew ? told : known;
  const wasAwake = isWhole && open.isUnbroken;

  const until = within(known + allowance);
  const start = within(latest, until);
  const end = within(latest + allowance, start);
  const present = isRecovered ? 'recovered' : 'seen';
  /** Books what was withheld of a silence that began at `since`: what is within `IDLE_AFTER`, and what is not. */
  const settle = (since: number, start: number, stop: number, soon: EntryKind, later: EntryKind) => {
    const turn = Math.max(start, Math.min(stop, since + IDLE_AFTER));
    book(soon, start, turn);
    book(later, turn, stop);
  };
  const isBridged = wasAwake && latest - known <= BRIDGE;
  const verdicts: [EntryKind, EntryKind] = [wasAwake && !isBridged ? 'cut' : present, isBridged ? 'bridged' : 'cut'];
  if (isNew) settle(known, -open.withheld, 0, ...verdicts);
  book(present, 0, until);
  if (isNew) settle(known, until, start, ...verdicts);
  book(present, start, end);

  const silence = elapsed - latest;
  const isUnbroken = isNew ? isWhole || latest >= charged : wasAwake;
  const rest = charged - end;
  const withheld = isNew ? rest : open.withheld + rest;
  if (isUnbroken && !isLeft && silence <= BRIDGE) return { entries, silence, withheld, isUnbroken };
  settle(latest, charged - withheld, charged, silence <= BRIDGE || !isUnbroken ? present : 'cut', 'cut');
  return { entries, silence, withheld: 0, isUnbroken };
}
