import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    // Even where there are only two processors.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // Pure code: nothing is left behind for the next file …
          isolate: false,
          // … but the time zone, which tests of days change.
          env: { TZ: 'Europe/Paris' },
          testTimeout: 60_000,
          include: ['tests/{lib,drafts}/**/*.test.ts', 'tests/*.test.ts'],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'dom',
          testTimeout: 60_000,
          environment: 'happy-dom',
          // A file has a world of its own, not a process of its own: half the time.
          pool: 'vmThreads',
          include: ['tests/{components,editors,browser}/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
