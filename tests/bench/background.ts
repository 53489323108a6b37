import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Target } from 'puppeteer-core';
import { type Driver, launch, type ReplicaTab } from '../e2e/browser.ts';
import { extensionFolder } from '../e2e/extension-folder.ts';
import { counting, speak, store } from '../e2e/timekeeping.ts';
import { until } from '../e2e/until.ts';
import { drawDay, HABITS, type Step, seededRandom } from '../simulate/day-script.ts';
import { median } from './measure-time.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const HEARTBEAT = 20 * SECOND;
const SILENCE = 60 * SECOND;
/** Between two visits of this hour no more goes by: an hour of somebody who is at it. */
const PAUSE = 30 * SECOND;
const ROUNDS = 3;
/** So many ticks of each kind are made; the rest are reckoned. */
const TICKS_MADE = 300;
/** Between two calls or ticks: in life they come one by one, to processes that were asleep. ms. */
const MOMENT = 15;
/** What the background may cost of what a ticker costs. */
const MOST = 0.1;

/** An hour of browsing, on networks but for short pauses, from days as the simulator draws them. */
function busyHour(): Step[] {
  const random = seededRandom(1);
  const steps: Step[] = [];
  let left = HOUR;
  while (left > 0) {
    for (const step of drawDay(random, HABITS.busy)) {
      if (step.isAsleep || left <= 0) continue;
      const ms = Math.min(step.ms, left, step.network ? Number.POSITIVE_INFINITY : PAUSE);
      steps.push({ ...step, ms });
      left -= ms;
    }
  }
  return steps;
}

/** A page that is used, or beats, has the focus; one that goes is hidden. */
type Call = 'focus' | 'pagehide';

/** What calls the background in that time: pages that come, go, beat and are used again. */
function callsIn(steps: readonly Step[]): Call[] {
  const calls: Call[] = [];
  let silence = 0;
  let beat = 0;
  for (const [index, { ms, network, endsWithInput }] of steps.entries()) {
    if (network !== steps[index - 1]?.network) {
      // The page that goes says so, or the one that comes, and the browser has another tab in front.
      calls.push(network ? 'focus' : 'pagehide', 'focus');
      beat = silence = 0;
    }
    if (!network) continue;
    beat += ms;
    for (; beat >= HEARTBEAT; beat -= HEARTBEAT) calls.push('focus');
    silence += ms;
    if (endsWithInput && silence >= SILENCE) calls.push('focus');
    if (endsWithInput) silence = 0;
  }
  return calls;
}

/**
 * A model of what extensions that tick publish they do: each second they ask for the active tab of the focused window
 * and whether anybody is there, read the day's record, and write it with a second more. Web Activity Time Tracker ticks
 * in its worker; Time Tracker for Browser by a message from the page, as LeechBlock NG does from a document of its own.
 */
const TICKER = `
  self.tick = async () => {
    const window = await chrome.windows.getLastFocused();
    const [tab] = await chrome.tabs.query({ active: true, windowId: window.id });
    const state = await chrome.idle.queryState(30);
    const host = tab?.url && state ? new URL(tab.url).host : 'none';
    const key = 'day:' + new Date().toISOString().slice(0, 10);
    const record = (await chrome.storage.local.get(key))[key] ?? {};
    await chrome.storage.local.set({ [key]: { ...record, [host]: (record[host] ?? 0) + 1 } });
    self.ticks = (self.ticks ?? 0) + 1;
  };
  chrome.runtime.onMessage.addListener((message, sender, respond) => {
    void tick().then(respond);
    return true;
  });
`;

/** The page's share of a ticker that ticks by message, at each event rather than each second. */
const TICKING_PAGE = `window.addEventListener('focus', () => void chrome.runtime.sendMessage('tick'));`;

async function writeTicker(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'ticker-'));
  const manifest = {
    manifest_version: 3,
    name: 'A ticker',
    version: '1',
    permissions: ['storage', 'tabs', 'idle'],
    background: { service_worker: 'ticker.js' },
    content_scripts: [{ matches: ['https://www.linkedin.com/*'], js: ['page.js'] }],
  };
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(path.join(folder, 'ticker.js'), TICKER);
  await writeFile(path.join(folder, 'page.js'), TICKING_PAGE);
  return folder;
}

/** CPU time of all the browser's processes while something is done, ms. */
async function cpuOf({ browser }: Driver, act: () => Promise<unknown>): Promise<number> {
  const session = await browser.target().createCDPSession();
  const spent = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1000;
  };
  const before = await spent();
  await act();
  const after = await spent();
  await session.detach();
  return after - before;
}

/** Has events happen to a page, a moment apart. */
const happen = ({ page }: ReplicaTab, events: readonly string[]) =>
  page.evaluate(
    async (types, moment) => {
      for (const type of types) {
        window.dispatchEvent(new Event(type));
        await new Promise((resolve) => setTimeout(resolve, moment));
      }
    },
    events,
    MOMENT,
  );

const nothing = (times: number): string[] => Array(times).fill('nothing');

/** What these calls of the background cost, with or without a budget; the page's own turning over is taken off. */
async function costOfTamis(calls: readonly Call[], hasBudget: boolean): Promise<number[]> {
  const driver = await launch({ browser: 'chrome', extension: extensionFolder('chrome') });
  try {
    const tab = await driver.open('linkedin-comments');
    await counting(driver, 'linkedin');
    const plan = { role: 'personal', limits: hasBudget ? { day: HOUR } : {}, goals: {}, reason: '' };
    await store(driver, { plans: { version: 1, value: { now: { networks: { linkedin: plan }, all: {} } } } });
    const costs: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const floor = await cpuOf(driver, () => happen(tab, nothing(calls.length)));
      const all = await cpuOf(driver, async () => {
        await happen(tab, calls);
        await speak(driver, tab);
      });
      costs.push(all - floor);
    }
    return costs;
  } finally {
    await driver.close();
  }
}

/** What so many ticks cost: in the worker, and by message from a page. */
async function costOfTicker(ticks: number): Promise<{ readonly inWorker: number[]; readonly byMessage: number[] }> {
  const extension = await writeTicker();
  const driver = await launch({ browser: 'chrome', extension });
  try {
    const tab = await driver.open('linkedin-comments');
    const isWorker = (target: Target) => target.type() === 'service_worker';
    const worker = (await (await driver.browser.waitForTarget(isWorker)).worker())!;
    const [inWorker, byMessage]: number[][] = [[], []];
    const ticked = () => worker.evaluate('self.ticks') as Promise<number>;
    /** The worker turning over as often, a moment apart, with or without a tick. */
    const turnOver = (act: string) =>
      worker.evaluate(`(async () => {
        for (let n = 0; n < ${TICKS_MADE}; n++) {
          ${act}
          await new Promise((resolve) => setTimeout(resolve, ${MOMENT}));
        }
      })()`);
    const allOf = (made: number, floor: number) => ((made - floor) * ticks) / TICKS_MADE;
    for (let round = 0; round < ROUNDS; round++) {
      const idle = await cpuOf(driver, () => turnOver(''));
      inWorker!.push(allOf(await cpuOf(driver, () => turnOver('await tick();')), idle));
      const floor = await cpuOf(driver, () => happen(tab, nothing(TICKS_MADE)));
      const made = await cpuOf(driver, async () => {
        const end = (await ticked()) + TICKS_MADE;
        await happen(tab, Array(TICKS_MADE).fill('focus'));
        await until(async () => (await ticked()) >= end, 'the last tick');
      });
      byMessage!.push(allOf(made, floor));
    }
    return { inWorker: inWorker!, byMessage: byMessage! };
  } finally {
    await driver.close();
    await rm(extension, { recursive: true });
  }
}

/**
 * What the background costs in an hour of simulated browsing, beside a ticker in the same run: real calls in a real
 * browser, as many as there are in that hour, a moment apart. That neither sleeps in between is in neither figure.
 */
export async function measureBackgroundInChromium(): Promise<void> {
  const calls = callsIn(busyHour());
  const ticks = HOUR / SECOND;
  const ticker = await costOfTicker(ticks);
  const row = (name: string, count: number, costs: readonly number[]) => {
    const [cost, best] = [median(costs), Math.min(...costs)];
    const shares = [ticker.inWorker, ticker.byMessage].map((of) => (cost / median(of)).toFixed(2));
    console.log(`| ${name} | ${count} | ${cost.toFixed(0)} ms | ${best.toFixed(0)} ms | ${shares.join(' | ')} |`);
  };
  console.log(
    `\n| background, an hour of browsing (at most ${MOST} of a ticker) | calls | CPU | best | of one in the worker | of one by message |\n|---|---|---|---|---|---|`,
  );
  row('a ticker in the worker (a model)', ticks, ticker.inWorker);
  row('a ticker by message (a model)', ticks, ticker.byMessage);
  row('Tamis', calls.length, await costOfTamis(calls, false));
  row('Tamis, with a budget', calls.length, await costOfTamis(calls, true));
}
