import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../lib/i18n/index.ts';
import { browserFromEnvironment } from './browser.ts';
import { axeFindings, LOOKS, setTheme } from './look.ts';
import type { Tab } from './tab.ts';
import { withTamis } from './with-tamis.ts';

// Practice before a room: what a trainer shows, and pictures of it.
const tamis = withTamis();

const SAMPLES = { fr: 'La colère contre quelqu’un', en: 'Anger at somebody' } as const;

/** Opens a sample of a group: the one about anger, of Positive, where none is named. */
async function openSample(tab: Tab, lang: 'fr' | 'en', group?: string, title: string = SAMPLES[lang]): Promise<void> {
  const { practice, sieves } = MESSAGES[lang];
  await tab.click({ selector: 'label', name: lang === 'fr' ? 'Français' : 'English' });
  await tab.find(`[lang="${lang}"] .practice`);
  await tab.click({ selector: '.sample-group > summary', contains: group ?? sieves.positive });
  await tab.click({ role: 'button', name: practice.sample(title, 'before') });
}

const shoot = (tab: Tab, name: string) => tab.screenshot(`${tamis.driver.name}/practice-${name}`);

/** How much wider the page is than its window, in px. */
const overflow = (tab: Tab) =>
  tab.page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

describe.each(LOOKS)('in $lang', ({ lang }) => {
  const { practice } = MESSAGES[lang];

  it('tells a sample step by step, compares it and makes a page of it', async () => {
    await tamis.inPage('practice.html', async (tab) => {
      await tab.page.setViewport({ width: 1280, height: 800 });
      await setTheme(tamis.driver, tab.page, 'light');
      await openSample(tab, lang);
      await tab.click({ role: 'button', name: practice.views.steps });
      await tab.find({ selector: '.steps-title', contains: practice.steps.read.title });
      await shoot(tab, `steps-read-${lang}-light`);
      await tab.press('ArrowRight');
      await tab.find('.steps .lights');
      await tab.press(' ');
      await tab.find('mark[data-current="true"]');
      expect(await axeFindings(tab)).toEqual([]);
      await shoot(tab, `steps-finding-${lang}-light`);
      await setTheme(tamis.driver, tab.page, 'dark');
      expect(await axeFindings(tab)).toEqual([]);
      await shoot(tab, `steps-finding-${lang}-dark`);
      for (let step = 0; step < 9; step++) await tab.press('PageDown');
      await tab.find('.steps-sheet[data-better="true"]');
      await shoot(tab, `steps-better-${lang}-dark`);

      await tab.click({ role: 'button', name: practice.views.compare });
      await tab.find('.changes-list');
      expect(await axeFindings(tab)).toEqual([]);
      await shoot(tab, `compare-${lang}-dark`);
      await setTheme(tamis.driver, tab.page, 'light');
      await shoot(tab, `compare-${lang}-light`);

      await tab.click({ role: 'button', name: practice.views.handout });
      await tab.find('.handout');
      expect(await axeFindings(tab)).toEqual([]);
      await shoot(tab, `handout-${lang}-light`);
      await tab.press('Escape');
      await tab.find('.draft-box');
    });
  });

  it('fits a projector and a narrow window', async () => {
    await tamis.inPage('practice.html', async (tab) => {
      await tab.page.setViewport({ width: 1280, height: 800 });
      await openSample(tab, lang);
      await tab.click({ role: 'switch', name: practice.projector });
      for (const view of ['steps', 'compare', 'handout', 'month'] as const) {
        await tab.click({ role: 'button', name: practice.views[view] });
        await tab.find(`.view[data-view="${view}"]`);
        expect([view, await overflow(tab)]).toEqual([view, 0]);
        await shoot(tab, `${view}-${lang}-projector`);
      }
      await tab.click({ role: 'switch', name: practice.projector });
      await tab.page.setViewport({ width: 560, height: 900 });
      for (const view of ['steps', 'compare', 'handout', 'month'] as const) {
        await tab.click({ role: 'button', name: practice.views[view] });
        await tab.find(`.view[data-view="${view}"]`);
        expect([view, await overflow(tab)]).toEqual([view, 0]);
        if (view === 'month') expect(await axeFindings(tab)).toEqual([]);
        await shoot(tab, `${view}-${lang}-narrow`);
      }
    });
  });
});

// Firefox has no print preview to look at from outside; its sheet is the same.
it.runIf(browserFromEnvironment() === 'chrome')('is printed as the handout alone, on one page', async () => {
  await tamis.inPage('practice.html', async (tab) => {
    // The sample with the most to say, on a big screen.
    const { mixed, projector, views } = MESSAGES.fr.practice;
    await openSample(tab, 'fr', mixed, 'Le texte tout fait');
    await tab.click({ role: 'switch', name: projector });
    await tab.click({ role: 'button', name: views.handout });
    await tab.find('.handout');
    await tab.page.emulateMediaType('print');
    await tab.gone('.practice-head');
    await tab.gone('.handout-bar');
    const pdf = await tab.page.pdf({ format: 'A4', preferCSSPageSize: true });
    const pages = Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g);
    expect(pages).toHaveLength(1);
    await shoot(tab, 'handout-fr-print');
    await tab.page.emulateMediaType(undefined);
  });
});

it('keeps a text when asked, across pages, until it is deleted', async () => {
  const { deck, views } = MESSAGES.en.practice;
  await tamis.inPage('practice.html', async (tab) => {
    await tab.page.setViewport({ width: 1280, height: 900 });
    await openSample(tab, 'en');
    await tab.click({ role: 'button', name: deck.add });
    await tab.find('.keep-form');
    expect(await axeFindings(tab)).toEqual([]);
    await shoot(tab, 'keep-en-light');
    await tab.click({ role: 'button', name: deck.keep });
    await tab.find({ selector: '.own-samples .sample-title', contains: SAMPLES.en });
  });
  await tamis.inPage('practice.html', async (tab) => {
    await tab.find({ selector: '.own-samples .sample-title', contains: SAMPLES.en });
    await shoot(tab, 'own-en-light');
    await tab.click({ role: 'button', name: deck.delete(SAMPLES.en) });
    await tab.click({ role: 'button', name: deck.sureOf(SAMPLES.en) });
    await tab.gone('.own-samples .sample-title');
    await tab.find({ role: 'button', name: views.compare });
  });
});
