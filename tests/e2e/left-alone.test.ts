import { beforeAll, describe, expect, it } from 'vitest';
import { REPLICAS } from '../replicas/index.ts';
import { browserFromEnvironment, type Tab } from './browser.ts';
import { highlightedIn, hostCount, PILL, pillNames } from './companion.ts';
import { readPopup } from './read-popup.ts';
import { withTamis } from './with-tamis.ts';

const tamis = withTamis({ hasToolbar: true });
let page: Tab;
beforeAll(async () => {
  page = await tamis.driver.openExtensionPage('practice.html');
  await tamis.tab.page.bringToFront();
});

/** Long enough for a Companion to come, were it asked for: its request goes to the background before these do. */
async function settle(): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await page.page.evaluate("chrome.runtime.sendMessage({ call: 'changeSettings', args: [{}] })");
    await tamis.tab.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  }
}

const TELLING = 'Il paraît que ça ferme. FR14 2004 1010 0505 0001 3M02 606';

describe('a network that has changed', () => {
  const unknownBox = async () => {
    const tab = await tamis.open('x-textarea');
    await tab.focusBox('textarea');
    await tab.type('Bonjour');
    await settle();
  };

  it('is told of in the popup after three boxes that nothing recognises, until one is', async () => {
    await unknownBox();
    await unknownBox();
    expect(await readPopup(tamis.driver, /Nothing leaves/)).not.toContain('may have changed');
    await unknownBox();
    await readPopup(tamis.driver, /X may have changed\./);
    const tab = await tamis.open('x-home');
    await tab.focusBox('inline');
    await tab.type(TELLING);
    await tab.find(PILL);
    expect(await readPopup(tamis.driver, /1 draft looked at/)).not.toContain('may have changed');
  });
});

it('comes to a box in less time than these tests wait for it', async () => {
  const tab = await tamis.open('x-home');
  await tab.focusBox('inline');
  await settle();
  expect(await hostCount(tab)).toBe(1);
});

const LEFT_ALONE = REPLICAS.flatMap(({ id, boxes }) =>
  boxes
    .filter(({ kind }) => kind === 'message' || kind === 'decoy' || kind === 'unknown')
    .map(({ name, kind }) => ({ id, name, kind })),
);

it.each(LEFT_ALONE)('$id: $name, a $kind, is not read', async ({ id, name }) => {
  const tab = await tamis.open(id);
  await settle();
  const before = { hosts: await hostCount(tab), names: await pillNames(tab) };
  await tab.focusBox(name);
  await tab.type(TELLING);
  await tab.waitForText(name, TELLING);
  await settle();
  expect(await hostCount(tab)).toBe(before.hosts);
  // Another box of the page may have had the focus first. Its pill says what it said.
  for (const said of await pillNames(tab)) expect(before.names).toContain(said);
  expect(await highlightedIn(tab)).toEqual({});
  expect(await tab.errors()).toEqual([]);
});

it('injects nothing but the sentinel until a compose box has the focus', async ({ skip }) => {
  skip(browserFromEnvironment() === 'firefox', 'Firefox tells puppeteer of no scripts');
  const tab = await tamis.open('x-messages');
  const session = await tab.page.createCDPSession();
  const scripts: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension:')) scripts.push(new URL(url).pathname);
  });
  await session.send('Debugger.enable');
  await tamis.open('x-messages');
  await tab.focusBox('message');
  await tab.type(TELLING);
  await tamis.open('x-home');
  await tab.focusBox('search');
  await tab.type(TELLING);
  await settle();
  expect(new Set(scripts)).toEqual(new Set(['/sentinel.js']));
  await tab.focusBox('inline');
  await tab.find(PILL);
  expect(new Set(scripts)).toEqual(new Set(['/sentinel.js', '/companion.js']));
  await session.detach();
});
