import { beforeEach, describe, expect, it } from 'vitest';
import type { ReplicaTab } from './browser.ts';
import { highlightedIn, openPanel } from './companion.ts';
import { shareOf } from './share-of.ts';
import { until } from './until.ts';
import { withTamis } from './with-tamis.ts';
import { writeStorage } from './write-storage.ts';

const tamis = withTamis();

const EDITORS = [
  { name: 'Draft on X', id: 'x-home', box: 'inline' },
  { name: 'Quill in a shadow root on LinkedIn', id: 'linkedin-share', box: 'post' },
  { name: 'Lexical in a Facebook comment', id: 'facebook-comments', box: 'first' },
] as const;

const LINK = 'https://exemple.fr/a?utm_source=x&id=3';
const TEXT = `Le programme du marché est là ${LINK} pour tout le quartier`;
const FIXED = TEXT.replace('utm_source=x&', '');
const CLAIM = 'La piste cyclable fait baisser le trafic de 12 % en un an.';

const CLAIM_SHOWN = { selector: '.claim-words', contains: 'en un an.' } as const;

const button = (contains: string) => ({ role: 'button', contains }) as const;
const heading = (contains: string) => ({ role: 'heading', contains }) as const;

/** Opens a replica with a draft in it, and beside it the panel with what there is to say of it. */
async function start(id: string, box: string, text: string, tab = tamis.tab): Promise<void> {
  await tamis.open(id, { tab });
  await tab.focusBox(box);
  await tab.type(text);
  await tab.waitForText(box, text);
  await openPanel(tab);
  const claimed = text.startsWith(CLAIM);
  await tab.find(claimed ? CLAIM_SHOWN : { selector: '.finding-words', contains: text === TEXT ? LINK : text });
}

/** Waits until as many parts of the text are underlined. */
const isMarked = (count: number) =>
  until(async () => {
    const { 'proof-point': _, ...lines } = await highlightedIn(tamis.tab);
    return Object.values(lines).flat().length === count;
  }, `${count} parts to be underlined`);

async function empty({ tab }: { tab: ReplicaTab }, box: string): Promise<void> {
  await tab.focusBox(box);
  await tab.press('mod+a');
  await tab.press('Backspace');
  await until(async () => (await tab.modelText(box)).trim() === '', 'the box to be empty');
}

describe.each(EDITORS)('$name', ({ id, box }) => {
  it('writes a fix at the press of its button', async () => {
    const { tab } = tamis;
    await start(id, box, TEXT);
    await tab.find(heading('Tracking link'));
    await isMarked(1);
    await tab.click(button('Remove the tracking'));
    await tab.waitForText(box, FIXED);
    await tab.gone(heading('Tracking link'));
    await isMarked(0);
    expect(await tab.errors()).toEqual([]);
    // The editor is still the person's: what is typed goes on after the fix.
    await tab.focusBox(box);
    await tab.press('mod+End');
    await tab.type(' !');
    await tab.waitForText(box, `${FIXED} !`);
  });

  it('writes a fix by the keyboard alone, and gives the focus back to the panel', async () => {
    const { tab } = tamis;
    await start(id, box, TEXT);
    const fix = await tab.find(button('Remove the tracking'));
    await fix.focus();
    await tab.press('Enter');
    await tab.waitForText(box, FIXED);
    await until(panelHasFocus, 'the focus to be in the panel');
  });

  it('leads to where a source would be written, and writes nothing', async () => {
    const { tab } = tamis;
    await start(id, box, `${CLAIM} Venez voir.`);
    await tab.click(button('Add a source'));
    await tab.type(' (Insee)');
    await tab.waitForText(box, `${CLAIM} (Insee) Venez voir.`);
  });
});

// What is done to findings never reaches an editor.
describe.each(shareOf(EDITORS))('$name, left as it is', ({ id, box }) => {
  it('sets a finding aside with its mark, shows it again, and forgets with the draft', async () => {
    const { tab } = tamis;
    await start(id, box, TEXT);
    await isMarked(1);
    await tab.click(button('Set aside'));
    await tab.gone(heading('Tracking link'));
    await isMarked(0);
    await tab.click(button('Show again'));
    await tab.find(heading('Tracking link'));
    await isMarked(1);
    await tab.click(button('Set aside'));
    await isMarked(0);
    await empty(tamis, box);
    await tab.focusBox(box);
    await tab.type(TEXT);
    await tab.find(heading('Tracking link'));
    await isMarked(1);
    expect(await tab.modelText(box)).toBe(TEXT);
  });

  it('takes an answer for a claim, and takes it back', async () => {
    const { tab } = tamis;
    await start(id, box, CLAIM);
    await tab.find(heading('Figure without a source'));
    expect(await light('True')).toContain('look again');
    await tab.click(button('My own data'));
    await tab.gone(heading('Figure without a source'));
    expect(await light('True')).toContain('clear');
    // All settled, the ledger folds.
    await tab.click({ selector: '.claims > summary' });
    await tab.click(button('Take back'));
    await tab.find(heading('Figure without a source'));
    expect(await light('True')).toContain('look again');
  });
});

it('offers a copy where a fix would change a mention, and leaves the draft alone', async () => {
  const { tab } = tamis;
  const text = 'LE MARCHÉ OUVRE DIMANCHE AVEC @Ada SUR LA PLACE DES TILLEULS';
  await start('x-home', 'inline', text);
  await tab.click(button('Turn to lower case'));
  await tab.find({ selector: '.finding-unwritten', contains: 'could not be changed here' });
  expect(await tab.has(button('Turn to lower case'))).toBe(false);
  await tab.click(button('Copy the corrected text'));
  await tab.find({ selector: '.finding-unwritten', contains: 'Copied' });
  expect(await tab.modelText('inline')).toBe(text);
  await empty(tamis, 'inline');
  await tab.press('mod+v');
  await tab.waitForText('inline', 'Le marché ouvre dimanche avec @ada sur la place des tilleuls');
  await tab.gone(heading('All capitals'));
});

const light = (name: string) => tamis.tab.textOf({ selector: '.lights-sieves > li', contains: name });

const panelHasFocus = () =>
  tamis.tab.page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.closest('.panel') != null;
  });

describe('what is kept', () => {
  /** Takes the muted rule back in the popup, where there is one. */
  const forget = () =>
    tamis.inPage('popup.html', async (page) => {
      await page.find('main[aria-busy="false"]');
      if (!(await page.has(button('muted')))) return;
      await page.click(button('muted'));
      await page.click(button('Remove'));
      await page.gone(button('muted'));
    });
  beforeEach(forget);

  it('mutes a rule from the panel in every tab, until it is taken back in the popup', async () => {
    const { tab } = tamis;
    await start('x-home', 'inline', TEXT);
    const other = await tamis.driver.open('facebook-comments');
    await other.page.bringToFront();
    await start('facebook-comments', 'first', TEXT, other);
    await other.find(heading('Tracking link'));

    await tab.page.bringToFront();
    await tab.click(button('For every draft…'));
    await tab.click(button('Mute this rule'));
    await tab.gone(heading('Tracking link'));
    await tab.find(button('Undo'));
    await isMarked(0);

    await other.page.bringToFront();
    await other.gone(heading('Tracking link'));

    await forget();
    await other.page.bringToFront();
    await other.find(heading('Tracking link'));
    await other.page.close();
    await tab.page.bringToFront();
    await tab.find(heading('Tracking link'));
  });

  it('proposes to mute a rule that is only ever set aside', async () => {
    const { tab } = tamis;
    // Four times before.
    const settings = { version: 4, value: { locale: 'en', dismissals: { 'tracking-link': 4 } } };
    await tamis.inPage('popup.html', (popup) => writeStorage(popup, { settings }));
    await start('x-home', 'inline', TEXT);
    await tab.click(button('Set aside'));
    await tab.find(button('Keep it'));
    await tab.click(button('Keep it'));
    await tab.gone(button('Keep it'));
  });
});
