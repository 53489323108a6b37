import type { NetworkId } from '../../../lib/networks/network.ts';
import { VIDEO_IDLE_AFTER } from '../../../lib/time/charge.ts';
import { type DayRule, LOCAL_DAYS } from '../../../lib/time/days.ts';
import { type Entry, isCharged, type Mode } from '../../../lib/time/entry.ts';
import {
  account,
  EMPTY_LEDGER,
  type Evidence,
  type Front,
  type Ledger,
  type Reading,
} from '../../../lib/time/ledger.ts';

const HEARTBEAT = 20_000;
const WATCHDOG = 30_000;

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

interface OpenPage extends Front {
  readonly born: number;
  lastInput: number;
  nextHeartbeat: number;
}

/**
 * A person at a computer, seen from outside: the real time, the clocks that show it, and a browser whose pages and
 * background give the ledger evidence as the built extension does.
 */
export class Desk {
  /** Real ms since the beginning. */
  real = 0;
  /** What `Date.now()` says. */
  wall: number;
  ledger: Ledger = EMPTY_LEDGER;
  readonly entries: Entry[] = [];
  front: OpenPage | undefined;
  /** What is heard and not in front. */
  media: readonly NetworkId[] = [];
  /** What is shown and not in front. */
  visible: readonly NetworkId[] = [];
  /** Whether what tells of a page being left, or come to, gets lost on the way. */
  losesLeaving = false;
  losesArrival = false;
  #steady = 5_000;
  #life = { of: 'life-0', born: 0 };
  #isAlive = true;
  #nextWatchdog = Number.POSITIVE_INFINITY;
  #count = 0;
  readonly #rule: DayRule;

  constructor(start: number, rule: DayRule = LOCAL_DAYS) {
    this.wall = start;
    this.#rule = rule;
  }

  /** Goes to a new page of a network. */
  open(network: NetworkId, { mode = 'read', isPlaying = false }: { mode?: Mode; isPlaying?: boolean } = {}): void {
    const page = `page-${++this.#count}`;
    const former = this.front;
    const born = this.#steady - 50;
    const nextHeartbeat = this.#steady + HEARTBEAT;
    this.front = { network, page, mode, isPlaying, isCovered: false, born, lastInput: this.#steady, nextHeartbeat };
    if (!this.losesLeaving) this.#take(former);
    if (!this.losesArrival) this.#take(this.front);
  }

  /** Does something else: another site, another app. */
  leave(): void {
    const former = this.front;
    this.front = undefined;
    if (!this.losesLeaving) this.#take(former);
  }

  /** Comes back to a page that was left open. */
  back(page: OpenPage | undefined): void {
    this.front = page;
    if (page) page.nextHeartbeat = this.#steady + HEARTBEAT;
    this.#take(page);
  }

  /** The hand moves: the page tells at once where it had been still for a minute. */
  touch(): void {
    if (!this.front) return;
    const silence = this.#steady - this.front.lastInput;
    this.front.lastInput = this.#steady;
    if (silence >= MINUTE) this.#take(this.front);
  }

  become(change: Partial<Front>): void {
    if (this.front) Object.assign(this.front, change);
    this.#take(this.front);
  }

  /** Time goes by, awake, with the timers of page and background. */
  pass(ms: number): void {
    const end = this.real + ms;
    while (this.real < end) {
      const heartbeat = this.front ? this.front.nextHeartbeat : Number.POSITIVE_INFINITY;
      const wait = Math.max(0, Math.min(end - this.real, Math.min(heartbeat, this.#nextWatchdog) - this.#steady));
      this.#move(wait);
      if (this.#steady >= heartbeat) this.#beat();
      if (this.#steady >= this.#nextWatchdog) this.#take(undefined);
    }
  }

  /** The same, with the hand moving all the while. */
  use(ms: number, every = 5 * SECOND): void {
    const end = this.real + ms;
    while (this.real < end) {
      this.pass(Math.min(every, end - this.real));
      this.touch();
    }
  }

  /** Time goes by with the page stuck: it says nothing until it is free again. */
  stall(ms: number): void {
    if (this.front) this.front.nextHeartbeat = Math.max(this.front.nextHeartbeat, this.#steady + ms);
    this.pass(ms);
  }

  /** The machine sleeps. On Windows the steady clocks run on. */
  sleep(ms: number, { isSteadyRunning = false } = {}): void {
    this.real += ms;
    this.wall += ms;
    if (isSteadyRunning) this.#steady += ms;
  }

  setClock(by: number): void {
    this.wall += by;
  }

  /** The background is put to sleep: whatever calls it next starts it anew. */
  killBackground(): void {
    this.#isAlive = false;
    this.#nextWatchdog = Number.POSITIVE_INFINITY;
  }

  /** The browser dies with everything in it; the ledger is what was stored. */
  crash(): void {
    this.killBackground();
    this.front = undefined;
  }

  /** What any event in the browser does: everything is asked again, and no page says anything. */
  nudge(): void {
    this.#take(undefined);
  }

  /** Gives the ledger evidence as it stands. */
  give(evidence: Evidence, now: number = this.wall): void {
    const { ledger, entries } = account(this.ledger, evidence, now, this.#rule);
    this.ledger = ledger;
    this.entries.push(...entries);
  }

  evidence(speaker: OpenPage | undefined): Evidence {
    const readings: Reading[] = [{ of: this.#life.of, at: this.#steady - this.#life.born }];
    if (speaker) readings.push({ of: speaker.page, at: this.#steady - speaker.born });
    const input = speaker && { page: speaker.page, ago: this.#steady - speaker.lastInput };
    return { readings, front: this.front && frontOf(this.front), input, media: this.media, visible: this.visible };
  }

  /** Charged ms: of one network, or of all. */
  charged(network?: NetworkId): number {
    return sum(this.entries.filter((entry) => isCharged(entry) && (!network || entry.network === network)));
  }

  booked(kind: Entry['kind']): number {
    return sum(this.entries.filter((entry) => entry.kind === kind));
  }

  /** Charged ms by day. */
  days(): Record<string, number> {
    const days: Record<string, number> = {};
    for (const entry of this.entries)
      if (isCharged(entry)) days[entry.day] = (days[entry.day] ?? 0) + entry.to - entry.from;
    return days;
  }

  #move(ms: number): void {
    this.real += ms;
    this.wall += ms;
    this.#steady += ms;
  }

  #beat(): void {
    const page = this.front!;
    page.nextHeartbeat = this.#steady + HEARTBEAT;
    if (this.#steady - page.lastInput <= VIDEO_IDLE_AFTER) this.#take(page);
  }

  #take(speaker: OpenPage | undefined): void {
    if (!this.#isAlive) {
      this.#isAlive = true;
      this.#life = { of: `life-${++this.#count}`, born: this.#steady };
    }
    this.give(this.evidence(speaker));
    this.#nextWatchdog = this.ledger.open ? this.#steady + WATCHDOG : Number.POSITIVE_INFINITY;
  }
}

const frontOf = ({ network, page, mode, isPlaying, isCovered }: OpenPage): Front => ({
  network,
  page,
  mode,
  isPlaying,
  isCovered,
});
const sum = (entries: readonly Entry[]) => entries.reduce((total, { from, to }) => total + to - from, 0);
