import { beforeAll, describe, expect, it } from 'vitest';
import { WITHHELD_AFTER } from '../../../lib/time/charge.ts';
import { LEASE, runningTime } from '../../../lib/time/ledger.ts';
import { Desk, HOUR, MINUTE, SECOND } from './desk.ts';

beforeAll(() => {
  process.env.TZ = 'Europe/Paris';
});

const noon = () => new Date(2026, 10, 23, 12).getTime();
const atNoon = () => new Desk(noon());

const expectBetween = (ms: number, least: number, most: number) => {
  expect(ms).toBeGreaterThanOrEqual(least);
  expect(ms).toBeLessThanOrEqual(most);
};

describe('switches', () => {
  it('switch-away-stops-at-switch', () => {
    const desk = atNoon();
    desk.open('linkedin');
    desk.use(47 * SECOND);
    desk.leave();
    desk.pass(HOUR);
    expect(desk.charged('linkedin')).toBe(47 * SECOND);
  });

  it('two-networks-never-overlap', () => {
    const desk = atNoon();
    desk.open('linkedin');
    desk.use(3 * MINUTE);
    desk.open('facebook');
    desk.use(2 * MINUTE);
    expect(desk.charged('linkedin')).toBe(3 * MINUTE);
    expect(desk.charged('facebook')).toBe(2 * MINUTE);
    const inOrder = desk.entries.toSorted((a, b) => a.from - b.from);
    for (const [index, { from }] of inOrder.entries())
      if (index > 0) expect(from).toBeGreaterThanOrEqual(inOrder[index - 1]!.to);
  });

  it('rapid-50-flips-conserve', () => {
    const desk = atNoon();
    for (let flip = 0; flip < 50; flip++) {
      desk.open(flip % 2 ? 'x' : 'linkedin');
      desk.use(300);
    }
    desk.leave();
    expect(desk.charged()).toBe(50 * 300);
    expect(desk.charged('x')).toBe(25 * 300);
  });

  it('duplicate-and-out-of-order-events-add-nothing', () => {
    const desk = atNoon();
    desk.open('linkedin');
    desk.use(30 * SECOND);
    const early = desk.evidence(desk.front);
    const then = desk.wall;
    desk.use(30 * SECOND);
    for (let again = 0; again < 5; again++) {
      desk.give(desk.evidence(desk.front));
      desk.give(early, then);
      desk.give(early);
    }
    desk.use(30 * SECOND);
    desk.leave();
    desk.give(early, then);
    expect(desk.charged()).toBe(90 * SECOND);
  });
});

describe('silences', () => {
  const afterSilence = (silence: number, between: (desk: Desk) => void = () => {}) => {
    const desk = atNoon();
    desk.open('linkedin');
    desk.use(60 * SECOND);
    desk.pass(silence / 2);
    between(desk);
    desk.pass(silence / 2);
    desk.touch();
    desk.use(20 * SECOND);
    desk.leave();
    return desk;
  };

  it('silence-60-cut', () => {
    const desk = atNoon();
    desk.open('linkedin');
    desk.use(60 * SECOND);
    desk.pass(8 * HOUR);
    expect(desk.charged()).toBe(90 * SECOND);
    expect(desk.booked('cut')).toBeGreaterThan(60 * SECOND);
  });

  it.each([
    [45, 45],
    [60, 60],
    [90, 60],
    [150, 30],
  ])('silence-%d-then-left: %d s of it are charged', (silence, kept) => {
    const desk = atNoon();
    desk.open('linkedin');
    desk.use(60 * SECOND);
    desk.pass(silence * SECOND);
    desk.leave();
    expect(desk.charged()).toBe((60 + kept) * SECOND);
    expect(desk.booked('cut')).toBe((silence - kept) * SECOND);
  });

  it('silence-crash-keeps-to-last-heartbeat', () => {
    const desk = atNoon();
    desk.open('linkedin');
    desk.use(60 * SECOND);
    desk.pass(50 * SECOND);
    desk.crash();
    desk.pass(10 * MINUTE);
    desk.open('linkedin');
    expectBetween(desk.charged(), 90 * SECOND, 110 * SECOND);
    expect(desk.booked('cut')).toBe(0);
  });

  it('silence-100-then-return-bridged', () => {
    const desk = afterSilence(100 * SECOND);
    expect(desk.charged()).toBe(180 * SECOND);
    expect(desk.booked('bridged')).toBe(40 * SECOND);
  });

  it('silence-300-not-bridged', () => {
    const desk = afterSilence(300 * SECOND);
    expect(desk.charged()).toBe(110 * SECOND);
    expect(desk.booked('bridged')).toBe(0);
    expect(desk.booked('cut')).toBe(270 * SECOND);
  });

  it('silence-other-app-back-not-bridged', () => {
    const desk = afterSilence(100 * SECOND, (there) => {
      const { front } = there;
      there.pass(15 * SECOND);
      there.leave();
      there.pass(5 * SECOND);
      there.back(front);
    });
    expect(desk.booked('bridged')).toBe(0);
    expectBetween(desk.charged(), 140 * SECOND, 200 * SECOND);
    expect(desk.booked('cut')).toBe(5 * SECOND);
  });

  it('silence-sleep-wake-not-bridged', () => {
    const desk = afterSilence(100 * SECOND, (there) => {
      there.pass(12 * SECOND);
      there.sleep(20 * SECOND);
    });
    expect(desk.booked('bridged')).toBe(0);
    expect(desk.charged()).toBe(140 * SECOND);
  });

  it('is told by the last input where the first was not', () => {
    const desk = atNoon();
    desk.open('linkedin');
    desk.use(10 * SECOND);
    desk.pass(45 * SECOND);
    desk.touch();
    desk.pass(40 * SECOND);
    desk.leave();
    expect(desk.charged()).toBe(95 * SECOND);
  });

  it('foreground-video-8-min-counted', () => {
    const desk = atNoon();
    desk.open('facebook', { isPlaying: true });
    desk.pass(8 * MINUTE);
    desk.leave();
    expect(desk.charged()).toBe(8 * MINUTE);
  });

  it('foreground-video-all-night-capped', () => {
    const desk = atNoon();
    desk.open('facebook', { isPlaying: true });
    desk.pass(9 * HOUR);
    desk.leave();
    expect(desk.charged()).toBe(10 * MINUTE);
  });
});

describe('sleep, death and clocks', () => {
  it.each([
    ['sleep-2h-mono-stopped', false],
    ['sleep-2h-mono-running', true],
  ])('%s', (_name, isSteadyRunning) => {
    const desk = atNoon();
    desk.open('linkedin');
    desk.use(60 * SECOND);
    desk.pass(10 * SECOND);
    desk.sleep(2 * HOUR, { isSteadyRunning });
    desk.touch();
    desk.use(60 * SECOND);
    desk.leave();
    expectBetween(desk.charged(), 130 * SECOND, 130 * SECOND + LEASE);
  });

  it('worker-killed-woken-25-s', () => {
    const desk = atNoon();
    desk.open('linkedin');
    desk.use(15 * SECOND);
    desk.killBackground();
    desk.pass(5 * SECOND);
    desk.killBackground();
    desk.pass(20 * SECOND);
    desk.leave();
    expect(desk.charged()).toBe(40 * SECOND);
    expect(desk.booked('recovered')).toBeGreaterThan(0);
  });

  it('worker-killed-woken-by-another-event: the page tells what it was', () => {
    const desk = atNoon();
    desk.open('linkedin');
    desk.use(20 * SECOND);
    desk.killBackground();
    desk.pass(10 * SECOND);
    desk.nudge();
    desk.pass(15 * SECOND);
    desk.leave();
    expect(desk.charged()).toBe(45 * SECOND);
  });

  it('worker-killed-woken-late: what the wake took is not lost', () => {
    const desk = atNoon();
    const evidenceAt = (background: string, clock: number, page: number) => {
      const { front } = desk.evidence(desk.front);
      const said = { of: front!.page, at: page };
      desk.give({ readings: [{ of: background, at: clock }, said], front, input: { page: said.of, ago: 0 } });
    };
    desk.open('linkedin');
    const before = desk.ledger.readings.find(({ of }) => of === desk.front!.page)!.at;
    desk.pass(900);
    // Said at 500, heard by a new background 400 ms later; then twice more in the same life.
    evidenceAt('woken', 10, before + 500);
    desk.pass(1000);
    evidenceAt('woken', 1010, before + 1900);
    expect(desk.charged()).toBe(1900);
    desk.pass(300);
    evidenceAt('woken', 1310, before + 1950);
    expect(desk.charged()).toBe(2200);
  });

  it('a page that never speaks again is not waited for', () => {
    const desk = atNoon();
    desk.open('linkedin');
    desk.use(20 * SECOND);
    desk.killBackground();
    desk.sleep(HOUR);
    desk.nudge();
    expect(desk.ledger.at).toBe(desk.wall);
    expect(desk.charged()).toBe(20 * SECOND);
  });

  it('crash-keeps-to-last-heartbeat', () => {
    const desk = atNoon();
    desk.open('linkedin');
    desk.use(5 * MINUTE + 19 * SECOND);
    desk.crash();
    desk.pass(10 * MINUTE);
    desk.open('linkedin');
    expectBetween(desk.charged(), 5 * MINUTE + 19 * SECOND - 20 * SECOND, 5 * MINUTE + 19 * SECOND);
  });

  it.each([
    ['clock-back-1h', -HOUR],
    ['clock-forward-3h', 3 * HOUR],
  ])('%s', (_name, by) => {
    const desk = atNoon();
    desk.open('linkedin');
    desk.use(47 * SECOND);
    desk.setClock(by);
    desk.use(73 * SECOND);
    desk.leave();
    expect(desk.charged()).toBe(120 * SECOND);
  });

  it('focus-event-lost: at most until the next heartbeat', () => {
    const desk = atNoon();
    desk.losesLeaving = true;
    desk.open('linkedin');
    desk.use(60 * SECOND);
    desk.leave();
    desk.pass(HOUR);
    expectBetween(desk.charged(), 60 * SECOND - 20 * SECOND, 60 * SECOND + 30 * SECOND);
  });
});

describe('beside what is charged', () => {
  it('modes are charged apart', () => {
    const desk = atNoon();
    desk.open('linkedin');
    desk.use(30 * SECOND);
    desk.become({ mode: 'create' });
    desk.use(50 * SECOND);
    desk.become({ mode: 'read' });
    desk.leave();
    const created = desk.entries.filter(({ mode }) => mode === 'create');
    expect(created.reduce((total, { from, to }) => total + to - from, 0)).toBe(50 * SECOND);
    expect(desk.charged()).toBe(80 * SECOND);
  });

  it('what is heard from behind is noted, not charged', () => {
    const desk = atNoon();
    desk.media = ['facebook'];
    desk.open('linkedin');
    desk.use(60 * SECOND);
    desk.leave();
    expect(desk.charged()).toBe(60 * SECOND);
    expect(desk.booked('media')).toBe(60 * SECOND);
  });

  it('what is shown beside is noted, not charged, and not again where it is heard', () => {
    const desk = atNoon();
    desk.visible = ['facebook', 'x', 'linkedin'];
    desk.media = ['x'];
    desk.open('linkedin');
    desk.use(60 * SECOND);
    desk.leave();
    expect(desk.charged()).toBe(60 * SECOND);
    expect(desk.booked('visible')).toBe(60 * SECOND);
    expect(desk.entries.filter(({ kind }) => kind === 'visible').every(({ network }) => network === 'facebook')).toBe(
      true,
    );
    expect(desk.booked('media')).toBe(60 * SECOND);
  });

  it('under a gate nothing is charged, and whoever goes in has arrived once', () => {
    const desk = atNoon();
    desk.open('linkedin');
    desk.use(300);
    desk.become({ isCovered: true });
    desk.use(40 * SECOND);
    desk.pass(5 * MINUTE);
    expect(runningTime(desk.ledger, desk.wall)).toBeUndefined();
    desk.touch();
    desk.become({ isCovered: false });
    desk.use(60 * SECOND);
    desk.leave();
    expect(desk.charged()).toBe(300 + 60 * SECOND);
    expect(desk.booked('cut')).toBe(0);
    expect(desk.entries.filter(({ isArrival }) => isArrival)).toHaveLength(1);
  });

  it('a gate that comes in the middle of a silence breaks it off', () => {
    const desk = atNoon();
    desk.open('linkedin');
    desk.pass(50 * SECOND);
    desk.become({ isCovered: true });
    desk.pass(HOUR);
    desk.leave();
    expect(desk.charged()).toBe(50 * SECOND);
  });

  it('arrivals are told once, and not for a page after a page', () => {
    const desk = atNoon();
    desk.open('linkedin');
    desk.use(60 * SECOND);
    desk.open('linkedin');
    desk.use(60 * SECOND);
    desk.leave();
    desk.open('linkedin');
    desk.use(60 * SECOND);
    expect(desk.entries.filter(({ isArrival }) => isArrival)).toHaveLength(2);
  });

  it('what runs is shown without being booked, and no further than the lease', () => {
    const desk = atNoon();
    desk.open('linkedin');
    desk.pass(7 * SECOND);
    expect(runningTime(desk.ledger, desk.wall)).toEqual({ network: 'linkedin', mode: 'read', ms: 7 * SECOND });
    expect(runningTime(desk.ledger, desk.wall + HOUR)?.ms).toBe(WITHHELD_AFTER);
    expect(runningTime(desk.ledger, desk.wall - HOUR)?.ms).toBe(0);
    desk.leave();
    expect(runningTime(desk.ledger, desk.wall)).toBeUndefined();
  });
});
