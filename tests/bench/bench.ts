/**
 * `npm run bench`: the speed figures, as ratios against a floor and named peers of the same run.
 *
 * Build first (`npx wxt build`): sizes and keystrokes in the browser are those of the built extension.
 *
 * Whole: one assessment of a text nobody has seen. Key: other letters in the middle of a draft that is followed, so that
 * the sentence they stand in is a new one each time.
 */
import { LANGUAGES } from '../../lib/languages/index.ts';
import { networkById } from '../../lib/networks/index.ts';
import { assess, createAssessor } from '../../lib/sieves/index.ts';
import { measureBackgroundInChromium } from './background.ts';
import { measureClicksInChromium } from './clicks.ts';
import { printColdStart } from './cold-start.ts';
import { onePass } from './floor.ts';
import { measureJudgingInChromium } from './judging-in-chromium.ts';
import { measureKeysInChromium } from './keystrokes.ts';
import { medianMicroseconds, shownTime } from './measure-time.ts';
import { measurePastesInChromium } from './pasting.ts';
import { measurePeers } from './peers.ts';
import { measurePopupInChromium } from './popup.ts';
import { printSizes } from './sizes.ts';
import { freshened, LENGTHS, newWord, textOf } from './texts.ts';
import { measureUnbroken } from './unbroken.ts';
import { measureYearViewInChromium } from './year-view.ts';

const network = networkById('linkedin');
const roundsFor = (length: number) => (length > 10_000 ? 15 : 100);

function keyMicroseconds(text: string): number {
  const assessAgain = createAssessor();
  const middle = text.length >> 1;
  const withLetters = (round: number) => text.slice(0, middle) + newWord(round) + text.slice(middle);
  return medianMicroseconds(roundsFor(text.length), withLetters, (input) => assessAgain({ text: input, network }));
}

console.log(
  '| language | characters | floor | whole | whole / floor | key | key / floor |\n|---|---|---|---|---|---|---|',
);
for (const { code } of LANGUAGES) {
  for (const length of LENGTHS) {
    const text = textOf(code, length);
    const floor = medianMicroseconds(roundsFor(length), (round) => freshened(text, round), onePass);
    const whole = medianMicroseconds(
      roundsFor(length),
      (round) => freshened(text, round),
      (input) => assess({ text: input, network }),
    );
    const key = keyMicroseconds(text);
    const ratio = (time: number) => `${(time / floor).toFixed(1)} ×`;
    console.log(
      `| ${code} | ${length} | ${shownTime(floor)} | ${shownTime(whole)} | ${ratio(whole)} | ${shownTime(key)} | ${ratio(key)} |`,
    );
  }
}

measureUnbroken();
await measurePeers(textOf('en', 3000));
await printColdStart();
await printSizes();
await measureJudgingInChromium();
await measureKeysInChromium();
await measurePastesInChromium();
await measureClicksInChromium();
await measureYearViewInChromium();
await measurePopupInChromium();
await measureBackgroundInChromium();
