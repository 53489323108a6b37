import { beforeAll, describe, expect, it } from 'vitest';
import { MESSAGES } from '../../lib/i18n/index.ts';
import { dayOf } from '../../lib/time/days.ts';
import { seededLife } from '../seeded-life.ts';
import { openPanel } from './companion.ts';
import { hasFocus, PAUSE, pauseBy, write } from './pause.ts';
import type { Tab } from './tab.ts';
import { forgetDays } from './timekeeping.ts';
import { walkByKeys } from './walk-by-keys.ts';
import { withTamis } from './with-tamis.ts';
import { writeStorage } from './write-storage.ts';

// Every surface by the Tab key alone, in what two hundred per cent of zoom leave of a window: all of it is reached in
// its order, shows that it is, and nothing is lost at the side.
const tamis = withTamis();

const HOUR = 3_600_000;
/** The host of whatever stands over a page. */
const OURS = 'html > div:not([id])';
const ZOOMED = { width: 640, height: 400 };
const { practice, popup } = MESSAGES.en;

const PAGES = ['overview', 'time', 'writing', 'held', 'networks', 'rules', 'data', 'how'] as const;

const held = (now: number) => ({
  held: {
    version: 1,
    value: [
      { id: 'one', network: 'linkedin', kind: 'post', heldAt: now - HOUR, until: now - HOUR, reminded: true },
      { id: 'two', network: 'x', kind: 'post', heldAt: now - HOUR, until: now + 40 * HOUR, reminded: true },
    ],
  },
  'h:one': { version: 1, value: 'Everybody knows that audits are useless.' },
  'h:two': { version: 1, value: 'The meeting moves to Tuesday.' },
});

beforeAll(async () => {
  const now = Date.now();
  await tamis.inPage('popup.html', async (page) => {
    await writeStorage(page, { ...seededLife(dayOf(now), 40), ...held(now) });
    for (const call of [
      ['muteRule', 'humblebrag', true],
      ['allowWords', 'everybody knows', true],
      ['listConfidential', 'Project Mistral', true],
    ])
      await page.page.evaluate(
        `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ call: call[0], args: call.slice(1) })})`,
      );
  });
});

/** How much wider than its window a page is, and the words that are cut off within it. */
const lost = (tab: Tab) =>
  tab.page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { overflowX, textOverflow } = getComputedStyle(element);
      return (
        overflowX === 'hidden' &&
        textOverflow !== 'ellipsis' &&
        !element.matches('.unseen') &&
        element.checkVisibility() &&
        element.scrollWidth > element.clientWidth + 1
      );
    });
    return [
      ...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px`] : []),
      ...cut.map((one) => one.outerHTML.slice(0, 100)),
    ];
  });

async function expectWalk(tab: Tab, name: string, host?: string) {
  const { stops, expected, unseen, leaves } = await walkByKeys(tab, host);
  expect.soft(expected.length, name).toBeGreaterThan(0);
  expect.soft(stops, name).toEqual(expected);
  expect.soft(unseen, name).toEqual([]);
  expect.soft(leaves, name).toBe(true);
}

async function expectReachable(tab: Tab, name: string) {
  await expectWalk(tab, name);
  expect.soft(await lost(tab), name).toEqual([]);
}

describe('by the keys alone, at 200 %', () => {
  it('the popup', async () => {
    await tamis.inPage('popup.html', async (tab) => {
      await tab.page.setViewport({ width: 400, height: 300 });
      await tab.find('main[aria-busy="false"] .exceptions');
      // The names of rules come with all the other words, after what is seen at once.
      await tab.find({ role: 'button', contains: MESSAGES.en.advice.humblebrag.name, hidden: true });
      await tab.click({ role: 'button', name: popup.pausing.open });
      await tab.find('.pause-menu');
      await expectReachable(tab, 'popup');
    });
  });

  it('the dashboard, page by page', async () => {
    await tamis.inPage('dashboard.html', async (tab) => {
      await tab.page.setViewport(ZOOMED);
      for (const page of PAGES) {
        await tab.page.evaluate((hash) => location.replace(hash), `#${page}`);
        await tab.find({ selector: 'h1', contains: MESSAGES.en.dashboard.pages[page] });
        await tab.find('main[aria-busy="false"] .card');
        // One rule is like another.
        if (page === 'rules') {
          await tab.click('.rules-search');
          await tab.type('insult');
          await tab.gone({ selector: '.rule-name', contains: MESSAGES.en.advice.hearsay.name });
        }
        await expectReachable(tab, page);
      }
    });
  });

  it('the welcome page', async () => {
    await tamis.inPage('welcome.html', async (tab) => {
      await tab.page.setViewport(ZOOMED);
      await tab.find('.welcome-foot');
      await expectReachable(tab, 'welcome');
    });
  });

  it('practice, in all its views', async () => {
    await tamis.inPage('practice.html', async (tab) => {
      await tab.page.setViewport(ZOOMED);
      await tab.click('.sample-versions button');
      await tab.find('.finding');
      await expectReachable(tab, 'practice');
      for (const view of ['steps', 'compare', 'handout', 'month'] as const) {
        await tab.click({ role: 'button', name: practice.views[view] });
        await tab.find(`.view[data-view="${view}"]`);
        await expectReachable(tab, view);
      }
    });
  });

  it('the side panel', async () => {
    await tamis.inPage('sidepanel.html', async (tab) => {
      await tab.page.setViewport({ width: 220, height: 400 });
      await tab.click('.draft-box');
      await tab.type('Everybody says the rate is 45 %. You are an idiot.');
      await tab.find('.finding');
      await expectReachable(tab, 'side panel');
    });
  });

  it('the Companion, and the pause', async () => {
    await tamis.tab.page.setViewport(ZOOMED);
    const tab = await write(tamis, 'x-home', 'inline', 'Rumour has it that the rate is 45 %. You are an idiot.');
    await openPanel(tab);
    await tab.find({ selector: '.finding', nth: 1 });
    await expectWalk(tab, 'Companion', OURS);
    await tab.press('Escape');
    await pauseBy(tab, 'inline');
    await expectWalk(tab, 'pause', 'html > div:last-child');
    await tab.press('Escape');
    await tab.gone(PAUSE);
    expect(await hasFocus(tab, 'inline')).toBe(true);
  });

  it('the gate', async () => {
    const plans = (x: object) =>
      tamis.inPage('popup.html', async (page) => {
        await forgetDays(tamis.driver);
        const networks = { x: { limits: {}, goals: {}, reason: '', ...x } };
        await writeStorage(page, { plans: { version: 1, value: { now: { networks, all: {} } } } });
      });
    await plans({ role: 'left', reason: 'One cannot be everywhere.' });
    await tamis.tab.page.setViewport(ZOOMED);
    const tab = await tamis.open('x-home');
    await tab.find({ role: 'dialog', contains: 'X' });
    await expectWalk(tab, 'gate', OURS);
    await plans({ role: 'personal' });
    await tab.gone({ role: 'dialog', contains: 'X' });
  });
});
