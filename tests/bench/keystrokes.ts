import { launch, type ReplicaTab } from '../e2e/browser.ts';
import { extensionFolder } from '../e2e/extension-folder.ts';
import { median } from './measure-time.ts';
import { textOf } from './texts.ts';

const BOXES = [
  ['x-home', 'inline', 'Draft.js'],
  ['facebook-post', 'post', 'Lexical'],
  ['linkedin-share', 'post', 'Quill 1'],
  ['linkedin-comments', 'comment', 'TipTap'],
] as const;
/** Words: letters without a space make one word that is ever longer, and box and page scroll with each of them. */
const TYPED = ' so we walked on to the harbour';
const ROUNDS = 5;
/** Of extension CPU a key, in ms. */
const MOST = 1;
/** A quick typist's pace, in ms. */
const BETWEEN_KEYS = 80;

interface TraceEvent {
  readonly name: string;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Main-thread time a key costs in scripts of the extension, and in all scripts, in milliseconds. */
async function traceKeys(tab: ReplicaTab): Promise<{ ours: number; all: number }> {
  await tab.page.tracing.start({ categories: ['devtools.timeline'] });
  await tab.page.keyboard.type(TYPED, { delay: BETWEEN_KEYS });
  const trace = JSON.parse(Buffer.from((await tab.page.tracing.stop())!).toString()) as { traceEvents: TraceEvent[] };
  const calls = trace.traceEvents.filter(({ name, tdur }) => name === 'FunctionCall' && tdur !== undefined);
  const total = (events: readonly TraceEvent[]) =>
    events.reduce((sum, { tdur }) => sum + tdur!, 0) / 1000 / TYPED.length;
  return {
    ours: total(calls.filter(({ args }) => args?.data?.url?.startsWith('chrome-extension:'))),
    all: total(calls),
  };
}

/** What a key costs in each editor at 3,000 characters: the extension's own share beside the page's. Chromium only. */
export async function measureKeysInChromium(): Promise<void> {
  const driver = await launch({ browser: 'chrome', extension: extensionFolder('chrome') });
  console.log(
    `\n| editor, 3,000 characters | Tamis a key (at most ${MOST} ms) | | all scripts a key | Tamis / all |\n|---|---|---|---|---|`,
  );
  try {
    for (const [replica, box, editor] of BOXES) {
      const tab = await driver.open(replica);
      const name = tab.replica.boxes.find((one) => one.name === box)?.name ?? tab.replica.boxes[0]!.name;
      await tab.focusBox(name);
      await tab.find({ role: 'button', contains: 'Tamis' });
      await tab.setText(name, textOf('en', 3000));
      await traceKeys(tab);
      const rounds = [];
      for (let round = 0; round < ROUNDS; round++) rounds.push(await traceKeys(tab));
      const [ours, all] = [median(rounds.map((round) => round.ours)), median(rounds.map((round) => round.all))];
      console.log(
        `| ${editor} | ${ours.toFixed(2)} ms | ${ours <= MOST ? 'kept' : 'NOT kept'} | ${all.toFixed(2)} ms | ${((100 * ours) / all).toFixed(0)} % |`,
      );
      await tab.page.close();
    }
  } finally {
    await driver.close();
  }
}
