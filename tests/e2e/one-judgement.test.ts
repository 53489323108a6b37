import { createHash } from 'node:crypto';
import path from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/languages/index.ts';
import { networkById } from '../../lib/networks/index.ts';
import { assess, type DraftInput } from '../../lib/sieves/index.ts';
import { readLabelledDrafts } from '../judge/labelled-drafts.ts';
import { shareOf } from './share-of.ts';
import { withoutTamis } from './with-tamis.ts';

/** Every other labelled draft, the rest in the other browser; only digests of the answers are compared, so that nobody looks at the `check` split. */
const INPUTS: readonly DraftInput[] = LANGUAGES.flatMap(({ code }) =>
  shareOf(readLabelledDrafts(code)).map(({ text, kind, image, network }) => ({
    text,
    kind,
    image,
    network: networkById(network),
  })),
);

/** The engine as a page's script: `judge` answers with one assessment a draft, as text. */
async function engineForAPage(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { assess } from './lib/sieves/index.ts';
import { shareOf } from './share-of.ts';
        globalThis.judge = (inputs) => inputs.map((input) => JSON.stringify(assess(input)));`,
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

const digest = (answer: string) => createHash('sha256').update(answer).digest('hex').slice(0, 16);

const bare = withoutTamis();

/** So many drafts at a time: one answer over the wire is a few megabytes at most. */
const AT_ONCE = 200;

it('judges labelled drafts as Node does', async () => {
  const here = INPUTS.map((input) => digest(JSON.stringify(assess(input))));
  const there: string[] = [];
  const tab = await bare.open('x-chat');
  await tab.page.evaluate(await engineForAPage());
  for (let from = 0; from < INPUTS.length; from += AT_ONCE) {
    const answers = await tab.page.evaluate(
      (inputs) => (globalThis as unknown as { judge(all: unknown): string[] }).judge(inputs),
      INPUTS.slice(from, from + AT_ONCE) as unknown as Record<string, unknown>[],
    );
    there.push(...answers.map(digest));
  }
  expect(there.length).toBe(INPUTS.length);
  expect(new Set(here).size).toBeGreaterThan(INPUTS.length / 2);
  expect(there).toEqual(here);
}, 300_000);
