import { beforeAll, expect, it } from 'vitest';
import { dayOf } from '../../lib/time/days.ts';
import { packTime } from '../../lib/time/packed-time.ts';
import { livedTime } from '../lived-time.ts';
import { LANGUAGES, type Language } from '../replicas/index.ts';
import { openPanel } from './companion.ts';
import { inBackground } from './in-background.ts';
import { axeFindings, setTheme } from './look.ts';
import { openSidePanel, sidePanelSays } from './side-panel.ts';
import { until } from './until.ts';
import { withTamis } from './with-tamis.ts';
import { writeStorage } from './write-storage.ts';

// Seventeen of twenty minutes of X are gone: what the Companion says of it.
const tamis = withTamis();
const HOST = ':is(html, dialog) > div:not([id])';
const MINUTE = 60_000;
const HEATED = 'You are a complete idiot, read the file again.';

beforeAll(async () => {
  const day = dayOf(Date.now());
  const time = packTime(livedTime(day, [['x', 0, 17]]));
  const plan = { role: 'personal', limits: { day: 20 * MINUTE }, goals: {}, reason: '' };
  await tamis.inPage('popup.html', (popup) =>
    writeStorage(popup, {
      [`d:${day}`]: { version: 3, value: { writing: {}, time, gate: {} } },
      plans: { version: 1, value: { now: { networks: { x: plan }, all: {} } } },
    }),
  );
});

const choose = (lang: Language) =>
  tamis.inPage('popup.html', async (popup) => {
    await popup.click({ selector: 'label', name: lang === 'fr' ? 'Français' : 'English' });
    await popup.find(`[lang="${lang}"] main`);
  });

it.each(LANGUAGES)('says what is left beside a draft, and offers to hold what is to look at, in %s', async (lang) => {
  await choose(lang);
  const { tab } = tamis;
  await tamis.open('x-home');
  await tab.focusBox('inline');
  await tab.type('un');
  await tab.setText('inline', HEATED);
  await openPanel(tab);
  const said = lang === 'fr' ? /^Encore [123] min sur X aujourd’hui\./ : /^[123] min left on X today\./;
  await tab.find({
    selector: '.time-left',
    contains: lang === 'fr' ? 'ce brouillon peut attendre' : 'this draft can wait',
  });
  expect(await tab.textOf('.time-left')).toMatch(said);
  expect(await tab.modelText('inline')).toBe(HEATED);
  expect(await tab.errors()).toEqual([]);
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(tamis.driver, tab.page, theme);
    expect(await axeFindings(tab, HOST)).toEqual([]);
    await tab.screenshot(`${tamis.driver.name}/time-left-${lang}-${theme}`);
  }
});

it('the icon says the minutes left while the network is in front, and nothing once they are switched off', async () => {
  await tamis.open('x-home');
  const ask = () => inBackground<string>(tamis.driver, '(self.browser ?? self.chrome).action.getBadgeText({})');
  await until(async () => /^[123]$/.test(await ask()), 'the minutes left on the icon');
  await tamis.inPage('dashboard.html#networks', async (dashboard) => {
    await dashboard.click({ role: 'switch', contains: 'Minutes' });
    await until(async () => (await ask()) === '', 'nothing on the icon');
  });
});

it('the side panel says it of the network of its draft', async () => {
  const { driver, tab } = tamis;
  // The button that opens it is found by its English name.
  await choose('en');
  const panel = await openSidePanel(driver);
  await tab.page.bringToFront();
  await tamis.open('x-home');
  await tab.focusBox('inline');
  await tab.type('un');
  await sidePanelSays(panel, /\b[123] min left on X today\./);
  await panel.tab?.screenshot(`${driver.name}/time-left-side-panel`);
});
