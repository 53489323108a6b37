import path from 'node:path';
import type { BrowserName } from './find-browsers.ts';

/** Where `wxt build` puts the extension for a browser. */
export const extensionFolder = (browser: BrowserName): string =>
  path.resolve(import.meta.dirname, `../../.output/${browser === 'chrome' ? 'chrome' : 'firefox'}-mv3`);
