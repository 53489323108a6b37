import { launch, type ReplicaTab } from '../e2e/browser.ts';
import { extensionFolder } from '../e2e/extension-folder.ts';
import { isOrdinary, readLabelledDrafts } from '../judge/labelled-drafts.ts';
import { median } from './measure-time.ts';

const BOXES = [
  ['x-home', 'inline', 270],
  ['linkedin-comments', 'first', 1200],
  ['facebook-comments', 'first', 3000],
] as const;
const ROUNDS = 9;
const PRESS = new Set(['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly type?: string } };
}

/** Main-thread time that scripts of the extension take of one press on the control that publishes, in milliseconds. */
async function tracePress(tab: ReplicaTab, control: string): Promise<number> {
  const button = await tab.find(`${control}:not(:disabled, [aria-disabled="true"])`);
  await tab.page.tracing.start({ categories: ['devtools.timeline'] });
  await button.click();
  await tab.waitForPublications(1);
  const trace = JSON.parse(Buffer.from((await tab.page.tracing.stop())!).toString()) as { traceEvents: TraceEvent[] };
  const presses = trace.traceEvents.filter(
    ({ name, args }) => name === 'EventDispatch' && PRESS.has(args?.data?.type ?? ''),
  );
  const isInPress = ({ ts }: TraceEvent) =>
    presses.some((press) => ts >= press.ts && ts <= press.ts + (press.dur ?? 0));
  const ours = trace.traceEvents.filter(
    (event) =>
      event.name === 'FunctionCall' && event.args?.data?.url?.startsWith('chrome-extension:') && isInPress(event),
  );
  return ours.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}

/** Drafts with nothing to say of, one after the other, up to a length. */
const ordinaryText = (length: number): string =>
  readLabelledDrafts('en')
    .filter((draft) => draft.split === 'tune' && isOrdinary(draft) && !/[#@]|https?:/.test(draft.text))
    .map(({ text }) => text.replace(/\s+/g, ' ').trim())
    .join(' ')
    .slice(0, length)
    .trim();

/** What a press on the control that publishes an ordinary draft waits for the extension. Chromium only. */
export async function measureClicksInChromium(): Promise<void> {
  const driver = await launch({ browser: 'chrome', extension: extensionFolder('chrome') });
  console.log('\n| a press that publishes, and is let go | characters | Tamis a press |\n|---|---|---|');
  try {
    for (const [replica, box, length] of BOXES) {
      const times: number[] = [];
      const tab = await driver.open(replica);
      for (let round = 0; round < ROUNDS; round++) {
        await driver.open(replica, { tab });
        await tab.focusBox(box);
        await tab.find({ role: 'button', contains: 'Tamis' });
        await tab.setText(box, ordinaryText(length));
        times.push(await tracePress(tab, tab.box(box).submit!.clicks[0]!));
      }
      console.log(
        `| ${replica} | ${length} | ${median(times).toFixed(2)} ms (best ${Math.min(...times).toFixed(2)}) |`,
      );
      await tab.page.close();
    }
  } finally {
    await driver.close();
  }
}
