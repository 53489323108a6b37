import path from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/languages/index.ts';
import { networkById } from '../../lib/networks/index.ts';
import { assess, type DraftInput } from '../../lib/sieves/index.ts';
import { readLabelledDrafts } from '../judge/labelled-drafts.ts';
import { withoutTamis } from './with-tamis.ts';

/** Every labelled draft; only digests of the answers are compared: short to send, and nobody sees the `check` split. */
const INPUTS: readonly DraftInput[] = LANGUAGES.flatMap(({ code }) =>
  readLabelledDrafts(code).map(({ text, kind, image, network }) => ({
    text,
    kind,
    image,
    network: networkById(network),
  })),
);

/** Two mixed halves of 32 bits over a text's UTF-16 units: enough to tell one answer from another. */
function digest(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit ^ (high >>> 15), 0x5f356495);
  }
  return `${high >>> 0}:${low >>> 0}`;
}

/** The engine as a page's script: `judge` answers with the digest of one assessment a draft. */
async function engineForAPage(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { assess } from './lib/sieves/index.ts';
        globalThis.judge = (inputs) => inputs.map((input) => digest(JSON.stringify(assess(input))));
        ${digest}`,
      resolveDir: path.resolve(import.meta.dirname, '../..'),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    target: 'es2022',
    minify: true,
    tsconfigRaw: {},
  });
  return outputFiles![0]!.text;
}

const bare = withoutTamis();

/** So many drafts at a time: a page that judges for seconds on end is told to be slow. */
const AT_ONCE = 500;

it('judges every labelled draft as Node does', async () => {
  const here = INPUTS.map((input) => digest(JSON.stringify(assess(input))));
  const there: string[] = [];
  const tab = await bare.open('x-chat');
  await tab.page.evaluate(await engineForAPage());
  for (let from = 0; from < INPUTS.length; from += AT_ONCE) {
    const answers = await tab.page.evaluate(
      (inputs) => (globalThis as unknown as { judge(all: unknown): string[] }).judge(inputs),
      INPUTS.slice(from, from + AT_ONCE) as unknown as Record<string, unknown>[],
    );
    there.push(...answers);
  }
  expect(there.length).toBe(INPUTS.length);
  expect(new Set(here).size).toBeGreaterThan(INPUTS.length / 2);
  expect(there).toEqual(here);
}, 300_000);
