import { dayOf } from '../../lib/time/days.ts';
import { launch } from '../e2e/browser.ts';
import { extensionFolder } from '../e2e/extension-folder.ts';
import type { Tab } from '../e2e/tab.ts';
import { writeStorage } from '../e2e/write-storage.ts';
import { seededLife } from '../seeded-life.ts';
import { median } from './measure-time.ts';

const TEN_YEARS = 3653;
const ROUNDS = 7;

interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** Events that are script, whatever they were called by; the ones inside them are theirs. */
const SCRIPT = new Set([
  'FunctionCall',
  'EvaluateScript',
  'RunMicrotasks',
  'EventDispatch',
  'TimerFire',
  'FireAnimationFrame',
  'v8.callFunction',
]);

/** Main-thread time in script, in milliseconds: each outermost stretch once, on the thread that had most of it. */
function scriptTime(events: readonly TraceEvent[]): number {
  const byThread = Map.groupBy(
    events.filter(({ name, dur }) => SCRIPT.has(name) && dur !== undefined),
    ({ pid, tid }) => `${pid} ${tid}`,
  );
  const sums = [...byThread.values()].map((own) => {
    let end = 0;
    return own
      .toSorted((a, b) => a.ts - b.ts)
      .reduce((sum, { ts, dur = 0, tdur = dur }) => {
        if (ts < end) return sum;
        end = ts + dur;
        return sum + tdur;
      }, 0);
  });
  return Math.max(0, ...sums) / 1000;
}

async function traced(page: Tab, act: () => Promise<void>): Promise<number> {
  await page.page.tracing.start({ categories: ['devtools.timeline', 'v8'] });
  await act();
  const trace = JSON.parse(Buffer.from((await page.page.tracing.stop())!).toString()) as { traceEvents: TraceEvent[] };
  return scriptTime(trace.traceEvents);
}

/** What the dashboard's year costs in script with ten years of history: from the press to the drawn calendar. Chromium only. */
export async function measureYearViewInChromium(): Promise<void> {
  const driver = await launch({ browser: 'chrome', extension: extensionFolder('chrome') });
  console.log('\n| ten years of history | script | best |\n|---|---|---|');
  try {
    const popup = await driver.openExtensionPage('popup.html');
    await popup.click({ selector: 'label', name: 'English' });
    await writeStorage(popup, seededLife(dayOf(Date.now()), TEN_YEARS));
    await popup.page.close();
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const page = await driver.openExtensionPage('dashboard.html#time');
      await page.find({ selector: '.chart-sentence', contains: 'in seven days' });
      times.push(
        await traced(page, async () => {
          await page.page.evaluate(() => {
            for (const input of document.querySelectorAll<HTMLInputElement>('.time-choice input'))
              if (input.value === 'year') input.click();
          });
          await page.page.waitForFunction(() => document.querySelectorAll('.calendar [data-day]').length > 300);
        }),
      );
      await page.page.close();
    }
    console.log(`| the dashboard’s year | ${median(times).toFixed(0)} ms | ${Math.min(...times).toFixed(0)} ms |`);
  } finally {
    await driver.close();
  }
}
