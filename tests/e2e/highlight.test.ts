import { describe, expect, it } from 'vitest';
import { expectRead, highlightedIn, typeLines } from './companion.ts';
import { until } from './until.ts';
import { withTamis } from './with-tamis.ts';

const tamis = withTamis();

/** One box of each editor. */
const EDITORS = [
  ['Draft', 'x-home', 'inline'],
  ['Lexical paragraphs', 'facebook-post', 'post'],
  ['Lexical lines', 'facebook-comments', 'first'],
  ['Quill', 'linkedin-legacy-post', 'post'],
  ['Quill in a shadow root', 'linkedin-share', 'post'],
  ['TipTap', 'linkedin-comments', 'first'],
] as const;

const HEARSAY = 'Il paraît que';

describe.each(EDITORS)('%s', (_editor, id, name) => {
  it('keeps to the words while the text around them changes', async () => {
    const tab = await tamis.open(id);
    const marked = async (words: readonly string[]) => {
      await expectRead(tab, name);
      expect((await highlightedIn(tab))['proof-look'] ?? []).toEqual(expect.arrayContaining([...words]));
    };
    await tab.focusBox(name);
    await tab.type(`${HEARSAY} cela ferme.`);
    await marked([HEARSAY]);
    await tab.press('Home');
    await tab.type('Ah. ');
    await tab.waitForText(name, `Ah. ${HEARSAY} cela ferme.`);
    await marked([HEARSAY]);
    await typeLines(tab, name, '\n');
    await tab.waitForText(name, `Ah. \n${HEARSAY} cela ferme.`);
    await marked([HEARSAY]);
    for (let count = 0; count < 3; count++) await tab.press('Delete');
    await tab.waitForText(name, `Ah. \nparaît que cela ferme.`);
    await expectRead(tab, name);
    expect(Object.values(await highlightedIn(tab)).flat()).not.toContain(HEARSAY);
  });
});

it('nothing stays underlined when the draft is published', async () => {
  const tab = await tamis.open('facebook-comments');
  await tab.focusBox('first');
  await tab.type(`${HEARSAY} ça ferme.`);
  await expectRead(tab, 'first');
  expect(await highlightedIn(tab)).not.toEqual({});
  await tab.press('Enter');
  await tab.waitForPublications(1);
  await until(async () => Object.keys(await highlightedIn(tab)).length === 0, 'the underlines to be gone');
});
