import type { Entry, EntryKind } from './entry.ts';
import type { OpenSpan } from './ledger.ts';

/** Without a sign of life for this long, ms, the person may have left. */
export const IDLE_AFTER = 60_000;
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

/** How long a silence is charged, ms. */
export const allowanceOf = ({ isPlaying }: Pick<OpenSpan, 'isPlaying'>): number =>
  isPlaying ? VIDEO_IDLE_AFTER : IDLE_AFTER;

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
 * they last did something in it, ms, where that is known. What is not charged of a silence is withheld, and charged
 * after all if it ends within `BRIDGE` and the machine never slept; else it is cut, and said to be.
 */
export function chargeStretch(
  open: OpenSpan,
  { from, elapsed, charged, isWhole, isRecovered }: Stretch,
  inputAgo: number | undefined,
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
  const verdict = wasAwake && latest - known <= BRIDGE ? 'bridged' : 'cut';
  const present = isRecovered ? 'recovered' : 'seen';
  if (isNew) book(verdict, -open.withheld, 0);
  book(present, 0, until);
  if (isNew) book(verdict, until, start);
  book(present, start, end);

  const silence = elapsed - latest;
  const isUnbroken = isNew ? isWhole || latest >= charged : wasAwake;
  const rest = charged - end;
  const withheld = isNew ? rest : open.withheld + rest;
  if (isUnbroken && silence <= BRIDGE) return { entries, silence, withheld, isUnbroken };
  book('cut', charged - withheld, charged);
  return { entries, silence, withheld: 0, isUnbroken };
}
