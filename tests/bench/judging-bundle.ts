import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { judgingPlugins } from '../../lib/sieves/judging-plugins.ts';

export interface JudgingBundle {
  /** Minified, as one module that exports what `lib/sieves/index.ts` does. */
  readonly code: string;
  readonly bytes: number;
  /** Bytes of the packed words in it. */
  readonly words: number;
}

/** Rules, words and franc may take this much of the Companion, in bytes. */
export const MOST_JUDGING = 250_000;

/** Rules, words and franc alone, bundled with the plugins and the target of the Companion's own build; nothing is written. */
export async function bundleJudging(): Promise<JudgingBundle> {
  const outputs = (await build({
    configFile: false,
    logLevel: 'silent',
    mode: 'production',
    plugins: judgingPlugins(),
    build: {
      write: false,
      minify: true,
      target: ['chrome130', 'firefox140'],
      lib: { entry: fileURLToPath(new URL('../../lib/sieves/index.ts', import.meta.url)), formats: ['es'] },
      // A library keeps its white space and its notes for bundlers unless it is told not to; the Companion has neither.
      rolldownOptions: { output: { minify: true, comments: false } },
    },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = outputs[0]!.output;
  const words = Object.entries(chunk.modules).find(([path]) => path.endsWith('packed-words.ts'));
  return { code: chunk.code, bytes: Buffer.byteLength(chunk.code), words: words![1].renderedLength };
}
