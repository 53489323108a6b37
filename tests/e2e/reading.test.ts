import { beforeEach, describe, expect, it } from 'vitest';
import { LANGUAGES, REPLICAS } from '../replicas/index.ts';
import { browserFromEnvironment } from './browser.ts';
import { expectRead, highlightedIn, openPanel, PANEL, PILL, readingIn, typeLines } from './companion.ts';
import { until } from './until.ts';
import { withTamis } from './with-tamis.ts';

const tamis = withTamis();
const isFirefox = browserFromEnvironment() === 'firefox';

/** Each in one of the site's languages here, and in the other language in the other browser. */
const BOXES = REPLICAS.flatMap(({ id, boxes }) =>
  boxes
    .filter(({ kind }) => kind === 'post' || kind === 'comment')
    .map(({ name, prefilled = '' }) => ({ id, name, prefilled })),
).map((box, index) => ({ ...box, lang: LANGUAGES[(index + (isFirefox ? 1 : 0)) % LANGUAGES.length]! }));

/** One box of each editor. */
const EDITORS = [
  ['Draft', 'x-home', 'inline'],
  ['Lexical paragraphs', 'facebook-post', 'post'],
  ['Lexical lines', 'facebook-comments', 'first'],
  ['Quill', 'linkedin-legacy-post', 'post'],
  ['Quill in a shadow root', 'linkedin-share', 'post'],
  ['TipTap', 'linkedin-comments', 'first'],
] as const;

/** Line breaks, blank ones too, an emoji of several, one with a joiner and one with a tone, accents; findings at both ends. */
const LINES = 'Il paraît que ça ferme 👩‍👩‍👧‍👦.\n\nUn été 👍🏽.\nCommentez OUI !';

let hasFailed = false;
beforeEach(({ onTestFailed }) => {
  onTestFailed(() => {
    hasFailed = true;
  });
});

/** An empty box, in a page that tests share until one of them fails. */
async function emptyBox(id: string, name: string) {
  const { tab } = tamis;
  if (hasFailed || tab.replica.id !== id) await tamis.open(id);
  hasFailed = false;
  await tab.setText(name, '');
  await tab.focusBox(name);
  return tab;
}

it.each(BOXES)('every box of every network is read: $id: $name, in $lang', async ({ id, name, prefilled, lang }) => {
  const tab = await tamis.open(id, { lang });
  await tab.focusBox(name);
  await tab.find(PILL);
  await expectRead(tab, name);
  await typeLines(tab, name, LINES);
  await tab.waitForText(name, prefilled + LINES);
  await expectRead(tab, name);
  expect((await highlightedIn(tab))['proof-look']).toEqual(expect.arrayContaining(['Il paraît que', 'Commentez OUI']));
  expect(await tab.errors()).toEqual([]);
});

describe.each(EDITORS)('%s', (_editor, id, name) => {
  it('a mention is read as its name', async () => {
    const tab = await emptyBox(id, name);
    await tab.type('Merci ');
    await tab.waitForText(name, 'Merci ');
    await tab.insertMention(name, 'Sofia Marchand');
    await tab.type(', il paraît que cela ferme.');
    const has = async () => {
      const text = await tab.modelText(name);
      return text.includes('Sofia Marchand') && text.includes('ferme.');
    };
    await until(has, 'the mention and the rest');
    await expectRead(tab, name);
  });

  it('a paste of 3,000 characters', async () => {
    const lines = Array.from({ length: 70 }, (_, index) => `Ligne ${index + 1} : il paraît que la gare rouvre à Dole.`);
    const text = lines.join('\n').slice(0, 3000);
    const tab = await emptyBox(id, name);
    await tab.paste(text);
    await until(async () => (await tab.modelText(name)).length >= 2900, 'the paste to be in the box');
    await expectRead(tab, name);
    expect((await highlightedIn(tab))['proof-look']!.length).toBeGreaterThan(30);
  });

  it('what is undone is unread', async () => {
    const tab = await emptyBox(id, name);
    const draft = 'Il paraît que';
    await tab.type(draft);
    await tab.waitForText(name, draft);
    await expectRead(tab, name);
    await tab.undo();
    await until(async () => (await tab.modelText(name)) !== draft, 'undo to take something back');
    await expectRead(tab, name);
  });

  it('a composition is read as it stands, and when it is committed', async () => {
    const tab = await emptyBox(id, name);
    await tab.type('Il paraît que ');
    await expectRead(tab, name);
    const before = await readingIn(tab);
    const composition = await tab.startComposition('に');
    await composition.update('にほん');
    const seen = async () => (await readingIn(tab)).names[0] !== before.names[0];
    await until(seen, 'the Companion to see the composition');
    await composition.update('日本');
    await composition.commit();
    await tab.waitForText(name, 'Il paraît que 日本');
    await expectRead(tab, name);
  });
});

it('the panel quotes the words, gives the length, and the source of each rule', async () => {
  const tab = await tamis.open('facebook-comments', { lang: 'fr' });
  await tab.focusBox('first');
  const draft = 'Il paraît que 😀 la gare rouvre. Virement sur FR14 2004 1010 0505 0001 3M02 606.';
  await tab.type(draft);
  await tab.waitForText('first', draft);
  await expectRead(tab, 'first');
  await openPanel(tab);
  const panel = await tab.textOf(PANEL);
  expect(panel).toContain('“Il paraît que”');
  expect(panel).toContain('“FR14 2004 1010 0505 0001 3M02 606”');
  expect(panel).toContain(`${draft.length} / 8,000`);
  expect((await highlightedIn(tab))['proof-stop']).toEqual(['FR14 2004 1010 0505 0001 3M02 606']);
});
