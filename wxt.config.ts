import { defineConfig } from 'wxt';
import { NETWORKS } from './lib/networks/index.ts';
import { judgingPlugins } from './lib/sieves/judging-plugins.ts';

const hosts = NETWORKS.flatMap((network) => network.hosts.map((host) => `https://${host}/*`));

/**
 * What the popup is made of goes into one chunk, which the other pages share: it is opened most, and what is zipped
 * together is smaller.
 */
const popupInOne = {
  name: 'popup-in-one',
  outputOptions: (options: object) => ({
    ...options,
    codeSplitting: { groups: [{ name: chunkOf, debugName: 'pages' }] },
  }),
};

function chunkOf(id: string, bundle: { getModuleInfo(id: string): { importers: string[] } | null }) {
  if (id.endsWith('.css')) return null;
  const importers = bundle.getModuleInfo(id)?.importers ?? [];
  return importers.some((importer) => importer.endsWith('/entrypoints/popup/main.tsx')) ? 'pages' : null;
}

/**
 * The background makes nearly all the calls of the browser: through `webextension-polyfill`, the same in each browser.
 * Pages and what is put into the networks' pages make few, and do with the browser's own, for a tenth of a popup.
 */
const polyfilled = {
  name: 'polyfilled-browser',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id === 'wxt/browser' ? '\0polyfilled-browser' : undefined),
  load: (id: string) =>
    id === '\0polyfilled-browser' ? "export { default as browser } from 'webextension-polyfill';" : undefined,
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react'],
  hooks: {
    // `imports: false` alone still brings WXT's storage along for a variable that is called `storage`.
    'config:resolved': ({ config }) => {
      config.imports.presets = [];
      config.imports.imports = [];
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      const isOf = (type: string) => entrypoints.some((entrypoint) => entrypoint.type === type);
      const own = [...(isOf('background') ? [polyfilled] : []), ...(isOf('popup') ? [popupInOne] : [])];
      config.plugins = [...(config.plugins ?? []), ...own];
    },
  },
  manifest: ({ browser }) => ({
    name: 'Tamis',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'alarms', 'contextMenus'],
    // Asked for when a person wants to be reminded of a held draft.
    optional_permissions: ['notifications'],
    host_permissions: hosts,
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+T' } },
      'judge-draft': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_judgeDraft__' },
      pause: { description: '__MSG_pause__' },
    },
    content_scripts: [{ matches: hosts, js: ['sentinel.js'], run_at: 'document_start' }],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'tamis@tamis.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '130' }),
  }),
  publicDir: 'assets/public',
  vite: () => ({
    // Older targets make the bundler rewrite `light-dark()` and regular expression flags the minimum browsers know.
    build: {
      target: ['chrome130', 'firefox140'],
      modulePreload: { polyfill: false },
    },
    plugins: judgingPlugins(),
  }),
  zip: {
    includeSources: ['entrypoints/**', 'components/**', 'lib/**', 'assets/**', 'tests/**', '*.json', '*.ts', '*.md'],
  },
});
