import type { Driver } from './browser.ts';
import { inChromeScope } from './firefox-chrome.ts';
import { Tab } from './tab.ts';
import { until } from './until.ts';

/** The browser's own side panel with Tamis in it, beside the tab in front. */
export interface SidePanel {
  /** What it says, as one line of words. */
  text(): Promise<string>;
  /** Presses a button or choice of these words: with the mouse in Chromium, as a script would in Firefox. */
  press(words: string): Promise<void>;
  /** Writes into the box for pasted texts. */
  write(text: string): Promise<void>;
  /** Chromium's, for pictures and axe; Firefox hands it to nobody. */
  readonly tab: Tab | undefined;
}

const READ = "document.body.innerText.replace(/\\s+/g, ' ')";
const pressing = (words: string) =>
  `[...document.querySelectorAll('button, label')].find((one) => one.innerText.includes(${JSON.stringify(words)})).click()`;
const writing = (text: string) => `document.querySelector('.draft-box').textContent = ${JSON.stringify(text)}`;

/** Opens it by the popup's button; the popup stands in a tab for the time of a click. */
export async function openSidePanel(driver: Driver): Promise<SidePanel> {
  const popup = await driver.openExtensionPage('popup.html');
  await popup.click({ role: 'button', contains: 'Side panel' });
  const run = driver.name === 'chrome' ? await inChromium(driver) : await inFirefox(driver);
  await popup.page.close().catch(() => {});
  return {
    text: async () => String(await run.script(READ)),
    press: async (words) => {
      if (run.tab) await run.tab.click({ selector: 'button, label', contains: words });
      else await run.script(pressing(words));
    },
    write: async (text) => void (await run.script(writing(text))),
    tab: run.tab,
  };
}

interface Run {
  script(source: string): Promise<unknown>;
  readonly tab?: Tab;
}

async function inChromium({ browser }: Driver): Promise<Run> {
  const page = await (await browser.waitForTarget((one) => one.url().endsWith('/sidepanel.html'))).asPage();
  return { tab: new Tab(page), script: (source) => page.evaluate(source) };
}

const IN_SIDEBAR = `async (script) => {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const panel = window.SidebarController.browser.contentDocument?.getElementById('webext-panels-browser');
  if (script === '') return Boolean(panel);
  return new Promise((done) => {
    window.setTimeout(done, 500, '');
    panel.messageManager.addMessageListener('sidebar-answer', ({ data }) => done(data));
    panel.messageManager.loadFrameScript('data:;charset=utf-8,' + encodeURIComponent(script), false);
  });
}`;

async function inFirefox({ browser }: Driver): Promise<Run> {
  await until(async () => (await inChromeScope(browser, IN_SIDEBAR, '')) === true, 'the sidebar to open');
  return {
    script: (source) => {
      const script = `{ const { document } = content; sendAsyncMessage('sidebar-answer', String(${source})); }`;
      return inChromeScope(browser, IN_SIDEBAR, script);
    },
  };
}

/** Waits until the panel says what is wanted. */
export async function sidePanelSays(panel: SidePanel, wanted: RegExp): Promise<string> {
  let text = '';
  const ask = async () => {
    text = await panel.text();
    return wanted.test(text);
  };
  await until(ask, `${wanted} in the side panel`).catch((cause) => {
    throw new Error(`The side panel says ${JSON.stringify(text)}, not ${wanted}`, { cause });
  });
  return text;
}
