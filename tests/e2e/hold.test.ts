import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPanel, PANEL } from './companion.ts';
import { Storage } from './pause.ts';
import { shareOf } from './share-of.ts';
import type { Tab } from './tab.ts';
import { until } from './until.ts';
import { withTamis } from './with-tamis.ts';

// Holding a draft and having it back, in every editor and through the real storage.
const tamis = withTamis();
const storage = new Storage(tamis);
const name = (words: string) => ({ role: 'button', contains: words }) as const;

const TEXT = 'La réunion de lundi est déplacée.\n\nLes détails suivront 🎉 dans la semaine.';
const BOXES = [
  ['Draft', 'x-home', 'inline', 'Post for X'],
  ['Lexical', 'facebook-post', 'post', 'Post for Facebook'],
  ['Quill 1', 'linkedin-share', 'post', 'Post for LinkedIn'],
  ['TipTap', 'linkedin-comments', 'first', 'Comment for LinkedIn'],
] as const;

beforeAll(() => tamis.inPage('popup.html', (popup) => popup.click({ selector: 'label', name: 'English' })));
beforeEach(() => storage.forgetDays());

/** Presses a button of the panel, which moves as the box beside it grows: as a person does who sees it and tries again. */
async function press(tab: Tab, words: string): Promise<void> {
  const isGone = async () => !(await tab.has(name(words)));
  await tab.find(name(words));
  await until(async () => {
    if (await isGone()) return true;
    await tab.click(name(words));
    return until(isGone, 'it to be pressed', 1000);
  }, `"${words}" to be pressed`);
}

const inPopup = <Result>(use: (popup: Awaited<ReturnType<typeof tamis.driver.openExtensionPage>>) => Promise<Result>) =>
  tamis.inPage('popup.html', async (popup) => {
    await popup.find('main[aria-busy="false"]');
    return use(popup);
  });

describe.each(shareOf(BOXES))('a draft held from %s', (_editor, id, box, listed) => {
  it('stays in the box until asked, is kept word for word, comes back, and is counted', async () => {
    const { tab } = tamis;
    await tamis.open(id);
    const before = await storage.held();
    await tab.focusBox(box);
    await tab.type('un');
    await tab.setText(box, TEXT);
    await openPanel(tab);
    await tab.click(name('Hold until'));
    await tab.click(name('Tomorrow morning'));
    await tab.find({ selector: '.held-until', contains: 'Held until' });
    expect(await tab.modelText(box)).toBe(TEXT);
    if (id === 'x-home') await tab.screenshot(`${tamis.driver.name}/held-en-light`);

    await press(tab, 'Empty the box');
    await tab.waitForText(box, '');
    await inPopup(async (popup) => {
      await popup.click(name(listed));
      expect(await popup.textOf('.held-text')).toBe(TEXT.replace(/\s+/g, ' '));
    });

    await tab.focusBox(box);
    if (!(await tab.has(PANEL))) await openPanel(tab);
    await tab.click(name('Put it back'));
    await tab.waitForText(box, TEXT);
    // It is kept until the person lets go of it.
    await press(tab, 'Delete the held copy');
    await inPopup(async (popup) => {
      await popup.gone(name(listed));
      await popup.find({ selector: '.week', contains: `${before + 1} held` });
    });
    expect(await tab.modelText(box)).toBe(TEXT);
    expect(await tab.errors()).toEqual([]);
  });
});
