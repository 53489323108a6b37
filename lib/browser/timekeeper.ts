import { type Browser, browser } from 'wxt/browser';
import { networkAt } from '../networks/index.ts';
import { VIDEO_IDLE_AFTER } from '../time/charge.ts';
import { endOfDay } from '../time/current-day.ts';
import type { DayRule } from '../time/days.ts';
import { account, type Evidence, type Ledger } from '../time/ledger.ts';
import { createBookkeeper } from './bookkeeper.ts';
import { findBeside, findFront, lookAtDesk, pageOf, type Word, type Words } from './find-front.ts';
import { dayRuleItem } from './ledger-item.ts';
import { isPageReport } from './page-report.ts';
import { settingsItem } from './settings.ts';
import { takeSnapshot } from './snapshots.ts';
import { inTurn } from './write-queue.ts';

const WATCHDOG = 'watchdog';
const WATCHDOG_MINUTES = 0.5;
const ROLLOVER = 'rollover';

/**
 * Between two windows of the browser, some systems say for a moment that none has the focus; and when the background
 * has just woken, the page that was left may be about to say until when. ms.
 */
const HESITATION = 250;

export interface Timekeeper {
  /** Takes a page's word, whatever the message brought. Settles once it has been booked. */
  hear(sender: Browser.runtime.MessageSender, report: unknown): Promise<void>;
}

/** The latest word of each tab, the last to have the focus last; a page that is gone or hidden has none. */
function note(words: Map<number, Word>, word: Word): void {
  const { tabId, report } = word;
  const isSame = words.get(tabId)?.report.page === report.page;
  if (report.isShown ? report.hasFocus : isSame) words.delete(tabId);
  if (report.isShown) words.set(tabId, word);
}

async function gather(
  words: Words,
  readings: Evidence['readings'],
  word: Word | undefined,
  ledger: Ledger,
  clock: number,
): Promise<Evidence> {
  const desk = await lookAtDesk();
  const front = await findFront(desk, words, ledger);
  const input = word && { page: pageOf(word), ago: word.report.inputAgo };
  return { readings, front, input, ...findBeside(desk.tabs, words, front, clock) };
}

/** Whether anything is being counted, or was until now. */
const isQuiet = ({ open, media, visible }: Ledger) => !open && media.length === 0 && visible.length === 0;

/** Whether something is being counted that may end without anybody saying so. */
function mustWatch(ledger: Ledger): boolean {
  const { open } = ledger;
  const isCounted = open && !open.isCovered && open.silence < VIDEO_IDLE_AFTER;
  return isCounted === true || !isQuiet({ ...ledger, open: undefined });
}

/**
 * Keeps the ledger of time. Events are but its triggers: on each, the browser is asked again what is in front, and what
 * that is worth is written at once. Must be called while the background starts, for a listener that comes later misses
 * the event that woke it. It keeps no background awake, and sets an alarm only while something is counted.
 */
export function keepTime(): Timekeeper {
  const life: string = crypto.randomUUID();
  const words = new Map<number, Word>();
  const books = createBookkeeper();
  let isWatching: boolean | undefined;
  let day: string | undefined;
  let isNudged = false;
  let isAwake = false;

  async function setAlarms(ledger: Ledger, now: number, dayRule: DayRule): Promise<void> {
    const isToBeWatched = mustWatch(ledger);
    if (isToBeWatched !== isWatching) {
      isWatching = isToBeWatched;
      if (isToBeWatched) await browser.alarms.create(WATCHDOG, { periodInMinutes: WATCHDOG_MINUTES });
      else await browser.alarms.clear(WATCHDOG);
    }
    if (!ledger.day || ledger.day.key === day) return;
    day = ledger.day.key;
    await browser.alarms.create(ROLLOVER, { when: endOfDay(ledger.day, now, dayRule) });
    // Where there is no room for a snapshot, the days themselves matter more.
    await takeSnapshot(day).catch(() => {});
  }

  function reconcile(said?: Omit<Word, 'heardAt'>): Promise<void> {
    // The moment it happened, not the moment its turn comes.
    const now = Date.now();
    const clock = Math.floor(performance.now());
    const word = said && { ...said, heardAt: clock };
    isAwake = true;
    return inTurn(async () => {
      if (!word) isNudged = false;
      const [before, { enabled }, dayRule] = await Promise.all([books.read(), settingsItem.read(), dayRuleItem.read()]);
      const readings = [{ of: life, at: clock }];
      if (word) {
        readings.push({ of: pageOf(word), at: word.report.clock });
        note(words, word);
      }
      const evidence = enabled ? await gather(words, readings, word, before, clock) : { readings };
      const { ledger, entries } = account(before, evidence, now, dayRule);
      const isIdle = isQuiet(before) && isQuiet(ledger) && before.day?.key === ledger.day?.key;
      if (!isIdle) await books.write(ledger, entries, now);
      await setAlarms(ledger, now, dayRule);
    }).catch(() => {
      // Storage that cannot be read, a window that closed while it was asked about: the next event asks again.
    });
  }

  /** Something happened: one look at the browser is enough for everything that happens meanwhile. */
  const nudge = () => {
    if (!isAwake) return hesitate();
    if (isNudged) return;
    isNudged = true;
    void reconcile();
  };
  const hesitate = () => {
    setTimeout(() => void reconcile(), HESITATION);
  };

  browser.tabs.onActivated.addListener(nudge);
  browser.tabs.onReplaced.addListener(nudge);
  browser.tabs.onAttached.addListener(nudge);
  browser.tabs.onDetached.addListener(nudge);
  browser.tabs.onRemoved.addListener((tabId) => {
    words.delete(tabId);
    nudge();
  });
  browser.tabs.onUpdated.addListener((_tabId, { url, audible }) => {
    if (url !== undefined || audible !== undefined) nudge();
  });
  browser.windows.onFocusChanged.addListener((windowId) => {
    if (windowId === browser.windows.WINDOW_ID_NONE) hesitate();
    else nudge();
  });
  browser.windows.onRemoved.addListener(nudge);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === WATCHDOG || name === ROLLOVER) nudge();
  });
  browser.permissions.onRemoved.addListener(nudge);
  browser.runtime.onStartup.addListener(nudge);
  browser.runtime.onInstalled.addListener(nudge);
  settingsItem.watch(nudge);

  return {
    async hear({ tab, frameId, url }, report) {
      if (tab?.id === undefined || tab.incognito || frameId !== 0 || !isPageReport(report)) return;
      await reconcile({ tabId: tab.id, network: networkAt(url ?? '')?.id, report });
    },
  };
}
