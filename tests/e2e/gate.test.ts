import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LANGUAGES, type Theme } from '../replicas/index.ts';
import { axeFindings, setTheme } from './look.ts';
import { until } from './until.ts';
import { withTamis } from './with-tamis.ts';
import { forgetDays, writeStorage } from './write-storage.ts';

// The gate over pages that behave like the networks: what it covers, and what it never does.
const tamis = withTamis();

const GATE = { role: 'dialog', contains: 'X' } as const;
const BAR = { selector: '.gate-bar' } as const;
const HOST = 'html > div:not([id])';
const THEMES: readonly Theme[] = ['light', 'dark'];
const MINUTE = 60_000;

type Plan = { role?: string; limits?: object; reason?: string };
/** From here on, with no time spent: over what one has been at for a while, the gate is a bar. */
const setPlans = (x: Plan) =>
  tamis.inPage('popup.html', async (popup) => {
    await forgetDays(popup);
    const plan = { role: 'personal', limits: {}, goals: {}, reason: '', ...x };
    await writeStorage(popup, {
      plans: { version: 1, value: { now: { networks: { x: plan }, all: {} } } },
      granted: { version: 1, value: { day: '', networks: {} } },
    });
  });

const speak = (locale: 'fr' | 'en') =>
  tamis.inPage('popup.html', async (popup) => {
    await popup.click({ selector: 'label', name: locale === 'fr' ? 'Français' : 'English' });
    await popup.find(`[lang="${locale}"] main`);
  });

beforeAll(() => speak('en'));
beforeEach(() => setPlans({}));

describe('a network that was left', () => {
  it('has its gate on the way in, with one’s own reason and a way through', async () => {
    await setPlans({ role: 'left', reason: 'trop de bruit' });
    const { tab } = tamis;
    await tamis.open('x-home');
    await tab.find(GATE);
    expect(await tab.textOf('.gate-text')).toContain('trop de bruit');
    await tab.click({ role: 'button', contains: 'Go in for five minutes' });
    await tab.gone(GATE);
    // The site is as it was.
    await tab.focusBox('inline');
    await tab.type('Bonjour');
    await tab.waitForText('inline', 'Bonjour');
    expect(await tab.errors()).toEqual([]);
    // Five minutes are granted: the gate stays open.
    await tamis.open('x-home');
    await tab.focusBox('inline');
    expect(await tab.has(GATE)).toBe(false);
  });

  it('has its gate in the tabs that are open when one leaves it, yet never over a text that waits', async () => {
    const { tab } = tamis;
    await tamis.open('x-home');
    await tab.focusBox('inline');
    await tab.type('Un texte commencé');
    await tab.waitForText('inline', 'Un texte commencé');
    await setPlans({ role: 'left', reason: '' });
    await tab.find(BAR);
    expect(await tab.has(GATE)).toBe(false);
    expect(await tab.textOf('.gate-bar')).toContain('Your text is safe');
    expect(await tab.has({ role: 'button', name: 'Finish here' })).toBe(false);
    await tab.click({ role: 'button', name: 'I am posting' });
    await tab.gone(BAR);
    expect(await tab.modelText('inline')).toBe('Un texte commencé');
    await tab.publish('inline');
    const [published] = await tab.waitForPublications(1);
    expect(published!.text).toBe('Un texte commencé');
  });

  it('has no gate where nothing may enter the page', async () => {
    const { tab } = tamis;
    const show = (surface: string) =>
      tamis.inPage('popup.html', (popup) => writeStorage(popup, { surfaces: { version: 1, value: { x: surface } } }));
    await setPlans({ role: 'left' });
    await tamis.open('x-home');
    await tab.find(GATE);
    await show('panel');
    await tab.gone(GATE);
    await tab.gone(HOST);
    await show('beside');
    await tab.find(GATE);
  });

  it('is left: its tab is closed', async () => {
    await setPlans({ role: 'left' });
    const tab = await tamis.driver.open('x-home');
    await tab.page.bringToFront();
    await tab.find(GATE);
    await tab.click({ role: 'button', name: 'Leave' });
    await until(() => Promise.resolve(tab.page.isClosed()), 'the tab to be closed');
    await tamis.tab.page.bringToFront();
  });
});

describe('a budget', () => {
  it('that is spent closes the gate, and one that is not leaves the site alone', async () => {
    const { tab } = tamis;
    await setPlans({ limits: { day: 60 * MINUTE } });
    await tamis.open('x-home');
    await tab.focusBox('inline');
    expect(await tab.has(GATE)).toBe(false);
    await setPlans({ limits: { day: 0 } });
    await tamis.open('x-home');
    await tab.find({ role: 'dialog', contains: 'is spent' });
  });
});

describe.each(LANGUAGES)('in %s', (lang) => {
  it('looks as it should in either theme, and passes axe', async () => {
    await speak(lang);
    const { driver, tab } = tamis;
    for (const theme of THEMES) {
      await setTheme(driver, tab.page, theme);
      await setPlans({
        role: 'left',
        reason: lang === 'fr' ? 'On ne peut pas être partout.' : 'One cannot be everywhere.',
      });
      await tamis.open('x-home', { lang, theme });
      await tab.find(GATE);
      await tab.screenshot(`${driver.name}/gate-${lang}-${theme}`);
      expect(await axeFindings(tab, HOST)).toEqual([]);
    }
  });
});
