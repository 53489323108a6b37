import { describe, expect, it } from 'vitest';
import { isInside, overlap } from '../../lib/editors/box.ts';
import { MESSAGES } from '../../lib/i18n/index.ts';
import { REPLICAS } from '../replicas/index.ts';
import {
  CLOSE,
  expectRead,
  highlightedIn,
  hostCount,
  openPanel,
  PANEL,
  PILL,
  pillNames,
  readingOf,
  typeLines,
} from './companion.ts';
import { layoutOf } from './layout.ts';
import { settle } from './pause.ts';
import { shareOf } from './share-of.ts';
import { until } from './until.ts';
import { withTamis } from './with-tamis.ts';

const tamis = withTamis();

const DRAFT = 'Avec nous, il paraît que oui.';
const HEARSAY = 'il paraît que';

/** Is the focus in one of our panels? */
const isInPanel = () =>
  tamis.tab.page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.closest('.panel') != null);

async function write(id: string, box: string, text = DRAFT) {
  const tab = await tamis.open(id);
  await tab.focusBox(box);
  await tab.type(text);
  await expectRead(tab, box);
  return tab;
}

describe('opens and closes', () => {
  it('by the mouse', async () => {
    const tab = await write('x-home', 'inline');
    await openPanel(tab);
    await tab.gone(PILL);
    await tab.click(CLOSE);
    await tab.gone(PANEL);
    await tab.find(PILL);
    await tab.type(' Oui.');
    await tab.waitForText('inline', `${DRAFT} Oui.`);
  });

  it('by the keyboard, the focus going into the panel and back into the draft', async () => {
    const tab = await write('x-home', 'inline');
    const isOnPill = () =>
      tab.page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.matches('.pill') ?? false);
    for (let presses = 0; presses < 40 && !(await isOnPill()); presses++) await tab.press('Tab');
    expect(await isOnPill()).toBe(true);
    await tab.press('Enter');
    await tab.find(PANEL);
    await until(isInPanel, 'the focus to be in the panel');
    await tab.press('Tab');
    expect(await isInPanel()).toBe(true);
    await tab.press('Escape');
    await tab.gone(PANEL);
    await tab.type(' Oui.');
    await tab.waitForText('inline', `${DRAFT} Oui.`);
    await expectRead(tab, 'inline');
  });
});

describe('where it stands', () => {
  const SIZES = [
    { width: 420, height: 800 },
    { width: 1024, height: 700 },
    { width: 1280, height: 800 },
  ];
  /** Where no one can place 340 by 200 pixels beside a box that fills a telephone, the panel may cover what publishes. */
  const NARROW = 420;
  const BOXES = REPLICAS.flatMap(({ id, boxes }) =>
    boxes.filter(({ kind }) => kind === 'post' || kind === 'comment').map(({ name, submit }) => ({ id, name, submit })),
  );
  it.each(shareOf(BOXES))(
    'never over the site’s submit nor the editor, nor between a draft and its network: $id, $name',
    async ({ id, name, submit }) => {
      const { tab } = tamis;
      await tamis.open(id);
      await tab.focusBox(name);
      await tab.setText(name, DRAFT);
      await expectRead(tab, name);
      /** Another box of the page may have a pill of its own. */
      const nth = async () => (await pillNames(tab)).indexOf(readingOf(tab, name, await tab.modelText(name)).name);
      const clear = async (what: 'pill' | 'panel') => {
        let seen: Awaited<ReturnType<typeof layoutOf>> | undefined;
        const ask = async () => {
          seen = await layoutOf(tab, name);
          const { companions, editor, submit, viewport } = seen;
          const kept = [editor, submit].filter((box) => box !== undefined);
          return (
            companions.length > 0 &&
            companions.every((each) => isInside(each, viewport) && !kept.some((box) => overlap(each, box)))
          );
        };
        await until(ask, `the ${what} to be clear`, 3000).catch((cause) => {
          throw new Error(`The ${what} stands in the way: ${JSON.stringify(seen)}`, { cause });
        });
      };
      for (const size of SIZES) {
        // The panel of the size before is still open, and closes.
        await tab.press('Escape');
        await tab.gone(PANEL);
        await tab.page.setViewport(size);
        await clear('pill');
        if (size.width <= NARROW) continue;
        await openPanel(tab, await nth());
        await clear('panel');
      }
      if (submit) {
        await tab.publish(name);
        await tab.waitForPublications(1);
        await settle(tab);
        expect(await tab.published()).toMatchObject([{ text: DRAFT, trusted: true }]);
      }
      expect(await tab.errors()).toEqual([]);
    },
  );

  it('is below a box that scrolls inside itself, not away from the lines that are out of sight', async () => {
    const tab = await tamis.open('x-modal');
    const editor = await tab.find(tab.box('modal').selector);
    await editor.evaluate(({ parentElement }) => {
      Object.assign(parentElement!.style, { maxHeight: '80px', overflow: 'auto' });
    });
    await tab.focusBox('modal');
    const [inSight, whole] = [80, 400];
    await typeLines(tab, 'modal', `${DRAFT}${'\n'.repeat(24)}Oui.`);
    await expectRead(tab, 'modal');
    const { all, seen, bottom } = await editor.evaluate(async (element) => {
      element.parentElement!.scrollTop = 0;
      // Until whoever listens to the scrolling has drawn.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const [all, seen] = [element, element.parentElement!].map((each) => each.getBoundingClientRect());
      return { all: all!.height, seen: seen!.height, bottom: seen!.bottom };
    });
    expect(all).toBeGreaterThan(whole);
    expect(seen).toBeLessThanOrEqual(inSight);
    const stands = async () => {
      const { companions, editor: box } = await layoutOf(tab, 'modal');
      const [pill] = companions;
      return pill !== undefined && pill.y >= bottom && pill.x > box.x && pill.x < box.x + box.width;
    };
    await until(stands, 'the pill to be below the lines in sight');
  });

  it('goes along when the page scrolls, closed and open', async () => {
    const tab = await write('facebook-comments', 'second');
    const distance = async () => {
      const { companions, editor } = await layoutOf(tab, 'second');
      return companions[0]!.y - (editor.y + editor.height);
    };
    const scrollTo = (y: number) => tab.page.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), y);
    await scrollTo(0);
    for (const open of [false, true]) {
      if (open) await openPanel(tab);
      await scrollTo(0);
      const before = await until(async () => ({ distance: await distance() }), 'a Companion');
      const top = (await layoutOf(tab, 'second')).editor.y;
      await scrollTo(60);
      await until(async () => (await layoutOf(tab, 'second')).editor.y === top - 60, 'the page to scroll');
      const near = async () => {
        const { companions, viewport } = await layoutOf(tab, 'second');
        return (
          isInside(companions[0]!, viewport) && Math.abs((await distance()) - before.distance) < (open ? 300 : 200)
        );
      };
      await until(near, 'the Companion to have come along');
    }
  });
});

describe('where boxes come and go', () => {
  it('each of two boxes has its own', async () => {
    const tab = await write('facebook-comments', 'first');
    await tab.focusBox('second');
    await tab.type('Commentez OUI et je vous envoie le guide !');
    const wanted = ['first', 'second'] as const;
    const both = async () => {
      const names = await pillNames(tab);
      const expected = await Promise.all(wanted.map(async (box) => readingOf(tab, box, await tab.modelText(box)).name));
      return names.length === 2 && expected.every((name) => names.includes(name));
    };
    await until(both, 'a pill for each box');
    expect((await highlightedIn(tab))['proof-look']).toEqual(expect.arrayContaining([HEARSAY, 'Commentez OUI']));
    await openPanel(tab, 0);
    expect(await tab.textOf(PANEL)).toContain(HEARSAY);
    expect(await tab.textOf(PANEL)).not.toContain('Commentez OUI');
    expect(await hostCount(tab)).toBe(2);
  });

  it.each(
    shareOf([
      ['x-modal', 'modal', '[data-testid="app-bar-close"]'],
      ['x-reply-modal', 'reply', '[data-testid="app-bar-close"]'],
      ['linkedin-share', 'post', '.artdeco-modal__dismiss'],
      ['facebook-share', 'post', '.close'],
    ] as const),
  )('goes with the dialog, open or closed: %s', async (id, box, close) => {
    for (const open of [false, true]) {
      const tab = await write(id, box);
      if (open) await openPanel(tab);
      expect(await highlightedIn(tab)).not.toEqual({});
      await tab.click(close);
      await until(async () => (await hostCount(tab)) === 0, 'the Companion to be gone');
      await until(async () => Object.keys(await highlightedIn(tab)).length === 0, 'the underlines to be gone');
      expect(await tab.errors()).toEqual([]);
    }
  });

  it('stays with a draft whose editor is replaced', async () => {
    const tab = await write('x-modal', 'modal');
    const before = await tab.find(tab.box('modal').selector);
    await tab.act('replaceEditor');
    await until(async () => !(await before.evaluate((element) => element.isConnected)), 'the editor to be replaced');
    await tab.waitForText('modal', DRAFT);
    await expectRead(tab, 'modal');
    await tab.focusBox('modal');
    await tab.type(' Commentez OUI !');
    await expectRead(tab, 'modal');
    expect(await pillNames(tab)).toHaveLength(1);
  });

  it('can be used inside a native modal dialog', async () => {
    const tab = await write('x-native-dialog', 'modal');
    await openPanel(tab);
    expect(await tab.textOf(PANEL)).toContain(HEARSAY);
    await tab.press('Escape');
    await tab.gone(PANEL);
    expect(await tab.has('dialog[open]')).toBe(true);
    await openPanel(tab);
    await tab.click(CLOSE);
    await tab.gone(PANEL);
    await tab.publish('modal');
    expect(await tab.waitForPublications(1)).toMatchObject([{ text: DRAFT }]);
  });

  it.each(
    shareOf([
      ['x-modal', 'modal'],
      ['facebook-post', 'post'],
    ] as const),
  )('can be used inside a modal that keeps the focus: %s', async (id, box) => {
    const tab = await write(id, box);
    await openPanel(tab);
    await until(isInPanel, 'the focus to be in the panel');
    await tab.click({ selector: '.panel label', contains: 'English' });
    await until(async () => !(await highlightedIn(tab))['proof-look'], 'the draft to be judged as English');
    expect(await isInPanel()).toBe(true);
    await tab.press('Escape');
    await tab.type(' Oui.');
    await tab.waitForText(box, `${DRAFT} Oui.`);
  });
});

it.each(
  shareOf([
    ['x-modal', 'modal'],
    ['facebook-post', 'post'],
  ] as const),
)('points at the words of the finding that has the focus, until it has no more: %s', async (id, box) => {
  const tab = await write(id, box);
  await openPanel(tab);
  const pointed = (words: string | undefined) =>
    until(async () => (await highlightedIn(tab))['proof-point']?.[0] === words, `${words} to be pointed at`);
  /** From the draft straight into the finding, as when the focus comes back from another window. */
  const enter = () =>
    tab.page.evaluate(() => {
      for (const { shadowRoot } of document.querySelectorAll('html > div'))
        shadowRoot?.querySelector<HTMLElement>('.finding summary')?.focus();
    });
  await tab.page.mouse.move(1, 1);
  await tab.focusBox(box);
  await pointed(undefined);
  await enter();
  await pointed(HEARSAY);
  await tab.focusBox(box);
  await pointed(undefined);
  await enter();
  await pointed(HEARSAY);
  await tab.press('Escape');
  await tab.gone(PANEL);
  await pointed(undefined);
  expect(await tab.errors()).toEqual([]);
});

it('keeps the keys typed in its panel to itself', async () => {
  const tab = await write('x-listeners', 'inline');
  await openPanel(tab);
  await until(isInPanel, 'the focus to be in the panel');
  await tab.forgetSeen();
  for (const key of ['n', 'l', '/', 'Enter', 'mod+Enter'] as const) await tab.press(key);
  expect((await tab.seen()).filter(({ type }) => type === 'shortcut')).toEqual([]);
  expect(await tab.published()).toEqual([]);
  expect(await tab.modelText('inline')).toBe(DRAFT);
});

describe('languages', () => {
  it('judges in the language one chooses', async () => {
    const tab = await write('linkedin-share', 'post');
    await openPanel(tab);
    const choose = (label: string) => tab.click({ selector: '.panel label', contains: label });
    const underlined = (words: readonly string[] | undefined) =>
      until(
        async () => JSON.stringify((await highlightedIn(tab))['proof-look']) === JSON.stringify(words),
        `${words} to be underlined`,
      );
    await underlined([HEARSAY]);
    await choose('English');
    await underlined(undefined);
    await choose('Français');
    await underlined([HEARSAY]);
    await choose('Auto');
    await underlined([HEARSAY]);
    await tab.find({ selector: '.panel label', contains: 'Auto: French' });
  });

  it('speaks the language chosen in the popup, at once, in pages that are open', async () => {
    const tab = await write('linkedin-share', 'post');
    await openPanel(tab);
    for (const [locale, label] of [
      ['fr', 'Français'],
      ['en', 'English'],
    ] as const) {
      const popup = await tamis.driver.openExtensionPage('popup.html');
      await popup.click({ selector: 'label', name: label });
      await until(
        () => tab.has({ role: 'region', name: MESSAGES[locale].companion.region }),
        `the panel in ${label}`,
        1000,
      );
      await popup.page.close();
      await tab.page.bringToFront();
    }
  });
});

it.each(
  shareOf([
    ['x-modal', 'modal', 'mod+Enter'],
    ['linkedin-comments', 'first', 'mod+Enter'],
    ['facebook-comments', 'first', 'Enter'],
  ] as const),
)('publishes by its key with the panel open: %s', async (id, box, chord) => {
  const tab = await write(id, box);
  await openPanel(tab);
  await tab.focusBox(box);
  await tab.press(chord);
  await tab.waitForPublications(1);
  await settle(tab);
  expect(await tab.published()).toMatchObject([{ text: DRAFT, trusted: true }]);
  expect(await tab.errors()).toEqual([]);
});
