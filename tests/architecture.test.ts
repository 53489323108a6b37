import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../lib/i18n/locale.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Which folders each folder's modules may import at run time. Types are free. A folder may always import itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  entrypoints: [
    'components',
    'lib/browser',
    'lib/editors',
    'lib/i18n',
    'lib/languages',
    'lib/networks',
    'lib/sieves',
    'lib/stats',
    'lib/time',
    'assets',
  ],
  'components/ui': [],
  'components/charts': ['components/ui', 'lib/i18n'],
  components: [
    'components/ui',
    'components/charts',
    'lib/sieves',
    'lib/networks',
    'lib/languages',
    'lib/i18n',
    'lib/time',
    'lib/stats',
    'lib/editors',
    'assets',
  ],
  'lib/browser': ['lib/networks', 'lib/time', 'lib/stats', 'lib/sieves', 'lib/i18n'],
  'lib/sieves': ['lib/languages'],
  'lib/stats': ['lib/time', 'lib/networks'],
  'lib/languages': [],
  'lib/networks': [],
  'lib/time': [],
  'lib/i18n': [],
  'lib/editors': [],
};

/** Folders whose modules see no document, no browser, no clock and no chance. */
const PURE = ['lib/sieves', 'lib/languages', 'lib/networks', 'lib/time', 'lib/stats', 'lib/i18n'];
const IMPURE =
  /\b(document|window|browser|chrome|fetch|navigator|localStorage)\b(?:\.\w|\()|Date\.now\(|Math\.random\(|new Date\(\)/;

const TOP_LEVEL = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
  'vitest.config.ts',
  'biome.json',
  'LICENSE',
  'README.md',
  'entrypoints',
  'components',
  'lib',
  'assets',
  'tests',
];

function modulesIn(folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return modulesIn(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** The most particular room of the table a path is in. */
const roomOf = (path: string) =>
  Object.keys(MAY_IMPORT)
    .filter((room) => path.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0] ?? path.split('/')[0]!;

const IMPORT = /^\s*(?:import|export)\s+(?!type\b)(?:[^'"]*?\sfrom\s+)?['"](\.[^'"]+)['"]/gm;

function importsOf(path: string): string[] {
  const code = readFileSync(join(root, path), 'utf8');
  return Array.from(code.matchAll(IMPORT), ([, target]) =>
    relative(root, resolve(root, dirname(path), target!.replace(/\?.*$/, ''))),
  );
}

/** A module, and all that is loaded with it: what is imported when it is asked for is not. */
function reachedFrom(path: string, reached = new Set<string>()): string[] {
  if (reached.has(path) || !/\.tsx?$/.test(path)) return [];
  reached.add(path);
  for (const target of importsOf(path)) reachedFrom(target, reached);
  return [...reached];
}

function wrongArrows(modules: readonly string[]): string[] {
  return modules.flatMap((path) => {
    const from = roomOf(path);
    return importsOf(path)
      .filter((target) => {
        const to = roomOf(target);
        return to !== from && !MAY_IMPORT[from]?.includes(to);
      })
      .map((target) => `${path} → ${target}`);
  });
}

const modules = ['entrypoints', 'components', 'lib'].flatMap(modulesIn);

describe('architecture', () => {
  it('imports only along the arrows of the table', () => {
    expect(wrongArrows(modules)).toEqual([]);
  });

  it('sees an arrow that is wrong', () => {
    expect(roomOf('lib/networks/x.ts')).toBe('lib/networks');
    expect(MAY_IMPORT['lib/networks']).not.toContain('lib/browser');
    expect(importsOf('lib/browser/day-store.ts')).toContain('lib/time/day-record.ts');
    expect(importsOf('lib/browser/day-store.ts')).toContain('lib/networks/index.ts');
  });

  /** The words of all the other surfaces, and of the rules. */
  const MANY_WORDS = /^lib\/i18n\/(index\.ts|(en|fr)\/(?!(glance|popup|today|gate|moments)\.ts))/;

  it('opens the popup with what it shows at once: no rules, no editors, one language’s few words', () => {
    const loaded = reachedFrom('entrypoints/popup/main.tsx');
    expect(loaded).toContain('components/popup/TodayCard.tsx');
    const heavy = /^lib\/(sieves\/(index|[a-z]+\/)|languages\/|i18n\/(index|en\/|fr\/)|editors\/(?!copy-text))/;
    expect(loaded.filter((path) => heavy.test(path))).toEqual([]);
    for (const locale of LOCALES) {
      const glance = reachedFrom(`lib/i18n/${locale}/glance.ts`);
      expect(glance).toContain(`lib/i18n/${locale}/popup.ts`);
      expect(glance.filter((path) => MANY_WORDS.test(path) || !path.startsWith('lib/i18n/'))).toEqual([]);
    }
  });

  it('brings the gate into a page without rules, and with its own words', () => {
    const loaded = reachedFrom('entrypoints/gate/index.tsx');
    expect(loaded).toContain('lib/i18n/fr/gate.ts');
    expect(loaded.filter((path) => MANY_WORDS.test(path) || path === 'lib/sieves/index.ts')).toEqual([]);
  });

  it('brings the Companion into a page without the words of pages of our own', () => {
    const loaded = reachedFrom('entrypoints/companion/index.ts');
    expect(loaded).toContain('lib/i18n/fr/companion.ts');
    const elsewhere =
      /^lib\/i18n\/(index|(en|fr)\/(index|dashboard|practice|month|plans|side-panel|time|welcome|writing|data))\.ts/;
    expect(loaded.filter((path) => elsewhere.test(path))).toEqual([]);
  });

  it.each(PURE)('%s is pure', (folder) => {
    const impure = modules
      .filter((path) => path.startsWith(`${folder}/`))
      .filter((path) => IMPURE.test(readFileSync(join(root, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')));
    expect(impure).toEqual([]);
  });

  it('lets only lib/browser and the entrypoints reach the browser', () => {
    const reaching = modules.filter((path) =>
      /from 'wxt|webextension-polyfill/.test(readFileSync(join(root, path), 'utf8')),
    );
    expect(reaching.filter((path) => !path.startsWith('lib/browser/') && !path.startsWith('entrypoints/'))).toEqual([]);
  });

  it('writes storage in one place, which the background’s memory of it depends on', () => {
    const writing = modules.filter((path) =>
      /storage\.local\.(set|remove|clear)\b/.test(readFileSync(join(root, path), 'utf8')),
    );
    expect(writing).toEqual(['lib/browser/local-storage.ts']);
  });

  it('keeps entrypoints, networks and rules apart from their like', () => {
    const meeting = modules
      .filter((path) => !path.endsWith('/index.ts'))
      .flatMap((path) => {
        const isRule = /^lib\/sieves\/(true|positive|useful|private|legible)\//.test(path);
        return importsOf(path)
          .filter((target) => !target.endsWith('/index.ts'))
          .filter((target) =>
            isRule
              ? dirname(target) === dirname(path) ||
                /^lib\/sieves\/(true|positive|useful|private|legible)\//.test(target)
              : path.startsWith('lib/networks/') &&
                dirname(target) === 'lib/networks' &&
                !target.endsWith('/network.ts'),
          )
          .map((target) => `${path} → ${target}`);
      });
    expect(meeting).toEqual([]);
  });

  it('has the top level the house was given, and no room called after nothing', () => {
    const found = readdirSync(root).filter((name) => !name.startsWith('.') && name !== 'node_modules');
    expect(found.filter((name) => !TOP_LEVEL.includes(name))).toEqual([]);
    const vague = modules.filter((path) =>
      /(^|\/)(utils?|helpers?|common|misc|manager|service|types)(\.tsx?|\/)/.test(path),
    );
    expect(vague).toEqual([]);
  });

  it('tells which rooms have grown long', () => {
    const long = modules
      .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').split('\n').length }))
      .filter(
        ({ path, lines }) => lines > 200 && !path.startsWith('lib/languages/') && statSync(join(root, path)).isFile(),
      );
    for (const { path, lines } of long) console.info(`${path}: ${lines} lines`);
    expect(modules.length).toBeGreaterThan(40);
  });
});
