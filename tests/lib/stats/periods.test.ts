import { describe, expect, it } from 'vitest';
import { timeCsv } from '../../../lib/stats/csv.ts';
import { chargedByHour, chargedByMonth, lastTwelveMonths } from '../../../lib/stats/periods.ts';
import { EMPTY_DAY } from '../../../lib/time/day-record.ts';
import { lastDays } from '../../../lib/time/days.ts';
import { livedTime, type Stretch } from '../../lived-time.ts';

const MINUTE = 60_000;
const DAY = '2026-11-24';
const dayWith = (key: string, ...stretches: Stretch[]) => ({
  key,
  record: { ...EMPTY_DAY, time: livedTime(key, stretches) },
});

describe('charged time by hour', () => {
  const { record } = dayWith(DAY, ['linkedin', 50, 20], ['linkedin', 300, 5], ['x', 0, 9]);
  const minutes = (network: 'linkedin' | 'x') => chargedByHour(record.time, DAY, network).map((ms) => ms / MINUTE);

  it('falls into the hours it was spent in, from the day’s start', () => {
    const linkedin = minutes('linkedin');
    expect(linkedin).toHaveLength(24);
    expect(linkedin.slice(0, 2)).toEqual([10, 10]);
    expect(linkedin[5]).toBe(5);
    expect(linkedin.reduce((sum, some) => sum + some, 0)).toBeCloseTo(25, 6);
    expect(minutes('x').slice(0, 2)).toEqual([9, 0]);
  });
});

describe('charged time by month', () => {
  it('is the last twelve months, each with its networks', () => {
    const days = lastDays(DAY, 366).map((key) => dayWith(key, ['linkedin', 300, 10], ['x', 400, 1]));
    const months = chargedByMonth(lastTwelveMonths(days), ['linkedin', 'x']);
    const of2026 = Array.from({ length: 11 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`);
    expect(months.map(({ month }) => month)).toEqual(['2025-12', ...of2026]);
    expect(months.at(-1)!.values).toEqual([240 * MINUTE, 24 * MINUTE]);
    expect(months[1]!.values[0]).toBe(310 * MINUTE);
  });
});

describe('time as a table', () => {
  it('has a line a network and day, in whole seconds', () => {
    const day = dayWith(
      DAY,
      ['linkedin', 100, 2, 'create'],
      ['linkedin', 102, 1, 'read', 'bridged'],
      ['linkedin', 103, 4, 'read', 'cut'],
      ['x', 200, 0.5],
    );
    expect(timeCsv([day]).split('\r\n')).toEqual([
      'day,network,create,message,read,other,opens,bridged,recovered,cut,media,visible',
      `${DAY},linkedin,120,0,60,0,1,60,0,240,0,0`,
      `${DAY},x,0,0,30,0,1,0,0,0,0,0`,
    ]);
  });
});
