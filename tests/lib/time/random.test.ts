import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isCharged } from '../../../lib/time/entry.ts';
import type { Evidence } from '../../../lib/time/ledger.ts';
import { Desk, HOUR, MINUTE, SECOND } from './desk.ts';

const NETWORKS = ['linkedin', 'facebook', 'x'] as const;

interface Scene {
  readonly desk: Desk;
  /** Pages left behind, and evidence given before. */
  readonly pages: Desk['front'][];
  readonly old: { evidence: Evidence; now: number }[];
}

type Act = (scene: Scene) => void;

const ms = (max: number) => fc.integer({ min: 0, max });
const act = <T>(values: fc.Arbitrary<T>, does: (scene: Scene, value: T) => void): fc.Arbitrary<Act> =>
  values.map((value) => (scene: Scene) => does(scene, value));

const acts: fc.Arbitrary<Act> = fc.oneof(
  act(ms(3 * MINUTE), ({ desk }, time) => desk.pass(time)),
  act(ms(2 * MINUTE), ({ desk }, time) => desk.use(time)),
  act(fc.constantFrom(...NETWORKS), ({ desk, pages }, network) => {
    pages.push(desk.front);
    desk.open(network);
  }),
  act(fc.boolean(), ({ desk, pages }, loses) => {
    pages.push(desk.front);
    desk.losesLeaving = loses;
    desk.leave();
  }),
  act(ms(20), ({ desk, pages }, index) => desk.back(pages[index % (pages.length || 1)])),
  act(fc.boolean(), ({ desk }, isPlaying) => desk.become({ isPlaying })),
  act(fc.constant(0), ({ desk }) => desk.touch()),
  act(fc.tuple(ms(9 * HOUR), fc.boolean()), ({ desk }, [time, isSteadyRunning]) =>
    desk.sleep(time, { isSteadyRunning }),
  ),
  act(fc.integer({ min: -26 * HOUR, max: 26 * HOUR }), ({ desk }, by) => desk.setClock(by)),
  act(fc.integer({ min: -40 * SECOND, max: 40 * SECOND }), ({ desk }, by) => desk.setClock(by)),
  act(fc.constant(0), ({ desk }) => desk.killBackground()),
  act(fc.constant(0), ({ desk }) => desk.crash()),
  act(fc.constant(0), ({ desk }) => desk.nudge()),
  act(fc.boolean(), ({ desk, old }, isGiven) => {
    const evidence = desk.evidence(desk.front);
    old.push({ evidence, now: desk.wall });
    if (isGiven) desk.give(evidence);
  }),
  act(fc.tuple(ms(20), fc.boolean()), ({ desk, old }, [index, isThen]) => {
    const again = old[index % (old.length || 1)];
    if (again) desk.give(again.evidence, isThen ? again.now : undefined);
  }),
);

it('random-never-exceeds-wall: whatever happens, no more than was lived, never less than nothing, one network at a time', () => {
  fc.assert(
    fc.property(fc.array(acts, { maxLength: 60 }), (does) => {
      const scene: Scene = { desk: new Desk(new Date(2026, 9, 24, 22).getTime()), pages: [], old: [] };
      const { desk } = scene;
      const give = desk.give.bind(desk);
      desk.give = (...args) => {
        const before = desk.entries.length;
        give(...args);
        const charged = desk.entries.slice(before).filter(isCharged);
        expect(new Set(charged.map(({ network }) => network)).size).toBeLessThanOrEqual(1);
      };
      for (const one of does) {
        one(scene);
        expect(desk.charged()).toBeLessThanOrEqual(desk.real);
      }
      for (const { from, to } of desk.entries) expect(to).toBeGreaterThan(from);
    }),
    { numRuns: 500 },
  );
});
