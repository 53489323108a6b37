import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayItem } from '../../lib/browser/day-store.ts';
import type { PageReport } from '../../lib/browser/page-report.ts';
import { keepTime, type Timekeeper } from '../../lib/browser/timekeeper.ts';
import type { TimeDay } from '../../lib/time/time-day.ts';
import { type FakeTab, fakeDesk, reportOf } from './fake-desk.ts';

export const KEY = '2026-11-24';
export const NOON = new Date(2026, 10, 24, 12).getTime();
export const LINKEDIN: FakeTab = { id: 1, url: 'https://www.linkedin.com/feed/' };
export const X: FakeTab = { id: 2, url: 'https://x.com/home' };
export const ELSEWHERE: FakeTab = { id: 3, url: 'https://example.com/' };

export interface AtDesk {
  readonly desk: ReturnType<typeof fakeDesk>;
  readonly time: Timekeeper;
  /** Another life of the background begins, in the same browser. */
  startAnew(): void;
  pass(ms: number): Promise<unknown>;
  /** A tab's page says how things are with it. */
  speak(tab: FakeTab, changes?: Partial<PageReport>): Promise<void>;
  show(tab: FakeTab, changes?: Partial<PageReport>): Promise<void>;
  /** The page in front is used for so many ms, with its heartbeats. */
  use(ms: number): Promise<void>;
  leave(): Promise<void>;
  today(): Promise<TimeDay>;
  stored(key: string): Promise<unknown>;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A person at a browser with the timekeeper in it, at noon, before each test of a file. */
export function atDesk(): AtDesk {
  const at = {
    startAnew() {
      const { runtime, storage } = fakeBrowser;
      for (const event of [runtime.onInstalled, runtime.onStartup, storage.onChanged]) event.removeAllListeners();
      at.desk = fakeDesk();
      at.time = keepTime();
    },
    pass: (ms) => vi.advanceTimersByTimeAsync(ms),
    speak: (tab, changes = {}) =>
      at.time.hear({ tab, url: tab.url, frameId: 0 } as never, reportOf({ page: `document-${tab.id}`, ...changes })),
    show(tab, changes = {}) {
      at.desk.front = tab;
      return at.speak(tab, changes);
    },
    async use(ms) {
      for (let left = ms; left > 0; left -= 20_000) {
        await at.pass(Math.min(left, 20_000));
        await at.speak(at.desk.front!);
      }
    },
    async leave() {
      at.desk.beside = undefined;
      at.desk.front = ELSEWHERE;
      at.desk.onActivated.trigger();
      await at.pass(0);
    },
    today: async () => (await dayItem(KEY).read()).time,
    stored: async (key) => (await fakeBrowser.storage.local.get(key))[key],
  } as Mutable<AtDesk>;
  beforeEach(() => {
    fakeBrowser.reset();
    vi.useFakeTimers({ toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout'], now: NOON });
    at.startAnew();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
  return at;
}
