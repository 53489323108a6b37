import { spawnSync } from 'node:child_process';
import { findBrowser } from './find-browsers.ts';

const PACKAGES = {
  chrome: ['chromium', 'fonts-noto-color-emoji'],
  firefox: ['firefox-esr', 'fonts-noto-color-emoji'],
} as const;

const runs = (command: string, args: readonly string[]) =>
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/**
 * Sees to it that a browser is there, with apt where that is possible. Returns `undefined`, or one line that says what
 * a person can do.
 */
export async function ensureBrowser(browser: 'chrome' | 'firefox'): Promise<string | undefined> {
  if (findBrowser(browser)) return undefined;
  const [name] = PACKAGES[browser];
  if (process.platform === 'linux' && runs('apt-get', ['--version'])) {
    console.log(`Installing ${name} with apt …`);
    const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    const apt = (...args: string[]) => {
      const [command, ...rest] = [...sudo, 'apt-get', ...args];
      return runs(command!, rest);
    };
    if (
      apt('update', '-qq') &&
      apt('install', '-y', '-qq', '--no-install-recommends', ...PACKAGES[browser]) &&
      findBrowser(browser)
    ) {
      return undefined;
    }
  }
  const variable = browser === 'chrome' ? 'CHROMIUM' : 'FIREFOX';
  return `No ${name} was found: install it, or set ${variable} to its path.`;
}
