import { beforeEach, describe, expect, it } from 'vitest';
import type { Locale } from '../../lib/i18n/index.ts';
import { axeFindings, LOOKS, setTheme } from './look.ts';
import { PAUSE, Storage, write } from './pause.ts';
import { withTamis } from './with-tamis.ts';

// Pictures of the pause, to be looked at; and what axe says of it.
const tamis = withTamis();
const storage = new Storage(tamis);

const DRAFTS: Record<Locale, string> = {
  fr: "Martin, tu es un imbécile. Pour rembourser, voici l'IBAN : FR76 3000 6000 0112 3456 7890 189.",
  en: 'Martin, you are an idiot. To pay me back, here is the IBAN: GB82 WEST 1234 5698 7654 32.',
};
const BOXES = [
  ['linkedin-share', 'post'],
  ['facebook-comments', 'first'],
  ['x-modal', 'modal'],
] as const;

beforeEach(() => storage.forgetPauses());

describe.each(LOOKS)('in $lang, $theme', ({ lang, theme }) => {
  it.each(BOXES)('over %s', async (id, box) => {
    const { driver, tab } = tamis;
    await storage.change({ locale: lang, audienceLine: true, breath: id === 'x-modal' });
    await setTheme(driver, tab.page, theme);
    await write(tamis, id, box, DRAFTS[lang], lang, theme);
    await tab.publish(box);
    const dialog = await tab.find(PAUSE);
    await dialog.evaluate((element) => Promise.all(element.getAnimations().map(({ finished }) => finished)));
    await tab.screenshot(`${driver.name}/pause-${id}-${lang}-${theme}`);
    expect(await dialog.evaluate((element) => element.getAttribute('lang'))).toBe(lang);
    expect(await axeFindings(tab, 'html > div:last-child')).toEqual([]);
  });
});

/** Where the whole dialog stands in the window, and its buttons in sight without scrolling. */
const fits = () =>
  tamis.tab.page.evaluate(() => {
    const host = [...document.querySelectorAll('div')].find(({ shadowRoot }) => shadowRoot?.querySelector('.pause'))!;
    const box = (selector: string) => host.shadowRoot!.querySelector(selector)!.getBoundingClientRect();
    const inside = ({ left, top, right, bottom }: DOMRect) =>
      left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    const foot = box('.pause-foot');
    return inside(box('.pause')) && inside(foot) && foot.width <= box('.pause').width;
  });

it.each([
  ['at 200 %', { width: 640, height: 400 }],
  ['narrow', { width: 320, height: 640 }],
] as const)('is whole %s', async (name, viewport) => {
  const { driver, tab } = tamis;
  await storage.change({ locale: 'fr', audienceLine: true, breath: true });
  await setTheme(driver, tab.page, 'light');
  await tab.page.setViewport({ width: 1280, height: 800 });
  await write(tamis, 'x-home', 'inline', DRAFTS.fr, 'fr');
  await tab.publish('inline');
  await tab.find(PAUSE);
  await tab.page.setViewport(viewport);
  await tab.screenshot(`${driver.name}/pause-${name.replace(/\W+/g, '')}`);
  expect(await fits()).toBe(true);
  await tab.page.setViewport({ width: 1280, height: 800 });
});
