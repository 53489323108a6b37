import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { letPass } from './in-background.ts';
import { axeFindings, LOOKS, setTheme } from './look.ts';
import { shareOf } from './share-of.ts';
import { chargedTo, forgetDays, speak as speakUp, store } from './timekeeping.ts';
import { until } from './until.ts';
import { withTamis } from './with-tamis.ts';
import { writeStorage } from './write-storage.ts';

// The gate over pages that behave like the networks: what it covers, and what it never does.
const tamis = withTamis();

const GATE = { role: 'dialog', contains: 'X' } as const;
const BAR = { selector: '.gate-bar' } as const;
const HOST = 'html > div:not([id])';
const MINUTE = 60_000;
/** A switch may be off by this much, ms. */
const SWITCH = 2000;

type Plan = { role?: string; limits?: object; reason?: string };
/** On every network, from here on, with no time spent: over what one has been at for a while, the gate is a bar. */
const setPlans = async (chosen: Plan) => {
  const plan = { role: 'personal', limits: {}, goals: {}, reason: '', ...chosen };
  const networks = { linkedin: plan, facebook: plan, x: plan };
  await forgetDays(tamis.driver);
  await store(tamis.driver, {
    plans: { version: 1, value: { now: { networks, all: {} } } },
    granted: { version: 1, value: { day: '', networks: {} } },
  });
};

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

  it('is charged no second while its gate covers it, and every one from the way in', async () => {
    const { driver, tab } = tamis;
    const chargedWhile = async (act: () => Promise<unknown>) => {
      const [before, start] = [await chargedTo(driver, 'x'), Date.now()];
      await act();
      return { charged: (await chargedTo(driver, 'x')) - before, real: Date.now() - start };
    };
    await setPlans({ role: 'left' });
    await tamis.open('x-home');
    await tab.find(GATE);
    await speakUp(driver, tab);
    const standing = await chargedWhile(async () => {
      await letPass(driver, 30_000);
      await speakUp(driver, tab);
    });
    expect(standing.charged).toBe(0);
    await tab.click({ role: 'button', contains: 'Go in for five minutes' });
    await tab.gone(GATE);
    await speakUp(driver, tab);
    const inside = await chargedWhile(async () => {
      await letPass(driver, 10_000);
      await speakUp(driver, tab);
    });
    expect(inside.charged).toBeGreaterThanOrEqual(10_000 - SWITCH);
    expect(inside.charged).toBeLessThanOrEqual(10_000 + inside.real + SWITCH);
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

describe('a text half written when the budget runs out', () => {
  const SPENT = { role: 'dialog', contains: 'is spent' } as const;
  const TEXT = 'Un début';

  const EDITORS = [
    ['draft-js', 'x-home', 'inline'],
    ['lexical', 'facebook-post', 'post'],
    ['quill1', 'linkedin-share', 'post'],
    ['quill2', 'linkedin-quill2', 'editor'],
    ['tiptap', 'linkedin-comments', 'first'],
    ['textarea', 'x-textarea', 'textarea'],
  ] as const;

  it.each(shareOf(EDITORS))(
    'in %s is never covered, never navigated away from, never lost',
    async (_editor, replica, box) => {
      const tab = await tamis.open(replica);
      await tab.focusBox(box);
      await tab.type(TEXT);
      await tab.waitForText(box, TEXT);
      const url = tab.page.url();
      // Elsewhere in the page, it waits all the same.
      await tab.page.evaluate((name) => window.__replica.boxes[name]!.element()!.blur(), box);
      await setPlans({ limits: { day: 0 } });
      await tab.find({ selector: '.gate-says', contains: 'Your text is safe' });
      expect(await tab.has(SPENT)).toBe(false);
      expect(await tab.has({ role: 'button', name: 'Finish here' })).toBe(false);
      await tab.click({ role: 'button', name: 'I am posting' });
      await tab.gone(BAR);
      expect(await tab.modelText(box)).toBe(TEXT);
      expect(tab.page.url()).toBe(url);
      expect(await tab.errors()).toEqual([]);
      // On the next way in, the gate.
      await setPlans({ limits: { day: 0 } });
      await tamis.open(replica);
      await tab.find(SPENT);
    },
  );
});

describe.each(LOOKS)('in $lang, $theme', ({ lang, theme }) => {
  it('looks as it should, and passes axe', async () => {
    await speak(lang);
    const { driver, tab } = tamis;
    await setTheme(driver, tab.page, theme);
    await setPlans({
      role: 'left',
      reason: lang === 'fr' ? 'On ne peut pas être partout.' : 'One cannot be everywhere.',
    });
    await tamis.open('x-home', { lang, theme });
    await tab.find(GATE);
    await tab.screenshot(`${driver.name}/gate-${lang}-${theme}`);
    expect(await axeFindings(tab, HOST)).toEqual([]);
  });
});
