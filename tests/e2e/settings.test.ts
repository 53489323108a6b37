import { describe, expect, it } from 'vitest';
import type { Tab } from './browser.ts';
import { expectRead, highlightedIn, hostCount, PILL } from './companion.ts';
import { readPopup } from './read-popup.ts';
import { shareOf } from './share-of.ts';
import { until } from './until.ts';
import { withTamis } from './with-tamis.ts';
import { writeStorage } from './write-storage.ts';

const tamis = withTamis({ hasToolbar: true });

const settings = { version: 4, value: { enabled: true, pausedUntil: 0, locale: 'en' } };

/** Elements that moved by themselves while the page opened, as the browser counts them. */
const layoutShifts = ({ page }: Tab) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );

describe('settings', () => {
  it('changed in one page show in another, and two pages that change different ones at once lose neither', async () => {
    await tamis.inPage('dashboard.html#rules', async (rules) => {
      await writeStorage(rules, { settings });
      const popup = await tamis.driver.openExtensionPage('popup.html');
      try {
        await popup.click({ role: 'button', name: 'Pause…' });
        await popup.click({ role: 'button', contains: 'Until tomorrow' });
        await popup.find({ role: 'status', contains: 'Paused until' });
        const press = (tab: Tab, selector: string) =>
          tab.page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
        await Promise.all([
          press(popup, '.popup-foot input:not(:checked)'),
          press(rules, '.rule [role="switch"]'),
          press(popup, '.popup-actions [data-tone="solid"]'),
          press(rules, '.sensitivity input:not(:checked)'),
        ]);
        await popup.find({ role: 'button', name: 'Tableau de bord' });
        await popup.find({ selector: '.exceptions', contains: '1 règle coupée' });
        await rules.find({ selector: 'h1', contains: 'Règles' });
        await rules.find({ selector: '[data-muted="true"]' });
        await rules.find({ selector: '.sensitivity', contains: 'Seulement ce qui est sérieux.' });
        await until(() => popup.has({ role: 'button', name: 'Pause…' }), 'the pause to be over');
      } finally {
        await popup.page.close();
        await writeStorage(rules, { settings });
      }
    });
  });

  it('name confidential words, which are pointed out in the draft that is being written', async () => {
    const tab = await tamis.open('x-home');
    await tab.focusBox('inline');
    await tab.find({ role: 'button', contains: 'Tamis' });
    await tab.setText('inline', 'NIGHTJAR ships on Monday.');
    await tamis.inPage('dashboard.html#rules', async (rules) => {
      await writeStorage(rules, { settings });
      await rules.click({ selector: '.confidential-add .field' });
      await rules.type('Nightjar');
      await rules.press('Enter');
      await rules.find({ selector: '.exception-label', contains: '“Nightjar”' });
    });
    await tab.click({ role: 'button', contains: 'Tamis' });
    await tab.find({ selector: '.finding', contains: 'Your confidential words' });
    await tamis.inPage('dashboard.html#rules', (rules) => writeStorage(rules, { settings }));
    await tab.gone({ selector: '.finding', contains: 'Your confidential words' });
    expect(await tab.errors()).toEqual([]);
  });
});

const DRAFT = 'Il paraît que la gare rouvre.';
const inPopup = (use: (popup: Tab) => Promise<void>) => tamis.inPage('popup.html', use);

async function expectNone(): Promise<void> {
  const { tab } = tamis;
  await until(async () => (await hostCount(tab)) === 0, 'no Companion to be left');
  expect(await highlightedIn(tab)).toEqual({});
}

/** Typing asks for a Companion as much as the focus does; the popup's answer comes from the background that was asked. */
async function expectNoneComes(): Promise<void> {
  await tamis.tab.type('x');
  await readPopup(tamis.driver, /Your drafts are not read\./);
  await expectNone();
}

const WAYS = [
  ['off', [{ role: 'switch' }], { role: 'switch' }, /Tamis is off\./],
  [
    'paused for an hour',
    [
      { role: 'button', name: 'Pause…' },
      { role: 'button', contains: '1 hour' },
    ],
    { role: 'button', name: 'Resume' },
    // In an hour it may be another day.
    /Paused until (?:\w+ )?\d/,
  ],
] as const;

describe.each(shareOf(WAYS))('%s', (_state, leave, resume, words) => {
  it('leaves open pages, stays away, and comes back to the next focus', async () => {
    const tab = await tamis.open('facebook-comments');
    await tab.focusBox('first');
    await tab.type(DRAFT);
    await expectRead(tab, 'first');
    await inPopup(async (popup) => {
      for (const press of leave) await popup.click(press);
    });
    await expectNone();
    await readPopup(tamis.driver, words);
    await tab.focusBox('second');
    await expectNoneComes();
    const elsewhere = await tamis.open('x-home');
    await elsewhere.focusBox('inline');
    await expectNoneComes();
    await tamis.open('facebook-comments');
    await inPopup((popup) => popup.click(resume));
    await tab.focusBox('first');
    await tab.find(PILL);
    await tab.type(DRAFT);
    await expectRead(tab, 'first');
    expect(await tab.errors()).toEqual([]);
  });
});

describe('the popup, of drafts', () => {
  it('counts the drafts that were looked at, each once', async () => {
    const LOOKED_AT = /(\d+)\sdrafts? looked at/;
    const count = async (wanted: RegExp) => Number(LOOKED_AT.exec(await readPopup(tamis.driver, wanted))?.[1] ?? 0);
    const before = await count(/seven days/);
    for (const [id, box] of [
      ['linkedin-share', 'post'],
      ['x-home', 'inline'],
    ] as const) {
      const tab = await tamis.open(id);
      await tab.focusBox(box);
      await tab.type(`${DRAFT} Et même plus.`);
      await expectRead(tab, box);
    }
    expect(await count(new RegExp(`\\b${before + 2}\\sdrafts looked at`))).toBe(before + 2);
  });

  it('shows the lights of the draft in front of it, and says where there is none', async () => {
    const tab = await tamis.open('linkedin-share');
    await tab.focusBox('post');
    await tab.type(DRAFT);
    await expectRead(tab, 'post');
    await readPopup(tamis.driver, /Post on LinkedIn Side panel True look again Positive clear/);
    await tamis.open('linkedin-messaging');
    await readPopup(tamis.driver, /No draft in this tab\./);
  });
});

// It leaves much behind.
describe.runIf(process.env.BROWSER !== 'firefox')('the popup', () => {
  it('opens without anything moving', async () => {
    await tamis.inPage('popup.html', async (popup) => {
      // Everything that comes and goes is there: a held draft, an exception, a notice, a paused network.
      const until = Date.now() - 60_000;
      const draft = { id: 'a', network: 'x', kind: 'post', heldAt: until, until, reminded: true };
      await writeStorage(popup, {
        settings: { ...settings, value: { ...settings.value, mutedRules: ['superlative'], pausedSites: ['x'] } },
        held: { version: 1, value: [draft] },
        export: { version: 1, value: { wanted: true, since: 1 } },
      });
      await popup.page.reload();
      await popup.find({ selector: '.exceptions', contains: '1 network paused' });
      await popup.find({ role: 'button', name: 'Dashboard' });
      await popup.find('.popup[aria-busy="false"]');
      expect(await layoutShifts(popup)).toBe(0);
    });
  });
});
