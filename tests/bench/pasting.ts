import { LANGUAGES } from '../../lib/languages/index.ts';
import { type Driver, launch } from '../e2e/browser.ts';
import { expectRead, PILL } from '../e2e/companion.ts';
import { extensionFolder } from '../e2e/extension-folder.ts';
import { longestRunOf } from '../e2e/longest-run.ts';
import { median } from './measure-time.ts';
import { textOf } from './texts.ts';

const LENGTHS = [3000, 60_000];
const ROUNDS = 3;
/** What takes longer is a long task, in ms: https://www.w3.org/TR/longtasks-1/. */
const MOST = 50;

/** The longest that Tamis holds a page up, in ms, while a text is pasted where it has judged nothing yet. */
async function longestAtPaste(driver: Driver, text: string): Promise<number> {
  const tab = await driver.open('facebook-post');
  await tab.focusBox('post');
  await tab.find(PILL);
  const longest = await longestRunOf(driver, tab, async () => {
    await tab.paste(text);
    await tab.waitForText('post', text);
    await expectRead(tab, 'post');
  });
  await tab.page.close();
  return longest!;
}

/** What a paste costs a page at once. Chromium only. */
export async function measurePastesInChromium(): Promise<void> {
  const driver = await launch({ browser: 'chrome', extension: extensionFolder('chrome') });
  console.log(`\n| pasted into a page that has just opened | longest task (at most ${MOST} ms) | |\n|---|---|---|`);
  try {
    for (const { code } of LANGUAGES) {
      for (const length of LENGTHS) {
        const runs = [];
        // What an editor would trim of a text is not in it.
        for (let round = 0; round < ROUNDS; round++)
          runs.push(await longestAtPaste(driver, `${textOf(code, length - 1).trim()}.`));
        const longest = median(runs);
        console.log(
          `| ${code}, ${length} characters | ${longest.toFixed(0)} ms | ${longest <= MOST ? 'kept' : 'NOT kept'} |`,
        );
      }
    }
  } finally {
    await driver.close();
  }
}
