// `npm start`: a browser with Tamis in it, on the practice page. Without a display, the same demonstration headless.
import { ready, run } from './setup.mjs';

ready(import.meta.url);
const { ensureBrowser } = await import('./e2e/install-browser.ts');
const { findBrowser } = await import('./e2e/find-browsers.ts');
const { demonstrate, openPractice } = await import('./e2e/demonstration.ts');

const browser = findBrowser('chrome') || !findBrowser('firefox') ? 'chrome' : 'firefox';
const missing = await ensureBrowser(browser);
if (missing) {
  console.error(missing);
  process.exit(1);
}
const built = run('wxt', ['build', ...(browser === 'firefox' ? ['-b', 'firefox'] : [])]);
if (built !== 0) process.exit(built);

const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
await (hasDisplay && !process.env.CI ? openPractice(browser) : demonstrate(browser));
