import { beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../lib/i18n/index.ts';
import { dayOf } from '../../lib/time/days.ts';
import { packTime } from '../../lib/time/packed-time.ts';
import { livedTime, type Stretch } from '../lived-time.ts';
import { seededLife } from '../seeded-life.ts';
import { axeFindings, LOOKS, setTheme, smallTargets } from './look.ts';
import type { Tab } from './tab.ts';
import { withTamis } from './with-tamis.ts';
import { writeStorage } from './write-storage.ts';

// The dashboard with three months behind it: what it shows, and pictures of every page.
const tamis = withTamis();

const PAGES = ['overview', 'time', 'writing', 'held', 'networks', 'rules', 'data', 'how'] as const;
const HOUR = 3_600_000;

/** Somebody's morning, noon and evening. */
const timeOf = (back: number): readonly Stretch[] => [
  ['linkedin', 270, 4 + ((back * 3) % 9)],
  ['linkedin', 285, 3, 'create'],
  ['x', 480, 2 + (back % 4)],
  ['facebook', 890, 6 + ((back * 5) % 14)],
  ['facebook', 915, 2, 'message'],
  ['linkedin', 930, 1, 'read', 'cut'],
  ['linkedin', 931, 1, 'read', 'bridged'],
];

/** Eighty-four days of somebody's time and writing, alike at every run. */
function monthsOfLife(now: number): Record<string, unknown> {
  const days: Record<string, unknown> = {};
  for (let back = 0; back < 84; back++) {
    const date = new Date(now - 5 * HOUR);
    date.setDate(date.getDate() - back);
    const key = `d:${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
    const busy = (back * 7) % 5;
    // A comment a day, and the posts.
    const published = busy + 1;
    const [looked, stopped] = [Math.min(back % 3, busy), back % 11 === 0 ? 1 : 0];
    days[key] = {
      version: 4,
      value: {
        time: packTime(livedTime(key.slice(2), timeOf(back))),
        gate: {},
        writing: {
          linkedin: {
            post: { 'looked-at': published, published: busy, improved: busy > 2 ? 1 : 0 },
            comment: { 'looked-at': 1, published: 1 },
            rules: {
              'unsourced-figure': { edited: 1 },
              'hashtag-case': { fixed: busy },
              insult: { paused: back % 9 === 0 ? 1 : 0, 'paused-edited': back % 9 === 0 ? 1 : 0 },
            },
            purposes: { reputation: busy },
            written: { reputation: busy * 40_000 },
            sieves: `${published} ${published} ${published - looked - stopped}.${looked}.${stopped} ${published} ${busy}.1`,
            hours: { 9: busy, 18: back % 3 },
          },
          x: { post: { 'looked-at': 1, held: back % 4 === 0 ? 1 : 0 } },
        },
      },
    };
  }
  return days;
}

function heldDrafts(now: number): Record<string, unknown> {
  const draft = (id: string, until: number) => ({
    id,
    network: 'linkedin',
    kind: 'post',
    heldAt: now - HOUR,
    until,
    reminded: true,
  });
  return {
    held: { version: 1, value: [draft('one', now - HOUR), draft('two', now + 40 * HOUR)] },
    'h:one': { version: 1, value: 'Tout le monde sait que les audits ne servent à rien.' },
    'h:two': { version: 1, value: 'La réunion est déplacée à mardi.' },
  };
}

const plans = {
  plans: {
    version: 1,
    value: {
      now: {
        networks: {
          linkedin: {
            role: 'professional',
            limits: { day: 20 * 60_000 },
            goals: { posts: 3, comments: 5 },
          },
          facebook: { role: 'personal', limits: { day: 15 * 60_000 } },
        },
        all: {},
      },
    },
  },
};

beforeAll(async () => {
  const now = Date.now();
  await tamis.inPage('popup.html', (popup) =>
    writeStorage(popup, { ...seededLife(dayOf(now), 400), ...monthsOfLife(now), ...heldDrafts(now), ...plans }),
  );
});

const speak = (locale: Locale) =>
  tamis.inPage('popup.html', async (popup) => {
    await popup.click({ selector: 'label', name: locale === 'fr' ? 'Français' : 'English' });
    await popup.find(`[lang="${locale}"] main`);
  });

/** What stands out of its card, or is cut off by what scrolls sideways in it where the page is wide. */
const leavingCards = (tab: Tab) =>
  tab.page.evaluate(() =>
    [...document.querySelectorAll('main .card')].flatMap((card) => {
      const edge = card.getBoundingClientRect().right + 0.5;
      const scrolls = (part: Element) => part.closest('.table-room, .calendar');
      const isCut = (room: Element) => innerWidth > 1000 && room.scrollWidth > room.clientWidth;
      return [...card.querySelectorAll('*')]
        .filter((part) =>
          scrolls(part) ? scrolls(part) === part && isCut(part) : part.getBoundingClientRect().right > edge,
        )
        .map((part) => `${part.tagName} ${part.className}: ${part.textContent?.slice(0, 40)}`);
    }),
  );

describe.each(LOOKS)('in $lang, $theme', ({ lang, theme }) => {
  beforeAll(() => speak(lang));

  it.each(PAGES)('#%s is named, passes axe and fits', async (page) => {
    await tamis.inPage(`dashboard.html#${page}`, async (tab) => {
      await setTheme(tamis.driver, tab.page, theme);
      await tab.page.setViewport({ width: 1180, height: 820 });
      await tab.find('main[aria-busy="false"] h1');
      await tab.find(`html[lang="${lang}"]`);
      // Two are told apart by how they begin.
      if (page === 'held') await tab.find({ selector: '.held-first', contains: 'La réunion est déplacée' });
      expect(await axeFindings(tab)).toEqual([]);
      expect(await smallTargets(tab)).toEqual([]);
      expect(await leavingCards(tab)).toEqual([]);
      await tab.screenshot(`${tamis.driver.name}/dashboard-${page}-${lang}-${theme}`);
      // Half the width is what two hundred per cent of zoom leave.
      await tab.page.setViewport({ width: 590, height: 820 });
      expect(await tab.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(590);
      expect(await leavingCards(tab)).toEqual([]);
      await tab.screenshot(`${tamis.driver.name}/dashboard-${page}-${lang}-narrow`);
    });
  });

  it('a day is shown with its sittings, and the popup with its budgets', async () => {
    await tamis.inPage('dashboard.html#time', async (tab) => {
      await tab.page.setViewport({ width: 1180, height: 820 });
      await tab.click({ selector: 'label', name: lang === 'fr' ? 'Jour' : 'Day' });
      await tab.find({ selector: '.sittings li', contains: lang === 'fr' ? 'Gorgée' : 'Sip' });
      await tab.screenshot(`${tamis.driver.name}/dashboard-time-day-${lang}`);
    });
    await tamis.inPage('popup.html', async (popup) => {
      await popup.page.setViewport({ width: 360, height: 600 });
      await setTheme(tamis.driver, popup.page, theme);
      await popup.find({ selector: '[role="meter"]', nth: 1 });
      expect(await axeFindings(popup)).toEqual([]);
      await popup.screenshot(`${tamis.driver.name}/popup-time-${lang}-${theme}`);
    });
  });

  it('a year is walked through by the keys, day by day, and opens the one it stands at', async () => {
    await tamis.inPage('dashboard.html#time', async (tab) => {
      await tab.page.setViewport({ width: 1180, height: 1100 });
      await tab.click({ selector: 'label', name: lang === 'fr' ? 'Année' : 'Year' });
      await tab.find('.calendar');
      await setTheme(tamis.driver, tab.page, theme);
      expect(await axeFindings(tab)).toEqual([]);
      await tab.screenshot(`${tamis.driver.name}/dashboard-time-year-${lang}-${theme}`);
      await (await tab.find('.calendar')).focus();
      await tab.press('ArrowLeft');
      await tab.press('Enter');
      await tab.find('.sittings li');
      expect(await tab.has('.calendar')).toBe(false);
    });
  });
});

describe('the dashboard', () => {
  beforeAll(() => speak('en'));

  it('goes from page to page by its links, and back', async () => {
    await tamis.inPage('dashboard.html', async (tab) => {
      await tab.find({ selector: 'h1', contains: 'Overview' });
      await tab.click({ selector: 'a', contains: 'Held drafts' });
      await tab.find({ selector: 'h1', contains: 'Held drafts' });
      await tab.find({ selector: 'a[aria-current="page"]', contains: 'Held drafts' });
      await tab.page.evaluate(() => history.back());
      await tab.find({ selector: 'h1', contains: 'Overview' });
    });
  });

  it('reads a held draft again with what there is to say of it', async () => {
    await tamis.inPage('dashboard.html#held', async (tab) => {
      await tab.click({ role: 'button', contains: 'it is time' });
      await tab.find({ selector: '.held-text', contains: 'Tout le monde sait' });
      await tab.find({ selector: '.finding-rule', contains: 'Sweeping certainty' });
    });
  });

  it('mutes a rule, and shows so at once', async () => {
    await tamis.inPage('dashboard.html#rules', async (tab) => {
      await tab.click({ role: 'switch', contains: 'Humblebrag' });
      await tab.find({ selector: '[data-muted="true"] .rule-name', contains: 'Humblebrag' });
      await tab.click({ role: 'switch', contains: 'Humblebrag' });
      await tab.gone('[data-muted="true"]');
    });
  });

  it('tightens a limit at once, and loosens it from tomorrow', async () => {
    await tamis.inPage('dashboard.html#networks', async (tab) => {
      const setDay = async (minutes: string) => {
        await tab.click({ selector: '.number-input' });
        await tab.press('mod+a');
        await tab.type(minutes);
        await tab.press('Enter');
      };
      await tab.find({ selector: '.card-hint', contains: 'Tightening counts at once' });
      await setDay('20');
      await setDay('40');
      await tab.find({ selector: '.card-hint', contains: 'begins tomorrow' });
      await setDay('15');
      await tab.find({ selector: '.card-hint', contains: 'Tightening counts at once' });
    });
  });

  it('changes the purposes one chooses from', async () => {
    await tamis.inPage('dashboard.html#writing', async (tab) => {
      await tab.click({ selector: 'input.field' });
      await tab.type('Recruiting');
      await tab.press('Enter');
      await tab.find({ selector: '.chip', contains: 'Recruiting' });
      await tab.click({ role: 'button', name: 'Remove: Recruiting' });
      await tab.gone({ selector: '.chip', contains: 'Recruiting' });
    });
  });
});

describe('the person’s own data', () => {
  /** Gives the page's file field a file, as the browser's dialog would. */
  const chooseFile = async (tab: Tab, text: string) => {
    const input = await tab.find({ selector: 'input[type="file"]', hidden: true });
    await input.evaluate((element, content) => {
      const files = new DataTransfer();
      files.items.add(new File([content], 'backup.json', { type: 'application/json' }));
      (element as HTMLInputElement).files = files.files;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
  };
  const day = (published: number) =>
    JSON.stringify({
      format: 'tamis-backup',
      version: 1,
      exportedAt: '2026-11-01T00:00:00.000Z',
      items: { 'd:2020-01-01': { version: 2, value: { writing: { x: { post: { published } } } } } },
    });

  it('is brought back after it was shown what would change, and the import undone', async () => {
    await tamis.inPage('dashboard.html#data', async (tab) => {
      await chooseFile(tab, 'Bonjour');
      await tab.find({ selector: '[data-tone="stop"]', contains: 'cannot be read' });
      await chooseFile(tab, day(3));
      await tab.find({ selector: '.card-said li', contains: 'Days of history: 1 new' });
      await tab.click({ role: 'button', name: 'Bring it back' });
      await tab.find({ selector: '.card-said', contains: 'You can undo it' });
      await tab.click({ role: 'button', name: 'Undo the import' });
      await tab.find({ selector: '.card-said', contains: 'as it was before' });
    });
  });

  it('is erased at the second press, down to the last key', async () => {
    await tamis.inPage('dashboard.html#data', async (tab) => {
      await tab.find({ selector: '.kept div', contains: 'Held drafts' });
      await tab.click({ role: 'button', name: 'Erase held drafts' });
      await tab.find({ selector: '.card-said', contains: 'Press again' });
      await tab.click({ role: 'button', name: 'Erase held drafts' });
      await tab.find({ selector: '.card-said', contains: 'Nothing of it is left' });
      await tab.click({ selector: 'a', contains: 'Held drafts' });
      await tab.find({ selector: '.quiet-title', contains: 'Nothing held' });
    });
  });
});
