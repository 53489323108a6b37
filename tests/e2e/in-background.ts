import type { Target } from 'puppeteer-core';
import { backgroundOf } from './background.ts';
import type { Driver } from './browser.ts';
import { inChromeScope } from './firefox-chrome.ts';
import { until } from './until.ts';

const isWorker = (target: Target) => target.type() === 'service_worker';

/** Runs in Firefox's own process: a frame script in the hidden browser of the background page, which answers by message. */
const IN_BACKGROUND_PAGE = `async (id, source) => {
  const { extension } = WebExtensionPolicy.getByID(id);
  if (extension.backgroundState !== 'running') await extension.wakeupBackground();
  const view = [...extension.views].find(({ viewType }) => viewType === 'background');
  const { messageManager } = view.xulBrowser;
  const name = 'answer-' + Math.random();
  const script = '(async () => { const box = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });' +
    'const answer = await Cu.evalInSandbox(' + JSON.stringify('(async () => JSON.stringify(await (' + source + ')))()') +
    ', box); sendAsyncMessage(' + JSON.stringify(name) + ', answer); })().catch((error) => sendAsyncMessage(' +
    JSON.stringify(name) + ', "!" + error))';
  return new Promise((resolve, reject) => {
    messageManager.addMessageListener(name, ({ data }) =>
      String(data).startsWith('!') ? reject(new Error(data)) : resolve(data));
    messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
  });
}`;

/**
 * Evaluates an expression in the extension's background, awake or woken for it, and returns what it settles to, as JSON
 * carries it. `self` is its global object in either browser.
 */
export async function inBackground<Result>(driver: Driver, expression: string): Promise<Result> {
  if (driver.name === 'firefox') {
    const answer = await inChromeScope(driver.browser, IN_BACKGROUND_PAGE, driver.extensionId!, expression);
    return answer === undefined || answer === 'undefined' ? (undefined as Result) : JSON.parse(String(answer));
  }
  // What a page has just said may be waking it.
  await driver.browser.waitForTarget(isWorker, { timeout: 1000 }).catch(() => {});
  const worker = await backgroundOf(driver);
  const answer = await worker.evaluate(`(async () => JSON.stringify((await (${expression})) ?? null))()`);
  return JSON.parse(String(answer));
}

/** Lets time go by for the background alone: its wall clock and its steady clock are ahead by so many ms more. */
export async function letPass(driver: Driver, ms: number): Promise<void> {
  await inBackground(
    driver,
    `(() => {
      for (const clock of [self.Date, self.performance]) {
        const real = clock.now.bind(clock);
        clock.now = () => real() + ${ms};
      }
      return true;
    })()`,
  );
}

/** Puts the background to sleep, as the browser does where nothing has happened for a while. */
export async function killBackground(driver: Driver): Promise<void> {
  const { browser } = driver;
  if (driver.name === 'chrome') {
    const target = await browser.waitForTarget(isWorker);
    const isGone = () => !browser.targets().includes(target);
    await until(async () => {
      // One that was only just starting may outlive its end: it is told again.
      if (!isGone()) await (await target.worker())?.close();
      return isGone();
    }, 'the background to be gone');
    return;
  }
  await inChromeScope(
    driver.browser,
    `async (id) => {
      const { extension } = WebExtensionPolicy.getByID(id);
      await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
    }`,
    driver.extensionId!,
  );
}
