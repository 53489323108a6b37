import { LANGUAGES } from '../../lib/languages/index.ts';
import { launch } from '../e2e/browser.ts';
import { bundleJudging } from './judging-bundle.ts';
import { median, shownTime } from './measure-time.ts';
import { freshened, newWord, textOf } from './texts.ts';

const LENGTH = 3000;
/** Of a whole text and of a key, in ms. */
const MOST_WHOLE = 1;
/** A text as long as Facebook takes. */
const LONGEST = 60_000;
const MOST_LONGEST = 40;
const LONGEST_ROUNDS = 3;
const MOST_KEY = 0.2;
const ROUNDS = 60;
/** Timed together, since a page's clock tells tenths of a millisecond. */
const AT_ONCE = 5;

type Judging = typeof import('../../lib/sieves/index.ts');

const kept = (is: boolean) => (is ? 'kept' : 'NOT kept');

/** One assessment of 3,000 characters nobody has seen, and of a draft that is followed after other letters in its middle. */
export async function measureJudgingInChromium(): Promise<void> {
  const driver = await launch({ browser: 'chrome' });
  console.log(
    `\n| in Chromium, ${LENGTH} characters | whole (at most ${MOST_WHOLE} ms) | | key (at most ${MOST_KEY} ms) | | ${LONGEST} characters (at most ${MOST_LONGEST} ms) | |\n|---|---|---|---|---|---|---|`,
  );
  try {
    const page = await driver.browser.newPage();
    const module = (await bundleJudging()).code;
    await page.evaluate(async (code) => {
      const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
      Object.assign(window, { judging: await import(url) });
    }, module);
    for (const { code } of LANGUAGES) {
      const text = textOf(code, LENGTH);
      const rounds = Array.from({ length: 2 * ROUNDS * AT_ONCE }, (_, round) => round);
      const wholes = rounds.map((round) => freshened(text, round));
      const keys = rounds.map((round) => text.slice(0, LENGTH / 2) + newWord(round) + text.slice(LENGTH / 2));
      const timesOf = (inputs: readonly string[], isFollowed: boolean) =>
        page.evaluate(
          (texts, followed, atOnce) => {
            const { assess, createAssessor } = (window as unknown as { judging: Judging }).judging;
            const again = createAssessor();
            const judge = (one: string) => (followed ? again({ text: one }) : assess({ text: one }));
            const times: number[] = [];
            for (let from = 0; from < texts.length; from += atOnce) {
              const started = performance.now();
              for (const one of texts.slice(from, from + atOnce)) judge(one);
              times.push((performance.now() - started) / atOnce);
            }
            return times;
          },
          inputs,
          isFollowed,
          AT_ONCE,
        );
      // The first half warms up.
      const [whole, key] = [
        median((await timesOf(wholes, false)).slice(ROUNDS)),
        median((await timesOf(keys, true)).slice(ROUNDS)),
      ];
      const longTexts = rounds
        .slice(0, 2 * LONGEST_ROUNDS * AT_ONCE)
        .map((round) => freshened(textOf(code, LONGEST), round));
      const longest = median((await timesOf(longTexts, false)).slice(LONGEST_ROUNDS));
      console.log(
        `| ${code} | ${shownTime(whole * 1000)} | ${kept(whole <= MOST_WHOLE)} | ${shownTime(key * 1000)} | ${kept(key <= MOST_KEY)} | ${shownTime(longest * 1000)} | ${kept(longest <= MOST_LONGEST)} |`,
      );
    }
  } finally {
    await driver.close();
  }
}
