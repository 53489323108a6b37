import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NetworkId } from '../../../lib/networks/network.ts';
import type { Entry } from '../../../lib/time/entry.ts';
import { MOST_SPANS, noteSpan, parseJournal, spansOf } from '../../../lib/time/journal.ts';
import { packTime, unpackTime } from '../../../lib/time/packed-time.ts';
import { bookEntry, entriesByDay, NO_TIME, type TimeDay } from '../../../lib/time/time-day.ts';
import { Desk, HOUR, MINUTE, SECOND } from './desk.ts';

const DAY = '2026-11-24';
const at = (hour: number, minute = 0, second = 0) => new Date(2026, 10, 24, hour, minute, second).getTime();
const IDS: readonly NetworkId[] = ['linkedin', 'facebook', 'x'];

const bookAll = (entries: readonly Entry[], day: TimeDay = NO_TIME): TimeDay =>
  entries.reduce((booked, entry) => bookEntry(booked, entry), day);

describe('the journal', () => {
  it('is one span until the person has been away for two minutes', () => {
    let journal = noteSpan('', DAY, at(9), at(9, 3));
    journal = noteSpan(journal, DAY, at(9, 3), at(9, 4));
    journal = noteSpan(journal, DAY, at(9, 6), at(9, 7));
    journal = noteSpan(journal, DAY, at(9, 10), at(9, 11));
    expect(spansOf(journal, DAY)).toEqual([
      { from: at(9), to: at(9, 7), charged: 5 * MINUTE },
      { from: at(9, 10), to: at(9, 11), charged: MINUTE },
    ]);
  });

  it('loses nothing to rounding, however small the pieces', () => {
    let journal = '';
    for (let piece = 0; piece < 1000; piece++)
      journal = noteSpan(journal, DAY, at(9) + piece * 333, at(9) + piece * 333 + 333);
    expect(spansOf(journal, DAY)).toEqual([{ from: at(9), to: at(9, 5, 33), charged: 333 * SECOND }]);
  });

  it('keeps its order and its sums whatever the clock does, and its bounds', () => {
    const stretch = fc.tuple(fc.integer({ min: -HOUR, max: 3 * HOUR }), fc.integer({ min: SECOND, max: 40 * MINUTE }));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 80 }), (stretches) => {
        let journal = '';
        let now = at(5);
        let sum = 0;
        for (const [gap, length] of stretches) {
          now += gap;
          journal = noteSpan(journal, DAY, now, now + length);
          now += length;
          sum += length;
        }
        const spans = spansOf(journal, DAY);
        expect(spans.length).toBeLessThanOrEqual(MOST_SPANS);
        for (const [index, { from, to, charged }] of spans.entries()) {
          expect(to - from).toBeGreaterThanOrEqual(charged);
          if (index > 0) expect(from).toBeGreaterThanOrEqual(spans[index - 1]!.to);
        }
        const kept = spans.reduce((total, { charged }) => total + charged, 0);
        expect(Math.abs(kept - sum)).toBeLessThanOrEqual(stretches.length * SECOND);
        expect(parseJournal(journal)).toBe(journal);
      }),
    );
  });

  it('joins what lies closest where there are too many', () => {
    let journal = '';
    for (let hour = 0; hour < MOST_SPANS; hour++)
      journal = noteSpan(journal, DAY, at(4, hour * 30), at(4, hour * 30 + 10));
    journal = noteSpan(journal, DAY, at(4, MOST_SPANS * 30 - 12), at(4, MOST_SPANS * 30));
    const spans = spansOf(journal, DAY);
    expect(spans).toHaveLength(MOST_SPANS);
    expect(spans.at(-1)).toEqual({
      from: at(4, MOST_SPANS * 30 - 30),
      to: at(4, MOST_SPANS * 30),
      charged: 22 * MINUTE,
    });
  });

  it.each([undefined, 7, 'a', '1.2,', '1.2.3.4', '-1.2', `${'1.2,'.repeat(400)}1.2`])(
    'is empty where it is none: %j',
    (damaged) => {
      expect(parseJournal(damaged)).toBe(damaged === '1.2,' ? '1.2,' : '');
    },
  );
});

describe('a day of time', () => {
  const worked = () => {
    const desk = new Desk(at(9));
    desk.media = ['x'];
    desk.open('linkedin');
    desk.use(5 * MINUTE);
    desk.become({ mode: 'create' });
    desk.use(3 * MINUTE);
    desk.pass(100 * SECOND);
    desk.touch();
    desk.leave();
    desk.pass(4 * SECOND);
    desk.open('linkedin');
    desk.pass(10 * MINUTE);
    desk.leave();
    desk.pass(30 * MINUTE);
    desk.open('linkedin', { mode: 'message' });
    desk.use(MINUTE);
    desk.open('facebook');
    desk.use(2 * MINUTE);
    desk.leave();
    return desk;
  };

  it('sums by network and mode, and says how it came about', () => {
    const day = bookAll(worked().entries);
    expect(day.linkedin).toMatchObject({
      modes: { read: 5.5 * MINUTE, create: 3 * MINUTE + 100 * SECOND, message: MINUTE },
      opens: 2,
      bridged: 40 * SECOND,
      recovered: 0,
      cut: 9.5 * MINUTE,
      media: 0,
    });
    expect(day.facebook).toMatchObject({ modes: { read: 2 * MINUTE }, opens: 1, cut: 0 });
    expect(day.x).toMatchObject({ modes: {}, opens: 0 });
    expect(day.x!.media).toBeGreaterThan(10 * MINUTE);
  });

  it('is the same once it was stored', () => {
    const day = bookAll(worked().entries);
    expect(unpackTime(JSON.parse(JSON.stringify(packTime(day))), IDS)).toEqual(day);
    expect(unpackTime(packTime(NO_TIME), IDS)).toEqual(NO_TIME);
  });

  it.each([undefined, null, 'text', { x: 7 }, { x: '' }, { x: '1.2.3 ' }, { x: '0.0.0.0.0.0.0.0.-1 ' }])(
    'is none where it is damaged: %j',
    (damaged) => expect(() => unpackTime(damaged, IDS)).toThrow(),
  );

  it('is parted from the next', () => {
    const desk = new Desk(new Date(2026, 10, 25, 3, 58).getTime());
    desk.open('x');
    desk.use(5 * MINUTE);
    desk.leave();
    const days = entriesByDay(desk.entries);
    expect([...days.keys()]).toEqual(['2026-11-24', '2026-11-25']);
    expect(bookAll(days.get('2026-11-24')!).x!.modes).toEqual({ read: 2 * MINUTE });
    expect(bookAll(days.get('2026-11-25')!).x!.modes).toEqual({ read: 3 * MINUTE });
  });
});
