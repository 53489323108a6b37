import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './find-browsers.ts';
import { inChromeScope } from './firefox-chrome.ts';

/** An input method at work: the text stands in the editor, underlined, until it is committed. */
export interface Composition {
  /** Replaces what is being composed. */
  update(text: string): Promise<void>;
  commit(): Promise<void>;
  cancel(): Promise<void>;
}

/** Starts composing in whatever has focus. Real compositions in both browsers: the editor sees trusted events. */
export async function startComposition(browser: BrowserName, page: Page, text: string): Promise<Composition> {
  const composition = browser === 'chrome' ? await inChromium(page) : inFirefox(page.browser());
  await composition.update(text);
  return composition;
}

async function inChromium(page: Page): Promise<Composition> {
  const session = await page.createCDPSession();
  let latest = '';
  const compose = (text: string) =>
    session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  return {
    update: async (text) => {
      latest = text;
      await compose(text);
    },
    commit: async () => {
      await session.send('Input.insertText', { text: latest });
      await session.detach();
    },
    cancel: async () => {
      await compose('');
      await session.detach();
    },
  };
}

/** One input processor a window, kept between steps: https://searchfox.org/mozilla-central/source/dom/interfaces/base/nsITextInputProcessor.idl */
const STEP = `(step, text) => {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const input = (window.testInput ??= Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor));
  if (!input.hasComposition && !input.beginInputTransactionForTests(window)) throw new Error('no input transaction');
  if (step === 'update') {
    input.setPendingCompositionString(text);
    if (text) input.appendClauseToPendingComposition(text.length, input.ATTR_RAW_CLAUSE);
    input.setCaretInPendingComposition(text.length);
    input.flushPendingComposition();
  }
  if (step === 'commit') input.commitComposition();
  if (step === 'cancel') input.cancelComposition();
}`;

function inFirefox(browser: Browser): Composition {
  const step = async (name: string, text = '') => void (await inChromeScope(browser, STEP, name, text));
  return { update: (text) => step('update', text), commit: () => step('commit'), cancel: () => step('cancel') };
}
