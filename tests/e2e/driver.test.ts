import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserFromEnvironment, type Driver, launch, type ReplicaTab } from './browser.ts';
import { until } from './until.ts';

/** The smallest extension: a page, and a background that asks for an address when told to. */
async function smallExtension(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tamis-small-extension-'));
  const background = { chrome: { service_worker: 'background.js' }, firefox: { scripts: ['background.js'] } };
  const manifest = {
    manifest_version: 3,
    name: 'Small',
    version: '1',
    background: background[browserFromEnvironment()],
    browser_specific_settings: { gecko: { id: 'small@tamis.example' } },
  };
  const files = {
    'manifest.json': JSON.stringify(manifest),
    'page.html': '<!doctype html><title>Small</title><h1>Hello</h1><script src="page.js"></script>',
    'page.js': 'chrome.runtime.sendMessage("ask").catch(() => {});',
    'background.js':
      'chrome.runtime.onMessage.addListener(() => void fetch("https://asked.example/").catch(() => {}));',
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(path.join(folder, name), text)));
  return folder;
}

let driver: Driver;
let tab: ReplicaTab;
let extension: string;

beforeAll(async () => {
  extension = await smallExtension();
  driver = await launch({ extension });
  tab = await driver.open('x-home');
});
afterAll(async () => {
  await driver?.close();
  await rm(extension, { recursive: true, force: true });
});

/** Without Tamis: with it, `reading.test.ts` does the same in every editor it reads. */
const EDITORS = [
  ['Draft', 'x-home', 'inline'],
  ['Quill 2', 'linkedin-quill2', 'editor'],
  ['textarea', 'x-chat', 'message'],
] as const;

describe.each(EDITORS)('%s', (_library, id, box) => {
  it('takes a paste', async () => {
    await driver.open(id, { tab });
    await tab.focusBox(box);
    await tab.paste('Bonjour à tous 👋 #thème');
    await tab.waitForText(box, 'Bonjour à tous 👋 #thème');
    expect((await tab.seen()).find(({ type }) => type === 'paste')).toMatchObject({ trusted: true });
    expect(await tab.errors()).toEqual([]);
  });

  it('takes a composition', async () => {
    await driver.open(id, { tab });
    await tab.focusBox(box);
    await tab.type('a');
    const composition = await tab.startComposition('に');
    await composition.update('にほ');
    await composition.update('日本');
    await composition.commit();
    await tab.waitForText(box, 'a日本');
    // Chromium's own `compositionend` is not trusted when the protocol commits.
    const events = (await tab.seen()).filter(({ type }) => type.startsWith('composition'));
    expect(events).toMatchObject([{ type: 'compositionstart', trusted: true }, { type: 'compositionend' }]);
    expect(await tab.errors()).toEqual([]);
  });

  it('undoes', async () => {
    await driver.open(id, { tab });
    await tab.focusBox(box);
    await tab.type('Bonjour');
    await tab.waitForText(box, 'Bonjour');
    await tab.undo();
    await until(async () => (await tab.modelText(box)) !== 'Bonjour', 'undo to take something back');
  });
});

describe('the extension', () => {
  it('shows its pages', async () => {
    const page = await driver.openExtensionPage('page.html');
    expect(await page.textOf({ role: 'heading', name: 'Hello' })).toBe('Hello');
    expect(await page.address()).toBe(`${driver.extensionOrigin}page.html`);
    await page.page.close();
  });

  it('cannot reach the network unnoticed', async () => {
    const asked = { url: 'https://asked.example:443' };
    const page = await driver.openExtensionPage('page.html');
    await until(async () => driver.blocked.length > 0, 'the background’s request to be written down');
    expect(driver.blocked).toContainEqual(asked);
    await page.page.close();
  });
});

it('blocks what a page asks for', async () => {
  await driver.open('x-home', { tab });
  const address = 'https://x.com/i/api/anything';
  await tab.page.evaluate((url) => fetch(url).catch(() => {}), address);
  await until(async () => driver.blocked.some(({ url }) => url === address), 'the page’s request to be written down');
});

it('finds by role and name through shadow roots', async () => {
  await driver.open('linkedin-share', { tab, lang: 'fr' });
  const box = await tab.find({ role: 'textbox', name: 'Éditeur de texte pour créer du contenu' });
  expect(await box.evaluate((element) => element.classList.contains('ql-editor'))).toBe(true);
  await expect(tab.has({ role: 'button', name: 'Nowhere' })).resolves.toBe(false);
});
