import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { buildReplicas } from '../replicas/build-replicas.ts';
import { REPLICAS, type ReplicaView, replicaById } from '../replicas/index.ts';
import { type BlockedRequest, type ClosedWeb, openClosedWeb } from './closed-web.ts';
import { type BrowserName, findBrowser } from './find-browsers.ts';
import { ReplicaTab } from './replica-tab.ts';
import { Tab } from './tab.ts';
import { until } from './until.ts';

export type { Publication, SeenEvent } from '../replicas/stage/state.ts';
export type { BlockedRequest } from './closed-web.ts';
export type { Composition } from './composition.ts';
export type { Query } from './deep-query.ts';
export type { BrowserName } from './find-browsers.ts';
export type { ReplicaTab } from './replica-tab.ts';
export type { Chord, Tab } from './tab.ts';

export interface DriverOptions {
  /** Default: the environment's `BROWSER`, else `chrome`. */
  readonly browser?: BrowserName;
  /** The folder of a built extension. */
  readonly extension?: string;
  readonly headless?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** A window with its tabs and buttons, for what opens from the toolbar. Drawing it takes a quarter of a run. */
  readonly hasToolbar?: boolean;
  /** Further command line arguments. */
  readonly args?: readonly string[];
  /** A folder to keep the profile in, for a browser that is launched again. Default: a new one, removed at the end. */
  readonly profile?: string;
  /** Firefox only. */
  readonly preferences?: Readonly<Record<string, unknown>>;
}

export interface OpenOptions extends ReplicaView {
  /** Reuse this tab, which is much quicker than a new one. */
  readonly tab?: ReplicaTab;
  /** Open it in a window of its own. */
  readonly isWindow?: boolean;
}

/** A browser whose only web is the replicas. */
export interface Driver {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** The id the browser gave the extension. */
  readonly extensionId: string | undefined;
  /** Where the extension's pages live, ending in `/`. */
  readonly extensionOrigin: string | undefined;
  /** Requests that were blocked, from whatever part of the browser: empty unless something wanted the network. */
  readonly blocked: readonly BlockedRequest[];
  open(replicaId: string, options?: OpenOptions): Promise<ReplicaTab>;
  /** Opens `popup.html` and the like in a tab of its own. */
  openExtensionPage(path: string): Promise<Tab>;
  /** Ends the browser as a power cut does: nothing in it is told, and nobody waits for its goodbyes. */
  close(): Promise<void>;
}

/** A kept profile knows its extension again by this. */
const PROFILE_UUID = randomUUID();

const VIEWPORT = { width: 1280, height: 800 };

const CHROMIUM_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying,OptimizationHints,Translate',
  '--lang=en-US',
  '--no-first-run',
  // Chromium refuses its sandbox to root, which containers run as.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const FIREFOX_PREFERENCES = {
  // Lets a page write to the clipboard without a click.
  'dom.events.testing.asyncClipboard': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.http.speculative-parallel-limit': 0,
  // The networks' processes stay, and their scripts are compiled once.
  'dom.ipc.keepProcessesAlive.webIsolated.max': 4,
  'dom.script_loader.bytecode_cache.strategy': -1,
  'privacy.reduceTimerPrecision': false,
};

export function browserFromEnvironment(): BrowserName {
  return process.env.BROWSER === 'firefox' ? 'firefox' : 'chrome';
}

export async function launch(options: DriverOptions = {}): Promise<Driver> {
  const name = options.browser ?? browserFromEnvironment();
  const executablePath = findBrowser(name);
  if (!executablePath)
    throw new Error(`No ${name} here: set ${name === 'chrome' ? 'CHROMIUM' : 'FIREFOX'} to its path.`);

  const web = await openClosedWeb(await buildReplicas());
  const uuid = options.profile ? PROFILE_UUID : randomUUID();
  const profile = options.profile ?? (await mkdtemp(path.join(tmpdir(), `tamis-${name}-`)));
  await startProfile(name, profile);
  const launchOptions = name === 'chrome' ? chromium(options, web) : await firefox(options, web, uuid);
  const forget = async () => {
    await web.close();
    if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const browser = await puppeteer.launch({
    ...launchOptions,
    userDataDir: profile,
    executablePath,
    headless: options.headless ?? true,
    defaultViewport: options.viewport ?? VIEWPORT,
    protocolTimeout: 60_000,
  });
  if (name === 'chrome') await allowClipboard(browser);
  const extensionId = options.extension && (await browser.installExtension(path.resolve(options.extension)));
  const origin = name === 'chrome' ? `chrome-extension://${extensionId}/` : `moz-extension://${uuid}/`;
  const extensionOrigin = extensionId && origin;
  if (name === 'chrome' && extensionOrigin && options.extension)
    await dismissWelcome(browser, options.extension, extensionOrigin);

  return {
    name,
    browser,
    extensionId,
    extensionOrigin,
    blocked: web.blocked,

    async open(replicaId, { tab, isWindow = false, ...view } = {}) {
      const replica = replicaById(replicaId);
      const shown = tab ?? new ReplicaTab(name, await browser.newPage(isWindow ? { type: 'window' } : undefined));
      await shown.show(replica, view);
      return shown;
    },

    async openExtensionPage(file) {
      if (!extensionOrigin) throw new Error('No extension was installed.');
      const url = new URL(file, extensionOrigin).href;
      const page = await browser.newPage();
      // Firefox never tells the end of this load, nor shows the address to puppeteer: ask the page itself.
      await page.goto(url, { waitUntil: name === 'chrome' ? 'load' : [] });
      const arrived = () =>
        page.evaluate((address) => location.href === address && document.readyState === 'complete', url);
      await until(arrived, `${url} to load`);
      return new Tab(page);
    },

    async close() {
      const child = browser.process()!;
      if (child.exitCode === null && child.signalCode === null) {
        const gone = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGKILL');
        await gone;
        await browser.disconnect().catch(() => {});
      }
      if (options.profile) await putBack(options.profile);
      await forget();
    },
  };
}

/** Waits until puppeteer has put a kept profile's own preferences back: later, it would undo the next browser's. */
const putBack = (profile: string) =>
  until(
    async () => !['prefs.js', 'user.js'].some((file) => existsSync(path.join(profile, `${file}.puppeteer`))),
    'the preferences to be put back',
  );

/** A new extension greets: the tab it opens is closed before it can come between a test and its page. */
async function dismissWelcome(browser: Browser, folder: string, origin: string): Promise<void> {
  if (!existsSync(path.join(folder, 'welcome.html'))) return;
  const greeting = await browser.waitForTarget((target) => target.url() === `${origin}welcome.html`);
  await (await greeting.page())?.close();
}

function chromium({ hasToolbar, args = [] }: DriverOptions, { port, keyDigest }: ClosedWeb): LaunchOptions {
  const proxy = [
    `--proxy-server=http://127.0.0.1:${port}`,
    '--proxy-bypass-list=<-loopback>',
    `--ignore-certificate-errors-spki-list=${keyDigest}`,
  ];
  return {
    browser: 'chrome',
    enableExtensions: true,
    pipe: true,
    args: [...CHROMIUM_ARGS, ...(hasToolbar ? [] : ['--start-fullscreen']), ...proxy, ...args],
  };
}

/** Where a Firefox has been before: `warm-firefox.ts`. A new one makes for seconds what it would find there. */
const WARM_FIREFOX = process.env.WARM_FIREFOX;

/** A new profile for Chromium connects to no site ahead of being asked to: no switch says so, only a preference does. */
async function startProfile(name: BrowserName, profile: string): Promise<void> {
  if (name === 'firefox') {
    if (WARM_FIREFOX && (await readdir(profile)).length === 0) await cp(WARM_FIREFOX, profile, { recursive: true });
    return;
  }
  if (existsSync(path.join(profile, 'Default'))) return;
  await mkdir(path.join(profile, 'Default'), { recursive: true });
  const preferences = {
    net: { network_prediction_options: 2 },
    signin: { allowed: false },
    autofill: { enabled: false },
  };
  await writeFile(path.join(profile, 'Default/Preferences'), JSON.stringify(preferences));
}

async function firefox(options: DriverOptions, { port }: ClosedWeb, uuid: string): Promise<LaunchOptions> {
  const { extension, hasToolbar, args = [], preferences } = options;
  const proxy = {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
  };
  const uuids = extension
    ? { 'extensions.webextensions.uuids': JSON.stringify({ [await geckoId(extension)]: uuid }) }
    : {};
  return {
    browser: 'firefox',
    acceptInsecureCerts: true,
    // Extension pages and compositions are out of reach otherwise.
    args: ['--remote-allow-system-access', ...(hasToolbar ? [] : ['--kiosk']), ...args],
    extraPrefsFirefox: { ...FIREFOX_PREFERENCES, ...proxy, ...uuids, ...preferences },
  };
}

async function geckoId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(path.join(extension, 'manifest.json'), 'utf8'));
  const id: unknown = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string')
    throw new Error(`${extension} has no browser_specific_settings.gecko.id: is it the Firefox build?`);
  return id;
}

async function allowClipboard(browser: Browser): Promise<void> {
  const origins = new Set(REPLICAS.map(({ url }) => new URL(url).origin));
  for (const origin of origins) {
    await browser
      .defaultBrowserContext()
      .overridePermissions(origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
  }
}
