import { backgroundOf } from './background.ts';
import type { Driver } from './browser.ts';
import { inChromeScope } from './firefox-chrome.ts';
import { until } from './until.ts';

/**
 * Opens the real popup over the tab in front, as the toolbar's button does, reads what it says, and closes it. It is
 * read again until the answer has what is wanted.
 */
export async function readPopup(driver: Driver, wanted: RegExp): Promise<string> {
  const popup = await openPopup(driver);
  let text = '';
  const ask = async () => {
    text = await popup.text();
    return wanted.test(text);
  };
  try {
    await until(ask, `${wanted} in the popup`);
  } catch (cause) {
    throw new Error(`The popup says ${JSON.stringify(text)}, not ${wanted}`, { cause });
  } finally {
    await popup.close();
  }
  return text;
}

/** Opens the real popup, and leaves it open. */
export const openPopup = (driver: Driver): Promise<OpenPopup> =>
  driver.name === 'chrome' ? openInChromium(driver) : openInFirefox(driver);

export interface OpenPopup {
  text(): Promise<string>;
  close(): Promise<void>;
}

/** What is read: one line of words. */
const READ = "document.body.innerText.replace(/\\s+/g, ' ')";

async function openInChromium(driver: Driver): Promise<OpenPopup> {
  const worker = await backgroundOf(driver);
  await worker.evaluate('chrome.action.openPopup()');
  const popup = await (await driver.browser.waitForTarget((one) => one.url().endsWith('/popup.html'))).asPage();
  return {
    text: async () => String(await popup.evaluate(READ)),
    close: () => popup.close(),
  };
}

const OPEN = `async (id) => {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, true);
}`;

/** Answers nothing while the popup has no document to ask yet. */

const IN_POPUP = `async (script) => {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const popup = window.document.querySelector('browser[webextension-view-type="popup"]');
  if (script === 'close') return popup?.closest('panel')?.hidePopup();
  if (script === 'is open') return Boolean(popup);
  return new Promise((done) => {
    window.setTimeout(done, 500, '');
    popup.messageManager.addMessageListener('popup-text', ({ data }) => done(data));
    popup.messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
  });
}`;

async function openInFirefox({ browser, extensionId }: Driver): Promise<OpenPopup> {
  await inChromeScope(browser, OPEN, extensionId!);
  const script = `{ const { document } = content; sendAsyncMessage('popup-text', ${READ}); }`;
  return {
    text: async () => String(await inChromeScope(browser, IN_POPUP, script)),
    close: async () => {
      await inChromeScope(browser, IN_POPUP, 'close');
      await until(async () => !(await inChromeScope(browser, IN_POPUP, 'is open')), 'the popup to close');
    },
  };
}
