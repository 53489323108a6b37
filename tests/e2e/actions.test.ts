import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserFromEnvironment, type Driver, launch, type ReplicaTab } from './browser.ts';
import { extensionFolder } from './extension-folder.ts';
import { until } from './until.ts';

let driver: Driver;
let tab: ReplicaTab;

beforeAll(async () => {
  driver = await launch({ extension: extensionFolder(browserFromEnvironment()) });
  tab = await driver.open('x-home');
});
afterAll(() => driver?.close());

const EDITORS = [
  { name: 'Draft on X', id: 'x-home', box: 'inline' },
  { name: 'Quill in a shadow root on LinkedIn', id: 'linkedin-share', box: 'post' },
  { name: 'Lexical in a Facebook comment', id: 'facebook-comments', box: 'first' },
] as const;

const LINK = 'https://exemple.fr/a?utm_source=x&id=3';
const TEXT = `Le programme du marché est là ${LINK} pour tout le quartier`;
const FIXED = TEXT.replace('utm_source=x&', '');
const CLAIM = 'La piste cyclable fait baisser le trafic de 12 % en un an.';

const PILL = { role: 'button', contains: 'Tamis' } as const;
const PANEL = { role: 'region', contains: 'Tamis' } as const;
const button = (contains: string) => ({ role: 'button', contains }) as const;
const heading = (contains: string) => ({ role: 'heading', contains }) as const;

async function write(box: string, text: string): Promise<void> {
  await tab.focusBox(box);
  await tab.type(text);
  await tab.waitForText(box, text);
}

/** Opens a replica with a draft in it, and beside it the panel with what there is to say of it. */
async function start(id: string, box: string, text: string, on = tab): Promise<void> {
  await driver.open(id, { tab: on });
  await on.focusBox(box);
  await on.type(text);
  await on.waitForText(box, text);
  await on.click(PILL);
  await on.find(PANEL);
  await on.find(
    text === TEXT
      ? { selector: '.finding-words', contains: LINK }
      : { selector: '.claim-words', contains: 'en un an.' },
  );
}

/** How many parts of the page's text are underlined. */
const marks = () =>
  tab.page.evaluate(() =>
    [...CSS.highlights].reduce((sum, [name, { size }]) => sum + (name.endsWith('-point') ? 0 : size), 0),
  );
const isMarked = (count: number) => until(async () => (await marks()) === count, `${count} marks`);

async function empty(box: string): Promise<void> {
  await tab.focusBox(box);
  await tab.press('mod+a');
  await tab.press('Backspace');
  await until(async () => (await tab.modelText(box)).trim() === '', 'the box to be empty');
}

describe.each(EDITORS)('$name', ({ id, box }) => {
  it('writes a fix at the press of its button', async () => {
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
    await start(id, box, TEXT);
    const fix = await tab.find(button('Remove the tracking'));
    await fix.focus();
    await tab.press('Enter');
    await tab.waitForText(box, FIXED);
    await until(() => panelHasFocus(), 'the focus to be in the panel');
  });

  it('sets a finding aside with its mark, shows it again, and forgets with the draft', async () => {
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
    await empty(box);
    await write(box, TEXT);
    await tab.find(heading('Tracking link'));
    await isMarked(1);
    expect(await tab.modelText(box)).toBe(TEXT);
  });

  it('takes an answer for a claim, and takes it back', async () => {
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

  it('leads to where a source would be written, and writes nothing', async () => {
    await start(id, box, `${CLAIM} Venez voir.`);
    await tab.click(button('Add a source'));
    await tab.type(' (Insee)');
    await tab.waitForText(box, `${CLAIM} (Insee) Venez voir.`);
  });
});

const light = (name: string) => tab.textOf({ selector: '.lights-sieves > li', contains: name });

/** Runs in the page. */
const panelHasFocus = () =>
  tab.page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.closest('.panel') != null;
  });

describe('what is kept', () => {
  const forget = async () => {
    const page = await driver.openExtensionPage('popup.html');
    await page.find('main[aria-busy="false"]');
    if (await page.has({ role: 'button', contains: 'muted' })) {
      await page.click({ role: 'button', contains: 'muted' });
      await page.click(button('Remove'));
      await page.gone({ role: 'button', contains: 'muted' });
    }
    await page.page.close();
  };
  beforeEach(forget);

  it('mutes a rule from the panel in every tab, until it is taken back in the popup', async () => {
    await start('x-home', 'inline', TEXT);
    const other = await driver.open('facebook-comments');
    await other.page.bringToFront();
    await start('facebook-comments', 'first', TEXT, other);
    await other.find(heading('Tracking link'));

    await tab.page.bringToFront();
    await tab.click(button('Always…'));
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
    for (let drafts = 0; drafts < 5; drafts++) {
      await start('x-home', 'inline', TEXT);
      await tab.click(button('Set aside'));
      await tab.gone(heading('Tracking link'));
    }
    await tab.find(button('Keep it'));
    await tab.click(button('Keep it'));
    await tab.gone(button('Keep it'));
  });
});

it('asked nothing of the network', () => {
  expect(driver.blocked).toEqual([]);
});
