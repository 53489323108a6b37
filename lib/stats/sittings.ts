import type { NetworkId } from '../networks/network.ts';
import type { DayKey } from '../time/days.ts';
import { type Span, spansOf } from '../time/journal.ts';
import { SITTING_SIZES, type SittingSize, type SittingSizes, sittingsOf, sizeOf } from '../time/sittings.ts';
import type { TimeDay } from '../time/time-day.ts';

/** The spans of one network on a day, in order, for whoever wants to see when. `key` is the day's own. */
export const spansOn = (day: TimeDay, key: DayKey, network: NetworkId): readonly Span[] =>
  spansOf(day[network]?.journal ?? '', key);

/** The sittings of one network on a day, in order. One that goes on past the day's start is two. */
export const sittingsOn = (day: TimeDay, key: DayKey, network: NetworkId): readonly Span[] =>
  sittingsOf(spansOn(day, key, network));

/** How many sips, sittings and gulps of one network a day had. */
export function sittingCounts(
  day: TimeDay,
  key: DayKey,
  network: NetworkId,
  sizes: SittingSizes = SITTING_SIZES,
): Readonly<Record<SittingSize, number>> {
  const counts = { sip: 0, sitting: 0, gulp: 0 };
  for (const sitting of sittingsOn(day, key, network)) counts[sizeOf(sitting, sizes)]++;
  return counts;
}
