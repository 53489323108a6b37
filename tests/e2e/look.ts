import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import type { Locale } from '../../lib/i18n/locale.ts';
import type { Theme } from '../replicas/index.ts';
import { browserFromEnvironment, type Driver } from './browser.ts';
import { inChromeScope } from './firefox-chrome.ts';
import type { Tab } from './tab.ts';

export interface Look {
  readonly lang: Locale;
  readonly theme: Theme;
}

const ALL_LOOKS: readonly Look[] = [
  { lang: 'fr', theme: 'dark' },
  { lang: 'en', theme: 'light' },
  { lang: 'fr', theme: 'light' },
  { lang: 'en', theme: 'dark' },
];

/**
 * How surfaces are looked at: in one language and theme here, in the others in the other browser. With `LOOKS=all` in
 * both languages and both themes in each, for pictures of everything.
 */
export const LOOKS: readonly Look[] =
  process.env.LOOKS === 'all' ? ALL_LOOKS : [ALL_LOOKS[browserFromEnvironment() === 'chrome' ? 0 : 1]!];

/** Makes a page look as it does where the person's system is light or dark. */
export async function setTheme(driver: Driver, page: Page, theme: Theme): Promise<void> {
  if (driver.name === 'chrome') return page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  const override = theme === 'dark' ? '0' : '1';
  const set = "(value) => Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', Number(value))";
  await inChromeScope(driver.browser, set, override);
}

let axeSource: Promise<string> | undefined;

/** What axe finds wrong in a page, or in what one element of it holds, as lines; through open shadow roots, colours too. */
export async function axeFindings(tab: Tab, selector?: string): Promise<readonly string[]> {
  axeSource ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await tab.page.evaluate(await axeSource);
  return tab.page.evaluate(async (within) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const hosts = [...document.querySelectorAll(within ?? 'html')].filter(({ shadowRoot }) => !within || shadowRoot);
    if (hosts.length === 0) return [`nothing matches ${within}`];
    // Halfway from one colour to another, none of the two is measured: what moves is there at once.
    for (const root of [document, ...hosts.map(({ shadowRoot }) => shadowRoot)])
      for (const animation of root?.getAnimations() ?? [])
        if (animation.effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY) animation.finish();
    const results = await Promise.all(hosts.slice(0, 1).map((host) => axe.run(host)));
    return results.flatMap(({ violations }) =>
      violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
      ),
    );
  }, selector);
}

/**
 * What can be pressed and is less than 24 CSS pixels wide or high, as lines. Links within a sentence are as high as their
 * line; what is hidden until it is asked for is not there.
 */
export const smallTargets = (tab: Tab): Promise<readonly string[]> =>
  tab.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, summary, select, textarea, input, a[href]')]
      .filter((element) => element.checkVisibility() && !element.closest('p a, dd a'))
      .map((element) => element.closest('label') ?? element)
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return Math.round(width) < 24 || Math.round(height) < 24;
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );
