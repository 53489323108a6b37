import type { WebWorker } from 'puppeteer-core';
import type { Driver } from './browser.ts';

/** The extension's background in Chromium, which lets it sleep after half a minute: woken up where it does. */
export async function backgroundOf({ browser, openExtensionPage }: Driver): Promise<WebWorker> {
  const isBackground = (target: { type(): string }) => target.type() === 'service_worker';
  if (!browser.targets().some(isBackground)) {
    const { page } = await openExtensionPage('practice.html');
    await page.evaluate("chrome.runtime.sendMessage({ call: 'changeSettings', args: [{}] })");
    await page.close();
  }
  return (await (await browser.waitForTarget(isBackground)).worker())!;
}
