import { defineConfig } from 'vitest/config';

// One body of tests, two browsers: `BROWSER=chrome|firefox vitest run --config tests/e2e/vitest.config.ts`.
export default defineConfig({
  test: {
    name: 'e2e',
    environment: 'node',
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/e2e/**/*.test.ts'],
    // A browser each: the tests wait more than they work.
    maxWorkers: 2,
    // Real browsers on a busy machine stumble now and then; what fails three times in a row is broken.
    retry: 2,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
