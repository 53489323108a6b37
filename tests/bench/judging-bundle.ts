import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { judgingPlugins } from '../../lib/sieves/judging-plugins.ts';

export interface JudgingBundle {
  /** Minified, as one module that exports what `lib/sieves/index.ts` does. */
  readonly code: string;
  /** Bytes of the modules before they were minified, largest first. */
  readonly modules: readonly { readonly path: string; readonly bytes: number }[];
}

/** Rules, words and franc alone, bundled with the plugins and the target of the Companion's own build. */
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
      rolldownOptions: { output: { minify: true } },
    },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = outputs[0]!.output;
  const modules = Object.entries(chunk.modules).map(([path, { renderedLength }]) => ({ path, bytes: renderedLength }));
  return { code: chunk.code, modules: modules.sort((a, b) => b.bytes - a.bytes) };
}
