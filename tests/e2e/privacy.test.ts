import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { NETWORKS } from '../../lib/networks/index.ts';
import type { ReplicaTab } from './browser.ts';
import { expectRead, openPanel } from './companion.ts';
import { extensionFolder } from './extension-folder.ts';
import { BROWSER_NAMES } from './find-browsers.ts';
import { withoutTamis, withTamis } from './with-tamis.ts';

describe.each(BROWSER_NAMES)('the manifest for %s', (browser) => {
  const hosts = NETWORKS.flatMap((network) => network.hosts.map((host) => `https://${host}/*`)).sort();

  it('asks for little, and for no page but the networks’', async () => {
    const manifest = JSON.parse(await readFile(path.join(extensionFolder(browser), 'manifest.json'), 'utf8'));
    expect(manifest.manifest_version).toBe(3);
    // Chromium's side panel is a permission that nobody is asked for; Firefox's sidebar needs none.
    const sidePanel = browser === 'chrome' ? ['sidePanel'] : [];
    expect([...manifest.permissions].sort()).toEqual(['alarms', 'contextMenus', 'scripting', ...sidePanel, 'storage']);
    // Asked for when a person wants to be reminded that way.
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect([...manifest.host_permissions].sort()).toEqual(hosts);
    expect([...manifest.content_scripts[0].matches].sort()).toEqual(hosts);
    expect(manifest.content_scripts).toHaveLength(1);
    for (const door of [
      'web_accessible_resources',
      'externally_connectable',
      'optional_host_permissions',
      'update_url',
    ]) {
      expect(manifest).not.toHaveProperty(door);
    }
    if (browser === 'firefox') {
      expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
    }
  });
});

describe('what a page can know', () => {
  const tamis = withTamis();
  const bare = withoutTamis();
  const after: (() => Promise<void>)[] = [];

  /** Notes messages posted to the page, and events whose type no browser dispatches, from before the page's own scripts. */
  const listen = () => {
    const heard: string[] = [];
    Object.defineProperty(window, 'heardHere', { value: heard, enumerable: false });
    window.addEventListener('message', (event) => heard.push(`message ${JSON.stringify(event.data)}`));
    const types = ['wxt:content-script-started', 'wxt:locationchange', 'tamis', 'DOMNodeInserted'];
    for (const type of types) window.addEventListener(type, () => heard.push(type), true);
  };

  const known = (tab: ReplicaTab) =>
    tab.page.evaluate(() => ({
      globals: Object.getOwnPropertyNames(window).sort(),
      symbols: Object.getOwnPropertySymbols(window).map(String).sort(),
      // React signs its own with a number drawn in each page.
      document: Object.getOwnPropertyNames(document).map((name) =>
        name.replace(/^(_reactListening|__reactEvents).*/, '$1'),
      ),
      root: [...document.documentElement.attributes].map(({ name, value }) => `${name}=${value}`),
      body: [...document.body.attributes].map(({ name, value }) => `${name}=${value}`),
      head: [...document.head.children].map(({ localName }) => localName),
      heard: [...new Set((window as unknown as { heardHere: readonly string[] }).heardHere)].filter(
        (event) => !event.includes('setImmediate'),
      ),
    }));

  it.each([
    ['x-home', 'inline'],
    ['linkedin-share', 'post'],
    ['facebook-comments', 'first'],
  ] as const)('is the same with and without Tamis: %s', async (id, box) => {
    const draft = 'Il paraît que la gare rouvre.';
    for (const { page } of [bare.tab, tamis.tab]) {
      const { identifier } = await page.evaluateOnNewDocument(listen);
      after.push(() => page.removeScriptToEvaluateOnNewDocument(identifier));
    }
    const bareTab = await bare.open(id);
    await bareTab.focusBox(box);
    await bareTab.type(draft);
    const tab = await tamis.open(id);
    await tab.focusBox(box);
    await tab.type(draft);
    await expectRead(tab, box);
    await openPanel(tab);
    expect(await known(tab)).toEqual(await known(bareTab));
    for (const undo of after.splice(0)) await undo();
  });
});
