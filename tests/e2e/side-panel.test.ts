import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MESSAGES } from '../../lib/i18n/index.ts';
import { LANGUAGES } from '../replicas/index.ts';
import type { ReplicaTab } from './browser.ts';
import { highlightedIn, hostCount } from './companion.ts';
import { extensionFolder } from './extension-folder.ts';
import { axeFindings, setTheme } from './look.ts';
import { shareOf } from './share-of.ts';
import { openSidePanel, type SidePanel, sidePanelSays } from './side-panel.ts';
import { until } from './until.ts';
import { withTamis } from './with-tamis.ts';

const tamis = withTamis({ hasToolbar: true });
let panel: SidePanel;

const HEARSAY = 'Il paraît que la gare rouvre.';

beforeAll(async () => {
  panel = await openSidePanel(tamis.driver);
  await tamis.tab.page.bringToFront();
});

const tell = (call: string, ...args: readonly unknown[]) =>
  tamis.inPage('practice.html', ({ page }) =>
    page.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ call, args })})`),
  );
const choose = (network: string, surface: 'beside' | 'panel') => tell('setSurface', network, surface);

/** Waits until words of the draft are; what is pointed at in the panel is set off as well. */
const underlined = (tab: ReplicaTab) =>
  until(async () => 'proof-look' in (await highlightedIn(tab)), 'words to be underlined');

/** What stands in the page that could be Tamis's: elements of the document and of its shadow roots, sheets, highlights. */
const standing = (tab: ReplicaTab) =>
  tab.page.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
    }
    return {
      outside: [...document.documentElement.children].map(({ localName }) => localName),
      hosts: roots.length - 1,
      styles: roots.flatMap((root) => [...root.querySelectorAll('style, link')]).length,
      sheets: roots.flatMap((root) => root.adoptedStyleSheets).length,
      highlights: [...(CSS.highlights as unknown as Map<string, unknown>).keys()],
      attributes: roots.flatMap((root) =>
        [...root.querySelectorAll('*')].flatMap((element) =>
          element.getAttributeNames().filter((name) => /tamis|proof/i.test(name)),
        ),
      ),
    };
  });

describe('the side panel', () => {
  it.each(
    shareOf([
      ['x-home', 'inline', /Post on X .*Hearsay/],
      ['linkedin-share', 'post', /Post on LinkedIn .*Hearsay/],
      ['facebook-comments', 'first', /Comment on Facebook .*Hearsay/],
    ] as const),
  )('follows the draft of the tab in front as it is typed: %s', async (id, box, place) => {
    const tab = await tamis.open(id);
    await tab.focusBox(box);
    await tab.type(HEARSAY);
    await sidePanelSays(panel, place);
    await underlined(tab);
    await tab.type(' Tout le monde sait que les audits ne servent à rien.');
    await sidePanelSays(panel, /Sweeping certainty/);
    expect(await tab.errors()).toEqual([]);
  });

  it('sets a finding aside in the tab, and shows it again', async () => {
    const tab = await tamis.open('x-home');
    await tab.focusBox('inline');
    await tab.type(HEARSAY);
    await sidePanelSays(panel, /Hearsay/);
    await panel.press('Set aside');
    await sidePanelSays(panel, /1 .*set aside/i);
    expect(await highlightedIn(tab)).toEqual({});
    await panel.press('Show again');
    await sidePanelSays(panel, /Hearsay/);
    await underlined(tab);
  });

  it('writes a fix into the draft of the tab', async () => {
    const tab = await tamis.open('linkedin-share');
    await tab.focusBox('post');
    await tab.type('La gare rouvre : https://example.com/?utm_source=x');
    await sidePanelSays(panel, /Tracking link/);
    await panel.press('Remove the tracking');
    await tab.waitForText('post', 'La gare rouvre : https://example.com/');
    await sidePanelSays(panel, /Fixed/);
    expect(await tab.errors()).toEqual([]);
  });

  it('says where there is nothing to follow, and looks at a text that is pasted into it', async () => {
    await tamis.inPage('practice.html', async () => {
      await sidePanelSays(panel, /No network in this tab/);
      await panel.write(HEARSAY);
      await sidePanelSays(panel, /Hearsay/);
      await panel.press('Comment');
      await panel.press('Facebook');
      await sidePanelSays(panel, /8,000|7,9\d\d/);
      await panel.write('');
    });
    await tamis.open('x-home');
    await sidePanelSays(panel, /No draft in this tab/);
  });
});

describe('in either language', () => {
  afterAll(() => tell('changeSettings', { locale: 'en' }));

  it.for([
    ['fr', 'dark'],
    ['en', 'light'],
  ] as const)(
    'passes axe and fits, with a draft and with a pasted text, in %s, %s',
    async ([lang, theme], { skip }) => {
      const { tab: sight } = panel;
      if (!sight) return skip('Firefox hands its sidebar to nobody');
      await tell('changeSettings', { locale: lang });
      const { advice, popup } = MESSAGES[lang];
      await setTheme(tamis.driver, sight.page, theme);
      const look = async (name: string) => {
        expect(await axeFindings(sight)).toEqual([]);
        expect(await sight.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
          0,
        );
        await sight.screenshot(`${tamis.driver.name}/side-panel-${name}-${lang}-${theme}`);
      };
      const tab = await tamis.open('x-home');
      await sight.find({ selector: '.side-panel-title', contains: popup.noDraft.title });
      await panel.write(HEARSAY);
      await sight.find({ selector: '.finding-rule', contains: advice.hearsay.name });
      await look('pasted');
      await panel.write('');
      await tab.focusBox('inline');
      await tab.type(`${HEARSAY} Tout le monde sait que les audits ne servent à rien.`);
      await sight.find({ selector: '.finding-rule', contains: advice.absolute.name });
      await look('draft');
    },
  );

  it.each(shareOf(LANGUAGES))('fits into the narrowest sidebar there is, in %s', async (lang) => {
    await tell('changeSettings', { locale: lang });
    await tamis.inPage('sidepanel.html', async (page) => {
      await page.find(`html[lang="${lang}"] .draft-box`);
      await page.click('.draft-box');
      await page.type(`${HEARSAY} Le taux est de 45 %.`);
      await page.find('.finding');
      await page.page.setViewport({ width: 220, height: 800 });
      expect(await page.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(220);
    });
  });
});

describe('side panel only', () => {
  afterAll(async () => {
    for (const network of ['linkedin', 'x']) await choose(network, 'beside');
  });

  it('leaves the page as it is without Tamis, while the panel shows the draft', async () => {
    const write = async () => {
      const tab = await tamis.open('linkedin-share');
      await tab.focusBox('post');
      await tab.type(HEARSAY);
      return tab;
    };
    await tell('changeSettings', { enabled: false });
    await sidePanelSays(panel, /Tamis is off/);
    const without = await standing(await write());
    await tell('changeSettings', { enabled: true });
    await choose('linkedin', 'panel');
    const tab = await write();
    await sidePanelSays(panel, /True look again.*Hearsay/);
    await panel.press('Set aside');
    await sidePanelSays(panel, /1 .*set aside/i);
    const now = await standing(tab);
    expect(now).toEqual(without);
    expect(now.highlights).toEqual([]);
    expect(now.attributes).toEqual([]);
    expect(await hostCount(tab)).toBe(0);
    expect(await tab.errors()).toEqual([]);
  });

  it('lets a publication go out that would be paused beside the box', async () => {
    await choose('x', 'panel');
    const tab = await tamis.open('x-home');
    await tab.focusBox('inline');
    await tab.type('Tu es un imbécile.');
    await sidePanelSays(panel, /Insult/);
    await tab.publish('inline');
    expect((await tab.waitForPublications(1))[0]?.text).toBe('Tu es un imbécile.');
    expect(await tab.has({ role: 'alertdialog' })).toBe(false);
    expect(await hostCount(tab)).toBe(0);
  });

  it('takes effect on a draft that is open, both ways, and forgets nothing said of it', async () => {
    await choose('x', 'beside');
    const tab = await tamis.open('x-home');
    await tab.focusBox('inline');
    await tab.type(HEARSAY);
    await underlined(tab);
    await panel.press('Set aside');
    await sidePanelSays(panel, /1 .*set aside/i);
    await choose('x', 'panel');
    await tab.gone({ selector: '.companion' });
    expect(await hostCount(tab)).toBe(0);
    expect(await sidePanelSays(panel, /Post on X/)).toMatch(/1 .*set aside/i);
    await choose('x', 'beside');
    await tab.find({ selector: '.companion' });
    await panel.press('Show again');
    await underlined(tab);
  });
});

it('after an update, says to reload a page whose scripts were cut off; where the browser starts new ones, it follows', async () => {
  const { driver } = tamis;
  const tab = await tamis.open('x-home');
  await tab.focusBox('inline');
  await tab.type(HEARSAY);
  await sidePanelSays(panel, /Hearsay/);
  await driver.browser.installExtension(extensionFolder(driver.name));
  panel = await openSidePanel(driver);
  await tab.page.bringToFront();
  if (driver.name === 'chrome') {
    await sidePanelSays(panel, /Reload this page/);
    await tamis.open('x-home');
    await sidePanelSays(panel, /No draft in this tab/);
  }
  await tab.focusBox('inline');
  await tab.type(' Encore.');
  await sidePanelSays(panel, /Post on X/);
});
