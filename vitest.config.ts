import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
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
          include: ['tests/{components,editors,browser}/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
