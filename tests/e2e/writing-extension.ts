import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import type { Fix } from '../../lib/sieves/sieve.ts';
import { REPLICAS } from '../replicas/index.ts';
import type { BrowserName } from './find-browsers.ts';
import type { ReplicaTab } from './replica-tab.ts';

export interface WriteRequest {
  readonly selector: string;
  /** Default: what the editor holds. */
  readonly expected?: string;
  readonly fixes: readonly Fix[];
  /** With the focus in a panel of the extension's, not in the editor. */
  readonly fromPanel?: boolean;
}

export interface WriteAnswer {
  readonly outcome: string;
  readonly kind: string;
  /** As the content script reads it. */
  readonly text: string;
}

const ROOT = path.resolve(import.meta.dirname, '../..');

/** An extension that is nothing but `lib/editors`, so that the product needs no door for tests. Returns its folder. */
export async function buildWritingExtension(browser: BrowserName): Promise<string> {
  const folder = path.join(ROOT, '.output/writing-extension', browser);
  const hosts = new Set(REPLICAS.map(({ url }) => `${new URL(url).origin}/*`));
  const manifest = {
    manifest_version: 3,
    name: 'Writing',
    version: '1',
    content_scripts: [{ matches: [...hosts], js: ['writing.js'], run_at: 'document_start' }],
    browser_specific_settings: { gecko: { id: 'writing@tamis.example' } },
  };
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['tests/e2e/writing-script.ts'],
    outfile: path.join(folder, 'writing.js'),
    bundle: true,
    format: 'iife',
    target: ['chrome130', 'firefox140'],
    logLevel: 'error',
    tsconfigRaw: {},
  });
  return folder;
}

/** Has the content script write, and waits for its answer. */
export async function write(tab: ReplicaTab, request: WriteRequest): Promise<WriteAnswer> {
  const given = await tab.page.evaluate(
    (detail) =>
      new Promise<string>((resolve) => {
        window.addEventListener('writing-answer', (event) => resolve((event as CustomEvent<string>).detail), {
          once: true,
        });
        window.dispatchEvent(new CustomEvent('writing-request', { detail }));
      }),
    JSON.stringify(request),
  );
  return JSON.parse(given);
}
