import { beforeEach, describe, expect, it } from 'vitest';
import { MESSAGES } from '../../lib/i18n/index.ts';
import type { ReplicaTab } from './browser.ts';
import { openPanel } from './companion.ts';
import {
  answer,
  EDIT,
  HEATED,
  hasFocus,
  PAUSE,
  POST_ANYWAY,
  pauseBy,
  publishBy,
  publishedAtLast,
  Storage,
  settle,
  type Way,
  write,
} from './pause.ts';
import { shareOf } from './share-of.ts';
import { until } from './until.ts';
import { withTamis } from './with-tamis.ts';

const tamis = withTamis();
const storage = new Storage(tamis);
const TEXT = HEATED.en;

beforeEach(() => storage.forgetPauses());

/** One box of each editor. */
const EDITORS = [
  ['Draft', 'x-modal', 'modal', 'click'],
  ['Lexical paragraphs', 'facebook-post', 'post', 'click'],
  ['Lexical lines', 'facebook-comments', 'first', 'enter'],
  ['Quill in a shadow root', 'linkedin-share', 'post', 'mod+enter'],
  ['TipTap', 'linkedin-comments', 'first', 'click'],
] as const satisfies readonly (readonly [string, string, string, Way])[];

/** Writes, publishes, and waits for the dialog. */
async function pauseAt(id: string, box: string, text = TEXT, way: Way = 'click') {
  const tab = await write(tamis, id, box, text);
  await pauseBy(tab, box, way);
  return tab;
}

async function expectLetGo(tab: ReplicaTab, text: string): Promise<void> {
  expect(await publishedAtLast(tab)).toEqual([text]);
  expect(await tab.has(PAUSE)).toBe(false);
  expect(await tab.errors()).toEqual([]);
}

describe.each(shareOf(EDITORS))('to edit, in %s', (_editor, id, box, way) => {
  it('gives the focus back, the caret behind the words, and asks no more about the draft', async () => {
    const tab = await pauseAt(id, box, `${TEXT} Fin.`, way);
    expect(await tab.page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent)).toBe('Edit');
    await tab.press('Escape');
    await tab.gone(PAUSE);
    expect(await hasFocus(tab, box)).toBe(true);
    await tab.type(' or so');
    const edited = `${TEXT.slice(0, -1)} or so. Fin.`;
    await tab.waitForText(box, edited);
    expect(await tab.published()).toEqual([]);
    await publishBy(tab, box, way);
    await expectLetGo(tab, edited);
  });
});

describe('however it is published', () => {
  it.each(shareOf([2, 3]))('%i clicks in a row', async (count) => {
    const tab = await write(tamis, 'x-home', 'inline', TEXT);
    const button = await tab.find(`${tab.box('inline').submit!.clicks[0]}:enabled`);
    await button.click({ count });
    await tab.find(PAUSE);
    await settle(tab);
    expect(await tab.published()).toEqual([]);
    await answer(tab, POST_ANYWAY);
    await expectLetGo(tab, TEXT);
  });

  it.each(
    shareOf([
      ['x-home', 'inline', 'Enter'],
      ['x-home', 'inline', ' '],
      ['facebook-post', 'post', ' '],
      ['facebook-post', 'post', 'Enter'],
    ] as const),
  )('on the focused button: %s, %s by "%s"', async (id, box, key) => {
    const tab = await write(tamis, id, box, TEXT);
    const button = await tab.find(`${tab.box(box).submit!.clicks[0]}:not(:disabled, [aria-disabled="true"])`);
    await button.focus();
    await tab.press(key);
    await tab.find(PAUSE);
    expect(await tab.published()).toEqual([]);
    await answer(tab, POST_ANYWAY);
    await expectLetGo(tab, TEXT);
  });

  it('by its form', async () => {
    const tab = await write(tamis, 'facebook-post', 'post', TEXT);
    const form = await tab.find('[role="dialog"] form');
    await form.evaluate((element) => (element as unknown as HTMLFormElement).requestSubmit());
    await tab.find(PAUSE);
    expect(await tab.published()).toEqual([]);
    await answer(tab, POST_ANYWAY);
    await expectLetGo(tab, TEXT);
  });

  it('by the same key once more, but not by a key held down', async () => {
    const tab = await write(tamis, 'x-home', 'inline', TEXT);
    const { keyboard } = tab.page;
    await keyboard.down('Control');
    for (let times = 0; times < 4; times++) await keyboard.down('Enter');
    await tab.find('.pause-post:enabled');
    await keyboard.down('Enter');
    await keyboard.up('Enter');
    await keyboard.up('Control');
    await settle(tab);
    expect(await tab.has(PAUSE)).toBe(true);
    expect(await tab.published()).toEqual([]);
    await tab.press('mod+Enter');
    await tab.gone(PAUSE);
    await expectLetGo(tab, TEXT);
  });
});

describe('Enter that publishes nothing', () => {
  it('while a name is picked', async () => {
    const tab = await write(tamis, 'facebook-comments', 'first', `${TEXT} @So`);
    await tab.find({ role: 'option', name: 'Sofia Marchand' });
    await tab.press('Enter');
    const text = `${TEXT} Sofia Marchand `;
    await tab.waitForText('first', text);
    expect(await tab.has(PAUSE)).toBe(false);
    await pauseBy(tab, 'first', 'enter');
    await answer(tab, POST_ANYWAY);
    await expectLetGo(tab, text);
  });

  it('while an input method composes, and with Shift', async () => {
    const tab = await write(tamis, 'facebook-comments', 'first', `${TEXT} `);
    const composition = await tab.startComposition('ん');
    await tab.press('Enter');
    await settle(tab);
    expect(await tab.has(PAUSE)).toBe(false);
    expect(await tab.published()).toEqual([]);
    await composition.commit();
    await tab.press('Shift+Enter');
    await settle(tab);
    expect(await tab.has(PAUSE)).toBe(false);
    await pauseBy(tab, 'first', 'enter');
  });
});

describe('while the dialog is open', () => {
  it('the site hears of nothing that is done in it', async () => {
    const tab = await pauseAt('x-listeners', 'inline');
    await tab.find('.pause-post:enabled');
    await tab.forgetSeen();
    for (const key of ['n', '/', 'Tab', 'Tab', 'Escape'] as const) {
      if (key === 'Escape') await tab.page.mouse.click(5, 5);
      await tab.press(key);
    }
    await tab.gone(PAUSE);
    await settle(tab);
    const heard = (await tab.seen()).filter(({ type }) => !type.startsWith('focus'));
    expect(heard).toEqual([]);
    expect(await tab.modelText('inline')).toBe(TEXT);
  });

  it.each(
    shareOf([
      ['x-modal', 'modal', '#layers [role="dialog"]'],
      ['x-native-dialog', 'modal', 'dialog[open]'],
      ['facebook-post', 'post', '[role="dialog"]'],
    ] as const),
  )('Escape closes nothing of the site’s: %s', async (id, box, dialog) => {
    const tab = await pauseAt(id, box);
    await tab.press('Escape');
    await tab.gone(PAUSE);
    expect(await tab.has(dialog)).toBe(true);
    expect(await tab.modelText(box)).toBe(TEXT);
    expect(await hasFocus(tab, box)).toBe(true);
  });

  it.each(shareOf([EDIT, POST_ANYWAY]))('the editor may be replaced: %o', async (button) => {
    const tab = await pauseAt('x-modal', 'modal');
    const before = await tab.find(tab.box('modal').selector);
    await tab.act('replaceEditor');
    await until(async () => !(await before.evaluate((element) => element.isConnected)), 'the editor to be replaced');
    await tab.waitForText('modal', TEXT);
    await answer(tab, button);
    if (button === EDIT) {
      await until(() => hasFocus(tab, 'modal'), 'the new editor to have the focus');
      await tab.publish('modal');
    }
    await expectLetGo(tab, TEXT);
  });

  it('the network may take its button away', async () => {
    const tab = await pauseAt('linkedin-legacy-post', 'post');
    await tab.page.evaluate(() => document.querySelector('.share-box_actions')!.replaceChildren());
    await tab.find('.pause-post:enabled');
    await tab.click(POST_ANYWAY);
    await tab.find({ ...PAUSE, contains: MESSAGES.en.pause.stayed('LinkedIn').title });
    expect(await tab.published()).toEqual([]);
    await tab.press('Escape');
    await tab.gone(PAUSE);
    await tab.press('mod+Enter');
    await expectLetGo(tab, TEXT);
  });

  it('the page may be left', async () => {
    const tab = await pauseAt('x-home', 'inline');
    await tab.page.reload();
    await tab.find(tab.box('inline').selector);
    expect(await tab.has(PAUSE)).toBe(false);
    await write(tamis, 'x-home', 'inline', 'Bonjour');
    await tab.publish('inline');
    await expectLetGo(tab, 'Bonjour');
  });
});

it('a site that takes trusted events only: the person’s own next press passes', async () => {
  const tab = await tamis.open('x-home', { query: { trusted: '1' } });
  await tab.focusBox('inline');
  await tab.find({ role: 'button', contains: 'Tamis' });
  await tab.type(TEXT);
  await pauseBy(tab, 'inline');
  await answer(tab, POST_ANYWAY);
  await tab.find({ ...PAUSE, contains: MESSAGES.en.pause.stayed('X').title });
  expect(await tab.published()).toEqual([]);
  await tab.find({ selector: '.pause-buttons .button' });
  await until(async () => {
    await tab.press('Enter');
    return !(await tab.has(PAUSE));
  }, 'the notice to be closed');
  expect(await hasFocus(tab, 'inline')).toBe(true);
  await tab.publish('inline');
  await expectLetGo(tab, TEXT);
});

it('a thread is one draft: one question for all its boxes', async () => {
  const tab = await write(tamis, 'x-thread', 'first', 'Bonjour à tous.');
  await tab.focusBox('second');
  await tab.type(TEXT);
  await tab.waitForText('second', TEXT);
  await tab.focusBox('first');
  await pauseBy(tab, 'first');
  await answer(tab, EDIT);
  expect(await hasFocus(tab, 'second')).toBe(true);
  await tab.publish('first');
  await expectLetGo(tab, `Bonjour à tous.\n\n${TEXT}`);
});

describe('no pause', () => {
  it('beyond the day’s number, in whatever tab', async () => {
    for (let times = 1; times <= 3; times++) {
      await pauseAt('x-home', 'inline');
      await until(async () => (await storage.pauses()) === times, `${times} pauses to be counted`);
    }
    const tab = await write(tamis, 'x-home', 'inline', TEXT);
    await tab.publish('inline');
    await expectLetGo(tab, TEXT);
  });

  it.each(shareOf([{ pausesPerDay: 0 }, { pausedUntil: 8.64e15 }, { enabled: false }]))(
    'where the person wants none: %o',
    async (change) => {
      const tab = await write(tamis, 'x-home', 'inline', TEXT);
      await storage.change(change);
      try {
        if (!('pausesPerDay' in change)) await tab.gone({ role: 'button', contains: 'Tamis' });
        else await settle(tab);
        await tab.publish('inline');
        await expectLetGo(tab, TEXT);
      } finally {
        await storage.change({ pausesPerDay: 3, pausedUntil: 0, enabled: true });
      }
    },
  );

  it('for less than four words, for what is no more than a look, and for what was set aside', async () => {
    for (const text of ['Idiot, toi !', 'Il paraît que la gare ferme bientôt.']) {
      const tab = await write(tamis, 'x-home', 'inline', text);
      await tab.publish('inline');
      await expectLetGo(tab, text);
    }
    const tab = await write(tamis, 'x-home', 'inline', TEXT);
    await openPanel(tab);
    await tab.click({ role: 'button', contains: 'Set aside' });
    await tab.gone({ role: 'heading', contains: 'Insult' });
    await tab.publish('inline');
    await expectLetGo(tab, TEXT);
  });
});

describe('what becomes of it', () => {
  it('is counted: paused, edited or posted anyway, published', async () => {
    // What the page before had to say has been said.
    await tamis.open('x-home');
    await storage.startCounting();
    const edited = await pauseAt('x-home', 'inline');
    await edited.press('Escape');
    await edited.gone(PAUSE);
    await edited.type(' or so');
    await edited.publish('inline');
    await edited.waitForPublications(1);
    await storage.waitForOutcomes('x', 'post', { paused: 1, 'paused-edited': 1, published: 1 });
    const posted = await pauseAt('facebook-comments', 'first', TEXT, 'enter');
    await answer(posted, POST_ANYWAY);
    await storage.waitForOutcomes('facebook', 'comment', { paused: 1, 'posted-anyway': 1, published: 1 });
    const plain = await write(tamis, 'linkedin-share', 'post', 'Bonjour à tous ici.');
    await plain.publish('post');
    await storage.waitForOutcomes('linkedin', 'post', { published: 1 });
  });

  it('may be to hold it: the text is kept, and the box emptied when that is asked', async () => {
    // What the page before had to say has been said.
    await tamis.open('x-home');
    await storage.forgetHeld();
    await storage.startCounting();
    const tab = await pauseAt('x-home', 'inline');
    await tab.find('.pause-post:enabled');
    await tab.click({ role: 'button', name: MESSAGES.en.hold.hold });
    await tab.click({ selector: '.hold-times .button' });
    expect(await tab.modelText('inline')).toBe(TEXT);
    await tab.click({ role: 'button', name: MESSAGES.en.hold.empty });
    await tab.gone(PAUSE);
    await tab.waitForText('inline', '');
    expect(await tab.published()).toEqual([]);
    expect(await storage.heldTexts()).toEqual([TEXT]);
    await storage.waitForOutcomes('x', 'post', { paused: 1, 'paused-held': 1, held: 1 });
  });
});
