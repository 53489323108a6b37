import { expect, it } from 'vitest';
import { browserFromEnvironment } from './browser.ts';
import { extensionFolder } from './extension-folder.ts';
import { HEATED, PAUSE, POST_ANYWAY, pauseBy, publishedAtLast, settle, write } from './pause.ts';
import { until } from './until.ts';
import { withTamis } from './with-tamis.ts';

const tamis = withTamis();
const isFirefox = browserFromEnvironment() === 'firefox';

it.each([
  ['x-home', 'inline', 'mod+enter'],
  ['linkedin-share', 'post', 'click'],
  ['facebook-post', 'post', 'click'],
] as const)('the extension reloaded with the dialog open leaves nothing stuck: %s', async (id, box, way) => {
  await tamis.inPage('practice.html', (page) => page.page.evaluate("chrome.storage.local.remove('pauses')"));
  const text = HEATED.en;
  const tab = await write(tamis, id, box, text);
  await pauseBy(tab, box, way);
  // A button that is not enabled yet would never be, where the script dies that enables it; the other closes the dialog.
  await tab.find('.pause-post:enabled');
  const { browser } = tamis.driver;
  expect(await browser.installExtension(extensionFolder(browserFromEnvironment()))).toBe(tamis.driver.extensionId);
  // Where the browser killed the script under it, the dialog still closes, and the person publishes.
  await until(async () => {
    if (await tab.has(PAUSE)) await tab.click(POST_ANYWAY);
    return !(await tab.has(PAUSE));
  }, 'the dialog to be gone');
  await settle(tab);
  if (isFirefox) {
    expect(await tab.published()).toEqual([]);
    await tab.publish(box);
  }
  expect(await publishedAtLast(tab)).toEqual([text]);
  expect(await tab.errors()).toEqual([]);
});
