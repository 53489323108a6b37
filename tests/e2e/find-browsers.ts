import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

export type BrowserName = 'chrome' | 'firefox';

export const BROWSER_NAMES: readonly BrowserName[] = ['chrome', 'firefox'];

/** `chrome` stands for the whole family: any of them takes the same extension. */
const COMMANDS: Readonly<Record<BrowserName, readonly string[]>> = {
  chrome: [
    'chromium',
    'chromium-browser',
    'google-chrome-for-testing',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const MAC_APPS: Readonly<Record<BrowserName, readonly string[]>> = {
  chrome: ['Chromium', 'Google Chrome for Testing', 'Google Chrome', 'Microsoft Edge'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};

const WINDOWS_PROGRAMS: Readonly<Record<BrowserName, readonly string[]>> = {
  chrome: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome for Testing\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

const ENVIRONMENT: Readonly<Record<BrowserName, string>> = { chrome: 'CHROMIUM', firefox: 'FIREFOX' };

function candidates(name: BrowserName, env: NodeJS.ProcessEnv): string[] {
  switch (process.platform) {
    case 'darwin':
      return MAC_APPS[name].flatMap((app) =>
        ['/Applications', path.join(homedir(), 'Applications')].map((folder) =>
          path.join(folder, `${app}.app/Contents/MacOS`, app.startsWith('Firefox') ? 'firefox' : app),
        ),
      );
    case 'win32':
      return WINDOWS_PROGRAMS[name].flatMap((program) =>
        [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].flatMap((folder) =>
          folder ? [path.join(folder, program)] : [],
        ),
      );
    default: {
      const folders = [...(env.PATH ?? '').split(path.delimiter), '/usr/bin', '/snap/bin', '/opt/google/chrome'];
      return COMMANDS[name].flatMap((command) => folders.filter(Boolean).map((folder) => path.join(folder, command)));
    }
  }
}

/**
 * The browser's executable: the environment variable `CHROMIUM` or `FIREFOX` if set, else the first that is installed
 * in the usual places of Linux, macOS or Windows; `undefined` if none is.
 */
export function findBrowser(name: BrowserName, env: NodeJS.ProcessEnv = process.env): string | undefined {
  return env[ENVIRONMENT[name]] || candidates(name, env).find((file) => existsSync(file));
}
