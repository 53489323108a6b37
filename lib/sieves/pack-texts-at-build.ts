import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin, parseAst } from 'vite';
import { packTexts } from './pack-texts.ts';

/** The modules whose long strings are packed: lists of words and numbers, and rules, of which it is where they come from. */
const LISTS = [
  '../languages/neighbours.ts',
  '../languages/fr/index.ts',
  '../languages/en/index.ts',
  '../languages/fr/spelling.ts',
  '../languages/en/spelling.ts',
  'x-links.ts',
  'context/calling-codes.ts',
];
const RULES = ['true', 'positive', 'useful', 'private', 'legible'];
const RULE = 'defineRule({';
/** `SpelledWords` are packed with the word lists. */
const PACKED_ELSEWHERE = 'spelledWords';
const SHORTEST = 25;

const FRANC = /[/\\]franc[/\\]data\.js$/;
/** "abc|def|…". */
const TRIGRAM = 4;
const TEXTS = '\0packed-texts';
const UNPACK = fileURLToPath(new URL('unpack-texts.ts', import.meta.url));

interface Literal {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Long strings in lists, franc's trigrams and the sources of rules by what tells them in less room. */
export function packTextsAtBuild(): Plugin {
  const modules = sharedModules();
  let shared: readonly string[] | undefined;
  const sharedTexts = () => {
    shared ??= modules.flatMap((path) => textsIn(readFileSync(path, 'utf8')).map(({ text }) => text));
    return shared;
  };
  return {
    name: 'pack-texts',
    apply: (_config, { command, mode }) => command === 'build' && mode !== 'development',
    resolveId: (id) => (id === TEXTS ? TEXTS : undefined),
    load: (id) => (id === TEXTS ? `${unpacking(sharedTexts())}\nexport { texts };` : undefined),
    transform(code, id) {
      if (FRANC.test(id)) {
        const texts = textsIn(code).map(({ text }) => text);
        return { code: `${unpacking(texts, TRIGRAM)}\n${withPlaces(code, texts)}`, map: null };
      }
      if (!modules.includes(id)) return null;
      return { code: `import { texts } from ${JSON.stringify(TEXTS)};\n${withPlaces(code, sharedTexts())}`, map: null };
    },
  };
}

function sharedModules(): string[] {
  const pathOf = (module: string) => normalizePath(fileURLToPath(new URL(module, import.meta.url)));
  const rules = RULES.flatMap((folder) => readdirSync(pathOf(folder)).map((file) => pathOf(`${folder}/${file}`)));
  return [...LISTS.map(pathOf), ...rules.filter((path) => readFileSync(path, 'utf8').includes(RULE))];
}

const unpacking = (texts: readonly string[], period?: number): string =>
  `import { unpackTexts } from ${JSON.stringify(UNPACK)};\nconst texts = unpackTexts(${JSON.stringify(packTexts(texts, period))});`;

const withPlaces = (code: string, texts: readonly string[]): string =>
  textsIn(code)
    .filter(({ text }) => texts.includes(text))
    .reduceRight(
      (rest, { text, start, end }) => `${rest.slice(0, start)}texts[${texts.indexOf(text)}]${rest.slice(end)}`,
      code,
    );

/** The long strings of a module, in the order they stand in; of one with a rule, its source alone. */
function textsIn(code: string): Literal[] {
  const found: Literal[] = [];
  const look = (node: unknown, isWanted: boolean): void => {
    if (Array.isArray(node)) for (const part of node) look(part, isWanted);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const { type, value, start, end, key, id } = node as Record<string, unknown>;
    if (type === 'VariableDeclarator' && (id as { name?: string }).name === PACKED_ELSEWHERE) return;
    if (type === 'Literal' && typeof value === 'string' && value.length >= SHORTEST && isWanted)
      found.push({ text: value, start: start as number, end: end as number });
    const isSource = type === 'Property' && (key as { name?: string }).name === 'source';
    for (const part of Object.values(node)) look(part, isWanted || isSource);
  };
  look(parseAst(code, { lang: 'ts' }).body, !code.includes(RULE));
  return found;
}
