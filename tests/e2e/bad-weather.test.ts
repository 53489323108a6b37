import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../lib/i18n/index.ts';
import { backgroundOf } from './background.ts';
import { browserFromEnvironment } from './browser.ts';
import { expectRead, highlightedIn, hostCount, openPanel, PANEL, PILL, pillNames } from './companion.ts';
import { extensionFolder } from './extension-folder.ts';
import { longestRunOf } from './longest-run.ts';
import { HEATED, PAUSE, POST_ANYWAY, pauseBy, publishedAtLast, settle, write } from './pause.ts';
import { readPopup } from './read-popup.ts';
import { shareOf } from './share-of.ts';
import { until } from './until.ts';
import { withTamis } from './with-tamis.ts';

const tamis = withTamis({ hasToolbar: true });
const isFirefox = browserFromEnvironment() === 'firefox';

const DRAFT = 'Il paraît que la gare rouvre.';

/** One box of each editor, with a way to publish. */
const EDITORS = [
  ['Draft', 'x-home', 'inline'],
  ['Lexical paragraphs', 'facebook-post', 'post'],
  ['Lexical lines', 'facebook-comments', 'first'],
  ['Quill', 'linkedin-legacy-post', 'post'],
  ['TipTap', 'linkedin-comments', 'first'],
] as const;

/** As UTF-16 units: on its way to a page, half a pair would become something else. */
const unitsOf = (text: string) => Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));

const ODD_TEXTS = [
  ' \n ',
  `Une gare${String.fromCharCode(0xd83d)} rouvre${String.fromCharCode(0xde00)}, il paraît que oui.`,
  'يقال إن المحطة ستفتح أبوابها من جديد في الصيف. #محطة',
  'La gare rouvre は駅, говорят, il paraît que עם 123 🚉.',
  'La\u200d gare rou\u2060vre\u202e, il paraît que\u00a0oui.',
];

describe.each(shareOf(EDITORS))('odd drafts in %s', (_editor, id, box) => {
  it('are read, and never break the page', async () => {
    const tab = await tamis.open(id);
    await tab.focusBox(box);
    await tab.find(PILL);
    for (const text of ODD_TEXTS) {
      const set = (name: string, units: number[]) =>
        window.__replica.boxes[name]!.setText(String.fromCharCode(...units));
      await tab.page.evaluate(set, box, unitsOf(text));
      await openPanel(tab);
      await tab.press('Escape');
      await tab.gone(PANEL);
    }
    expect(await tab.errors()).toEqual([]);
  });

  it('that are but a mention have nothing to be said of', async () => {
    const tab = await tamis.open(id);
    await tab.focusBox(box);
    await tab.insertMention(box, 'Sofia Marchand');
    await until(async () => (await tab.modelText(box)).includes('Sofia Marchand'), 'the mention');
    await expectRead(tab, box);
    expect(await highlightedIn(tab)).toEqual({});
    expect(await tab.errors()).toEqual([]);
  });
});

it('60,000 characters pasted are judged without holding the page up', async () => {
  // No line like another: what was judged once is not judged again.
  const line = (at: number) =>
    `Il paraît que la gare ${at} rouvre à Dole, et le marché de Brévans avec elle, dès samedi matin, à 9 h.`;
  const text = `${Array.from({ length: 620 }, (_, at) => line(at)).join('\n')}\nCommentez OUI !`;
  expect(text.length).toBeGreaterThan(60_000);
  const tab = await tamis.open('facebook-post');
  await tab.focusBox('post');
  await tab.find(PILL);
  const longest = await longestRunOf(tamis.driver, tab, async () => {
    await tab.paste(text);
    await until(async () => (await tab.modelText('post')) === text, 'the paste to be in the box', 30_000);
    await until(
      async () => (await highlightedIn(tab))['proof-look']?.includes('Commentez OUI'),
      'the end to be judged',
    );
    await tab.type(' Oui.');
    await until(async () => (await tab.modelText('post')).endsWith('Oui.'), 'what is typed after it');
    await expectRead(tab, 'post');
  });
  if (longest !== undefined) expect(longest).toBeLessThan(200);
  await tab.press('mod+Enter');
  expect((await tab.waitForPublications(1))[0]!.text).toBe(`${text} Oui.`);
  expect(await tab.errors()).toEqual([]);
});

it('storage that refuses to be written: drafts are judged all the same', async ({ skip }) => {
  skip(isFirefox, 'puppeteer cannot reach the background of a Firefox extension to break its storage');
  const worker = await backgroundOf(tamis.driver);
  await worker.evaluate(
    'chrome.storage.local.__proto__.set = () => Promise.reject(new Error("QUOTA_BYTES quota exceeded")); 0',
  );
  try {
    const tab = await tamis.open('x-home');
    await tab.focusBox('inline');
    await tab.type(DRAFT);
    await expectRead(tab, 'inline');
    await readPopup(tamis.driver, /Post on X Side panel True look again/);
    await tab.publish('inline');
    await tab.waitForPublications(1);
    expect(await tab.errors()).toEqual([]);
  } finally {
    await worker.evaluate('delete chrome.storage.local.__proto__.set; 0');
  }
});

describe('the extension updated under an open page', () => {
  it.each(shareOf(EDITORS))('leaves the site working: %s', async (_editor, id, box) => {
    const tab = await tamis.open(id);
    await tab.focusBox(box);
    await tab.type(DRAFT);
    await expectRead(tab, box);
    const { browser } = tamis.driver;
    expect(await browser.installExtension(extensionFolder(browserFromEnvironment()))).toBe(tamis.driver.extensionId);
    await tab.type(' Oui.');
    await tab.waitForText(box, `${DRAFT} Oui.`);
    if (isFirefox) {
      // New scripts come into the open page: one Companion, which reads the draft anew.
      await tab.focusBox(box);
      await tab.type(' Bon.');
      await expectRead(tab, box);
      await until(async () => (await hostCount(tab)) === 1, 'the former Companion to be gone');
    } else {
      const says = async () => (await pillNames(tab)).join() === MESSAGES.en.companion.reload;
      await until(says, 'the pill to say that the page must be reloaded');
      expect(await highlightedIn(tab)).toEqual({});
    }
    const text = await tab.modelText(box);
    await tab.publish(box);
    expect(await tab.waitForPublications(1)).toMatchObject([{ text }]);
    expect(await tab.errors()).toEqual([]);
  });

  it('is back once the page is reloaded', async () => {
    const tab = await tamis.open('x-home');
    await tab.focusBox('inline');
    await tab.type(DRAFT);
    await expectRead(tab, 'inline');
  });

  const DIALOGS = [
    ['x-home', 'inline', 'mod+enter'],
    ['linkedin-share', 'post', 'click'],
    ['facebook-post', 'post', 'click'],
  ] as const;

  it.each(shareOf(DIALOGS))('with the dialog open, leaves nothing stuck: %s', async (id, box, way) => {
    await tamis.inPage('practice.html', (page) => page.page.evaluate("chrome.storage.local.remove('pauses')"));
    const text = HEATED.en;
    const tab = await write(tamis, id, box, text);
    await pauseBy(tab, box, way);
    // A button that is not enabled yet would never be, where the script dies that enables it; the other closes the dialog.
    await tab.find('.pause-post:enabled');
    const { browser } = tamis.driver;
    expect(await browser.installExtension(extensionFolder(browserFromEnvironment()))).toBe(tamis.driver.extensionId);
    // Where the browser killed the script under it, the dialog still closes, and the person publishes.
    await until(async () => {
      if (await tab.has(PAUSE)) await tab.click(POST_ANYWAY);
      return !(await tab.has(PAUSE));
    }, 'the dialog to be gone');
    await settle(tab);
    if (isFirefox) {
      expect(await tab.published()).toEqual([]);
      await tab.publish(box);
    }
    expect(await publishedAtLast(tab)).toEqual([text]);
    expect(await tab.errors()).toEqual([]);
  });
});
