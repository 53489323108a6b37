import type { Span } from './journal.ts';

/** Spans of one network this close to each other, ms, are one sitting. */
export const SITTING_GAP = 5 * 60_000;

/** What counts as a sip and as a gulp, ms of charged time. */
export interface SittingSizes {
  /** A sip is no longer than this. */
  readonly sip: number;
  /** A gulp is longer than this. */
  readonly gulp: number;
}

export const SITTING_SIZES: SittingSizes = { sip: 5 * 60_000, gulp: 15 * 60_000 };

export type SittingSize = 'sip' | 'sitting' | 'gulp';

/** One network's spans, in order, joined into sittings. Derived whenever it is read, never stored. */
export function sittingsOf(spans: readonly Span[]): readonly Span[] {
  const sittings: Span[] = [];
  for (const span of spans) {
    const last = sittings.at(-1);
    if (!last || span.from - last.to > SITTING_GAP) sittings.push(span);
    else sittings[sittings.length - 1] = { from: last.from, to: span.to, charged: last.charged + span.charged };
  }
  return sittings;
}

export function sizeOf({ charged }: Pick<Span, 'charged'>, sizes: SittingSizes = SITTING_SIZES): SittingSize {
  if (charged <= sizes.sip) return 'sip';
  return charged > sizes.gulp ? 'gulp' : 'sitting';
}
