import { defineConfig } from 'vitest/config';
import type { BrowserName } from './find-browsers.ts';

const BROWSERS: readonly BrowserName[] = ['chrome', 'firefox'];
// A desktop may have set it to something else of its own.
const chosen = BROWSERS.filter((browser) => browser === process.env.BROWSER);

// One body of tests, two browsers; `BROWSER=chrome|firefox` chooses one.
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    // A browser each.
    maxWorkers: 2,
    projects: (chosen.length > 0 ? chosen : BROWSERS).map((browser) => ({
      test: {
        name: browser,
        environment: 'node',
        env: { BROWSER: browser },
        include: ['tests/e2e/**/*.test.ts'],
        ...(browser === 'firefox' && { globalSetup: 'tests/e2e/warm-firefox.ts' }),
        // Files share what they import; a browser each keeps the rest apart.
        isolate: false,
        // What replicas do of themselves is looked at in one browser; what is tested of Tamis goes through them in both.
        exclude: browser === 'firefox' ? ['tests/e2e/replicas.test.ts'] : [],
        // Real browsers on a busy machine stumble now and then; what fails three times in a row is broken.
        retry: 2,
        testTimeout: 60_000,
        hookTimeout: 90_000,
      },
    })),
  },
});
