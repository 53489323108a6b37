import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Locale } from '../../lib/i18n/index.ts';
import { expectRead, openPanel, PANEL } from './companion.ts';
import { axeFindings, LOOKS, setTheme, smallTargets } from './look.ts';
import { PAUSE, Storage, write } from './pause.ts';
import { shareOf } from './share-of.ts';
import type { Tab } from './tab.ts';
import { withTamis } from './with-tamis.ts';

// Pictures of every surface, to be looked at; and what axe says of each.
const tamis = withTamis();
const storage = new Storage(tamis);

beforeEach(() => storage.forgetPauses());

const HOST = ':is(html, dialog) > div:not([id])';

const DRAFTS: Record<Locale, string> = {
  fr: 'Il paraît que la gare ferme. Commentez OUI et je vous envoie le guide !',
  en: 'Rumour has it that the station closes. Comment YES and I will send you the guide!',
};

/** Something to stop at. */
const HEATED: Record<Locale, string> = {
  fr: "Martin, tu es un imbécile. Pour rembourser, voici l'IBAN : FR76 3000 6000 0112 3456 7890 189.",
  en: 'Martin, you are an idiot. To pay me back, here is the IBAN: GB82 WEST 1234 5698 7654 32.',
};

const BOXES = [
  ['linkedin-share', 'post'],
  ['facebook-comments', 'first'],
  ['x-home', 'inline'],
] as const;

const speak = (locale: Locale) =>
  tamis.inPage('popup.html', (popup) =>
    popup.click({ selector: 'label', name: locale === 'fr' ? 'Français' : 'English' }),
  );

/** How many lines each guard takes, beside its sign. */
const guardLines = (tab: Tab) =>
  tab.page.evaluate(() =>
    [...document.querySelectorAll('html > div')]
      .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('.lights-guard .light-label') ?? [])])
      .map((label) =>
        Math.round(label.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(label).lineHeight)),
      ),
  );

/** Strips of choices that are wider than the place they have. */
const stripsThatStandOut = (page: Tab) =>
  page.page.evaluate(() =>
    [...document.querySelectorAll('.choice')]
      .filter((choice) => choice.scrollWidth > choice.clientWidth)
      .map(({ textContent }) => textContent),
  );

describe.each(LOOKS)('in $lang, $theme', ({ lang, theme }) => {
  beforeAll(async () => {
    await speak(lang);
    await setTheme(tamis.driver, tamis.tab.page, theme);
  });

  it.each(BOXES)('beside the box, closed and open: %s', async (id, box) => {
    const { driver, tab } = tamis;
    await tamis.open(id, { lang, theme });
    await tab.focusBox(box);
    await tab.type(DRAFTS[lang]);
    await expectRead(tab, box, lang);
    const name = `${driver.name}/${id}-${lang}-${theme}`;
    await tab.screenshot(name);
    const [first] = BOXES[0];
    if (id === first) expect(await axeFindings(tab, HOST)).toEqual([]);
    await openPanel(tab);
    const panel = await tab.find(PANEL);
    const colour = await panel.evaluate((element) => getComputedStyle(element).backgroundColor);
    const [red = 0] = colour.match(/\d+/g)!.map(Number);
    expect([theme, red < 128]).toEqual([theme, theme === 'dark']);
    await tab.screenshot(`${name}-open`);
    expect(await guardLines(tab)).toEqual([1, 1]);
    if (id === first) expect(await axeFindings(tab, HOST)).toEqual([]);
  });

  it.each(shareOf(BOXES))('a pause over %s', async (id, box) => {
    const { driver, tab } = tamis;
    await storage.change({ locale: lang, audienceLine: true, breath: id === 'x-home' });
    await setTheme(driver, tab.page, theme);
    await write(tamis, id, box, HEATED[lang], lang, theme);
    await tab.publish(box);
    const dialog = await tab.find(PAUSE);
    await dialog.evaluate((element) => Promise.all(element.getAnimations().map(({ finished }) => finished)));
    await tab.screenshot(`${driver.name}/pause-${id}-${lang}-${theme}`);
    expect(await dialog.evaluate((element) => element.getAttribute('lang'))).toBe(lang);
    expect(await axeFindings(tab, 'html > div:last-child')).toEqual([]);
  });

  it.each(['popup', 'practice', 'welcome'])('%s', async (file) => {
    await tamis.inPage(`${file}.html`, async (page) => {
      await setTheme(tamis.driver, page.page, theme);
      if (file === 'popup') await page.page.setViewport({ width: 360, height: 600 });
      await page.find(`[lang="${lang}"]`);
      if (file === 'practice') await page.click({ selector: '.sample-versions button' });
      expect(await stripsThatStandOut(page)).toEqual([]);
      // Which ends what is still on its way from one theme to the other.
      expect(await axeFindings(page)).toEqual([]);
      await page.screenshot(`${tamis.driver.name}/${file}-${lang}-${theme}`);
      expect(await smallTargets(page)).toEqual([]);
    });
  });
});

it('the panel is a region with a name, in the language it speaks', async () => {
  await speak('fr');
  const tab = await tamis.open('x-home');
  await tab.focusBox('inline');
  await openPanel(tab);
  const panel = await tab.find(PANEL);
  expect(await panel.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('fr');
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
] as const)('a pause is whole %s', async (name, viewport) => {
  const { driver, tab } = tamis;
  await storage.change({ locale: 'fr', audienceLine: true, breath: true });
  await setTheme(driver, tab.page, 'light');
  await tab.page.setViewport({ width: 1280, height: 800 });
  await write(tamis, 'x-home', 'inline', HEATED.fr, 'fr');
  await tab.publish('inline');
  await tab.find(PAUSE);
  await tab.page.setViewport(viewport);
  await tab.screenshot(`${driver.name}/pause-${name.replace(/\W+/g, '')}`);
  expect(await fits()).toBe(true);
  await tab.page.setViewport({ width: 1280, height: 800 });
});
