import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fix } from '../../lib/sieves/sieve.ts';
import { browserFromEnvironment, type Driver, launch, type ReplicaTab } from './browser.ts';
import { shareOf } from './share-of.ts';
import { until } from './until.ts';
import { buildWritingExtension, type WriteAnswer, write } from './writing-extension.ts';

let driver: Driver;
let tab: ReplicaTab;

beforeAll(async () => {
  driver = await launch({ extension: await buildWritingExtension(browserFromEnvironment()) });
  tab = await driver.open('x-home');
});
afterAll(() => driver?.close());

interface EditorCase {
  readonly name: string;
  readonly kind: string;
  readonly id: string;
  readonly box: string;
  /** How a hashtag comes to be apart from the text round it: coloured by the editor, or set in bold by the person. */
  readonly formats?: 'colour' | 'bold';
  readonly hasMentions?: boolean;
}

const EDITORS: readonly EditorCase[] = [
  { name: 'Draft', kind: 'draft', id: 'x-home', box: 'inline', formats: 'colour', hasMentions: true },
  { name: 'Lexical, a post', kind: 'lexical', id: 'facebook-post', box: 'post', formats: 'bold', hasMentions: true },
  { name: 'Lexical, a comment', kind: 'lexical', id: 'facebook-comments', box: 'first', hasMentions: true },
  {
    name: 'Quill 1 in a shadow root',
    kind: 'quill1',
    id: 'linkedin-share',
    box: 'post',
    formats: 'bold',
    hasMentions: true,
  },
  { name: 'Quill 1', kind: 'quill1', id: 'linkedin-legacy-post', box: 'post', formats: 'bold', hasMentions: true },
  { name: 'TipTap', kind: 'prosemirror', id: 'linkedin-comments', box: 'first', formats: 'bold', hasMentions: true },
  { name: 'Quill 2', kind: 'quill2', id: 'linkedin-quill2', box: 'editor', formats: 'bold', hasMentions: true },
  { name: 'textarea', kind: 'textarea', id: 'x-textarea', box: 'textarea' },
];

/** `[was|becomes]` marks a fix: "Un [mto|mot]." is "Un mto." with one. */
function marked(draft: string): { readonly text: string; readonly fixes: Fix[]; readonly fixed: string } {
  const fixes: Fix[] = [];
  let text = '';
  let fixed = '';
  for (const piece of draft.split(/(\[[^\]|]*\|[^\]]*\])/)) {
    const [, was, becomes] = /^\[([^|]*)\|([^\]]*)\]$/.exec(piece) ?? [];
    if (was === undefined || becomes === undefined) {
      text += piece;
      fixed += piece;
    } else {
      fixes.push({ start: text.length, end: text.length + was.length, text: becomes });
      text += was;
      fixed += becomes;
    }
  }
  return { text, fixes, fixed };
}

const BLANK_LINE = 'a line broken in two, with a blank line';
const EMPTIED = 'a draft of several paragraphs emptied';
const FILLED = 'an empty box filled with several paragraphs';

const CASES: Readonly<Record<string, string>> = {
  'a word in a line': 'Tout le monde [sai|sait] que ça marche.',
  'two fixes at once': '[Tous|Beaucoup] disent que ça [marcheras|marchera] demain.',
  'two fixes in two paragraphs': 'Une [premiere|première] ligne\nUne [segonde|seconde] ligne',
  'a deletion at the start': '[Franchement, |]je ne sais pas.',
  'a deletion in the middle': 'Je ne sais [vraiment |]pas.',
  'a deletion at the end': 'Belle journée au salon #Jura[ #Tech #Succès|]',
  'a deletion beside an emoji': 'Merci 👩‍💻[!!!|] à vous',
  'a deletion of a last line': 'Belle journée\nau salon[\n#Tech #Succès|]',
  'a deletion of a whole line but its break': 'Belle journée\n[Franchement|]\nau salon',
  'a deletion of everything': '[Franchement|]',
  'an insertion': 'Rendez-vous à dix heures[| 🕙]',
  'a longer text with emoji':
    'Nous avons [tout|réussi notre atelier 👩‍💻🎉 avec vingt personnes « ravies » de l’ambiance et'.concat('] fini'),
  'in a second paragraph': 'Une ligne.\nUn autre [mto|mot] ici.',
  'a line broken in two': 'Une longue phrase.[ |\n]Une autre, plus courte.',
  [BLANK_LINE]: 'Une longue phrase.[ |\n\n]Une autre, plus courte.',
  'a blank line less': 'Une phrase.[\n\n|\n]Une autre.',
  'two spaces made one': 'Je ne sais[  | ]pas.',
  [EMPTIED]: '[Une ligne.\n\nUne autre, avec 🎉.\nLa fin.|]',
  'an empty box filled': '[|Une ligne.]',
  [FILLED]: '[|Une ligne « longue ».\n\nUne autre, avec 🎉.\nLa fin.]',
  'one over two paragraphs': 'Une ligne [finie\nUne|qui en devient une] autre.',
};

const OVER_A_HASHTAG = [
  'Un [merci #bravo à|grand #bravo pour] tous',
  'Un merci[ #bravo|]',
  'Un merci [#bravo |]à tous',
  'Un merci [#bravo|#Bravo] à tous',
];

const selectorOf = (box: string) => tab.box(box).selector;

const nextFrames = () =>
  tab.page.evaluate(() => new Promise<unknown>((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** A history joins what follows within a second: let it pass, at once. */
const letTimePass = () =>
  tab.page.evaluate(() => {
    const { now } = Date;
    Date.now = () => now.call(Date) + 5000;
  });

async function start({ id, box }: EditorCase, text: string): Promise<void> {
  if (tab.replica.id !== id) await driver.open(id, { tab });
  await tab.focusBox(box);
  await tab.setText(box, text);
  // An editor may place the caret a frame after it was written into.
  await nextFrames();
  await letTimePass();
}

/** Sets a part of the one line in bold: with the keys, or through Quill, which runs no keys inside a shadow root. */
async function embolden({ box, id }: EditorCase, start: number, length: number): Promise<void> {
  if (id === 'linkedin-share') return tab.page.evaluate(formatQuill, box, start, length);
  await tab.press('Home');
  for (let steps = 0; steps < start; steps++) await tab.press('ArrowRight');
  for (let steps = 0; steps < length; steps++) await tab.press('Shift+ArrowRight');
  await until(() => tab.page.evaluate((wanted) => String(getSelection()).length === wanted, length), 'the selection');
  await nextFrames();
  await tab.press('mod+b');
}

/** Quill 2 takes no keys behind a mention that ends its line. */
async function startWithMention(editor: EditorCase): Promise<string> {
  const { kind, box } = editor;
  const rest = ' disent bonjour';
  await start(editor, kind === 'quill2' ? rest : '');
  if (kind === 'quill2') await tab.press('Home');
  await nextFrames();
  await tab.insertMention(box, 'Ada');
  if (kind !== 'quill2') await tab.type(rest);
  const text = `${kind === 'draft' ? '@' : ''}Ada${rest}`;
  await tab.waitForText(box, text);
  await letTimePass();
  return text;
}

/** Runs in the page. Quill leaves itself on its container. */
function formatQuill(box: string, start: number, length: number): void {
  const container = window.__replica.boxes[box]!.element()!.parentElement as unknown as {
    readonly __quill: { formatText(start: number, length: number, format: 'bold', on: boolean, source: 'user'): void };
  };
  container.__quill.formatText(start, length, 'bold', true, 'user');
}

/**
 * Quill 1 hears no keys inside a shadow root, and the browser's own undo follows neither its formats nor, in Firefox,
 * its new lines: what a person deletes there by hand cannot be undone either.
 */
const isBeyondUndo = ({ id }: EditorCase, what: string): boolean =>
  id === 'linkedin-share' &&
  (what === 'a format' || (driver.name === 'firefox' && [BLANK_LINE, EMPTIED, FILLED].includes(what)));

async function undoUntil(box: string, text: string): Promise<void> {
  await tab.focusBox(box);
  for (let presses = 0; presses < 12 && (await tab.modelText(box)) !== text; presses++) {
    const before = await tab.modelText(box);
    await tab.undo();
    await until(async () => (await tab.modelText(box)) !== before, 'undo to change something', 1000).catch(() => {});
  }
  await tab.waitForText(box, text);
}

function expectWritten(answer: WriteAnswer, kind: string, fixed: string): void {
  expect(answer).toEqual({ outcome: 'written', kind, text: fixed });
}

describe.each(EDITORS)('$name', (editor) => {
  const { id, box, kind, formats, hasMentions } = editor;
  beforeAll(async () => {
    await driver.open(id, { tab });
    await tab.focusBox(box);
    // What is written by hand first may change what is heard later: React 17 remembers a space.
    await tab.type('un deux');
    await tab.waitForText(box, 'un deux');
  });

  it.each(shareOf(Object.entries(CASES)))('writes %s', async (name, draft) => {
    const { text, fixes, fixed } = marked(draft);
    await start(editor, text);
    const answer = await write(tab, { selector: selectorOf(box), fixes, expected: text });
    // In Firefox, an empty Quill 2 takes one line of several: the box is left empty, and the text is copied instead.
    if (kind === 'quill2' && driver.name === 'firefox' && name === FILLED)
      return expect(answer).toEqual({ outcome: 'failed', kind, text: '' });
    expectWritten(answer, kind, fixed);
    expect(await tab.modelText(box)).toBe(fixed);
    if (!isBeyondUndo(editor, name)) await undoUntil(box, text);
  });

  it('writes from a panel that has the focus', async () => {
    const { text, fixes, fixed } = marked(CASES['two fixes at once']!);
    await start(editor, text);
    expectWritten(await write(tab, { selector: selectorOf(box), fixes, fromPanel: true }), kind, fixed);
    expect(await tab.modelText(box)).toBe(fixed);
    await undoUntil(box, text);
  });

  it('leaves the caret after the fix, in an editor that still takes keys', async () => {
    const { text, fixes } = marked(CASES['a word in a line']!);
    await start(editor, text);
    await write(tab, { selector: selectorOf(box), fixes });
    await tab.type(' bien');
    await tab.waitForText(box, 'Tout le monde sait bien que ça marche.');
  });

  it.runIf(formats).each(OVER_A_HASHTAG)('writes over a hashtag set apart: %s', async (draft) => {
    const { text, fixes, fixed } = marked(draft);
    await start(editor, text);
    if (formats === 'bold') await embolden(editor, text.indexOf('#'), '#bravo'.length);
    await tab.waitForText(box, text);
    expect(
      await tab.page.evaluate(
        (name) => window.__replica.boxes[name]!.element()!.querySelector('b, strong, .entity')?.textContent,
        box,
      ),
    ).toBe('#bravo');
    await letTimePass();
    expectWritten(await write(tab, { selector: selectorOf(box), fixes }), kind, fixed);
    expect(await tab.modelText(box)).toBe(fixed);
    if (!isBeyondUndo(editor, 'a format')) await undoUntil(box, text);
  });

  it.runIf(hasMentions)('writes next to a mention, and never into it', async () => {
    const text = await startWithMention(editor);
    const into = marked(text.replace('da disent', '[da disent|lice dit]')).fixes;
    expect(await write(tab, { selector: selectorOf(box), fixes: into })).toMatchObject({ outcome: 'failed', text });

    const beside = text.replace(' disent', '[ disent| dit]');
    const { fixes, fixed } = marked(beside);
    expectWritten(await write(tab, { selector: selectorOf(box), fixes }), kind, fixed);
    expect(await tab.modelText(box)).toBe(fixed);
    await undoUntil(box, text);

    await letTimePass();
    const after = marked(text.replace(' disent', '[ disent|]'));
    expectWritten(await write(tab, { selector: selectorOf(box), fixes: after.fixes }), kind, after.fixed);
    expect(await tab.modelText(box)).toBe(after.fixed);
  });

  it('does nothing to a text that has changed', async () => {
    const { text, fixes } = marked(CASES['a word in a line']!);
    await start(editor, `${text} Ou presque.`);
    const answer = await write(tab, { selector: selectorOf(box), fixes, expected: text });
    expect(answer).toEqual({ outcome: 'changed', kind, text: `${text} Ou presque.` });
  });

  it('has the fixed text published', async () => {
    const { text, fixes, fixed } = marked(CASES['two fixes at once']!);
    await start(editor, text);
    expectWritten(await write(tab, { selector: selectorOf(box), fixes }), kind, fixed);
    await tab.publish(box);
    await tab.waitForPublications(1);
    expect((await tab.published()).map((one) => one.text)).toEqual([fixed]);
    expect(await tab.errors()).toEqual([]);
  });
});

it('asked nothing of the network', () => {
  expect(driver.blocked).toEqual([]);
});
