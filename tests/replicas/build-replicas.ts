import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';

const HERE = import.meta.dirname;
const ROOT = path.resolve(HERE, '../..');
const CACHE = path.join(ROOT, '.output/replicas');

/** X still runs an editor that wants React 17: in its bundle `react` is that one. */
const REACT_17: Readonly<Record<string, string>> = {
  react: 'react17',
  'react/jsx-runtime': 'react17/jsx-runtime',
  'react-dom': 'react-dom17',
};

function alias(names: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'alias',
    setup({ onResolve, resolve }) {
      for (const [from, to] of Object.entries(names)) {
        onResolve({ filter: new RegExp(`^${from}$`) }, ({ kind }) => resolve(to, { resolveDir: HERE, kind }));
      }
    },
  };
}

const BUNDLES: Readonly<Record<string, BuildOptions>> = {
  first: { entryPoints: ['stage/first.ts'] },
  x: { entryPoints: ['x/x.tsx'], plugins: [alias(REACT_17)] },
  linkedin: { entryPoints: ['linkedin/linkedin.ts'] },
  facebook: { entryPoints: ['facebook/facebook.tsx'] },
};

const SHARED: BuildOptions = {
  absWorkingDir: HERE,
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2022',
  jsx: 'automatic',
  loader: { '.css': 'text' },
  // Whitespace only: names stay readable in a test's stack trace.
  minifyWhitespace: true,
  define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  logLevel: 'error',
  tsconfigRaw: {},
};

/** The bundles' names and code, and the style sheets' by `<network>.css`. */
export type ReplicaFiles = ReadonlyMap<string, string>;

async function contentHash(): Promise<string> {
  const entries = await readdir(HERE, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const hash = createHash('sha256');
  for (const file of [...files.sort(), path.join(ROOT, 'package-lock.json')]) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({ ...SHARED, ...BUNDLES[name] });
  return outputFiles![0]!.text;
}

async function readCache(folder: string, names: readonly string[]): Promise<ReplicaFiles | undefined> {
  try {
    return new Map(
      await Promise.all(names.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const)),
    );
  } catch {
    return undefined;
  }
}

let built: Promise<ReplicaFiles> | undefined;

/**
 * Bundles every replica with its real editor library (about 2 s), or reads them from `.output/replicas`, where they are
 * kept under a hash of the sources and of the lock file.
 */
export function buildReplicas(): Promise<ReplicaFiles> {
  built ??= buildOnce();
  return built;
}

async function buildOnce(): Promise<ReplicaFiles> {
  const folder = path.join(CACHE, await contentHash());
  const styles = (await readdir(path.join(HERE, 'look'))).filter((name) => name.endsWith('.css'));
  const scripts = Object.keys(BUNDLES).map((name) => `${name}.js`);
  const cached = await readCache(folder, [...scripts, ...styles]);
  if (cached) return cached;

  const files = new Map(
    await Promise.all([
      ...Object.keys(BUNDLES).map(async (name) => [`${name}.js`, await bundle(name)] as const),
      ...styles.map(async (name) => [name, await readFile(path.join(HERE, 'look', name), 'utf8')] as const),
    ]),
  );
  // Only a cache: another run may have been quicker.
  await writeCache(folder, files).catch(() => {});
  return files;
}

/** Writes beside and renames, for both browsers' tests may be building at once; older versions go. */
async function writeCache(folder: string, files: ReplicaFiles): Promise<void> {
  await rm(CACHE, { recursive: true, force: true });
  const draft = `${folder}-${process.pid}`;
  await mkdir(draft, { recursive: true });
  await Promise.all([...files].map(([name, text]) => writeFile(path.join(draft, name), text)));
  await rename(draft, folder);
}
