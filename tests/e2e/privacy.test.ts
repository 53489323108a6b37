import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { NETWORKS } from '../../lib/networks/index.ts';
import { extensionFolder } from './extension-folder.ts';
import { BROWSER_NAMES } from './find-browsers.ts';

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
