import { browserFromEnvironment } from './browser.ts';

/**
 * Cases that are many for their sites, boxes and keys, while each editor's way with either browser is tested besides, are
 * shared out: every other one here, the rest in the other browser. `CASES=all` runs all of them in each.
 */
export function shareOf<Case>(cases: readonly Case[]): readonly Case[] {
  if (process.env.CASES === 'all') return cases;
  const mine = browserFromEnvironment() === 'chrome' ? 0 : 1;
  return cases.filter((_, index) => index % 2 === mine);
}
