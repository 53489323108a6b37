import { type DayKey, dayOf } from '../time/days.ts';
import { storedItem } from './stored-item.ts';
import { inTurn } from './write-queue.ts';

/** How often publications were paused on the day they were last paused. */
export interface Pauses {
  readonly day: DayKey;
  readonly count: number;
}

export const NO_PAUSES: Pauses = { day: '', count: 0 };

export const pausesItem = storedItem<Pauses>({
  key: 'pauses',
  version: 1,
  fallback: NO_PAUSES,
  parse: (value) => {
    const { day, count } = value as Record<keyof Pauses, unknown>;
    if (typeof day !== 'string' || !Number.isSafeInteger(count) || (count as number) < 0)
      throw new TypeError('the count of pauses is damaged');
    return { day, count: count as number };
  },
});

/** How many there were on the day `now` (epoch ms) belongs to. */
export const pausesOn = ({ day, count }: Pauses, now: number): number => (day === dayOf(now) ? count : 0);

/** Counts one more at `now` (epoch ms). Background only. */
export const countPause = (now: number): Promise<void> =>
  inTurn(async () => {
    const count = pausesOn(await pausesItem.read(), now) + 1;
    await pausesItem.write({ day: dayOf(now), count });
  });
