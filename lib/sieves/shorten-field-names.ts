import { type Plugin, parseAst } from 'vite';

/**
 * What a draft, a sentence, a token and a hit are read by, thousands of times, and by rules alone: what leaves the engine
 * (findings, claims, assessments) is called by none of these, so that nobody outside can miss them.
 */
export const INNER_FIELDS: Readonly<Record<string, string>> = {
  first: 'a',
  last: 'b',
  hits: 'c',
  tokens: 'd',
  folded: 'e',
  sentence: 'f',
  sentences: 'g',
  signs: 'h',
  ending: 'i',
  grade: 'j',
  filled: 'k',
  capitals: 'l',
};

/** Builds call the fields that only rules read by one letter: their names are a thirtieth of the rules' code. */
export function shortenFieldNames(): Plugin {
  return {
    name: 'shorten-field-names',
    enforce: 'pre',
    apply: (_config, { command, mode }) => command === 'build' && mode !== 'development',
    transform: {
      filter: { id: /[/\\]lib[/\\](?:sieves|languages)[/\\].+\.ts$/ },
      handler: (code) => ({ code: withShortFields(code), map: null }),
    },
  };
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The code of a module with its fields renamed: wherever one is read, written, or taken apart. */
export function withShortFields(code: string): string {
  const edits: Edit[] = [];
  const look = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(look);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const edit = editOf(node as Record<string, unknown>);
    if (edit) edits.push(edit);
    Object.values(node).forEach(look);
  };
  look(parseAst(code, { lang: 'ts' }).body);
  edits.sort((a, b) => b.start - a.start);
  return edits.reduce((rest, { start, end, text }) => `${rest.slice(0, start)}${text}${rest.slice(end)}`, code);
}

function editOf({ type, computed, shorthand, property, key }: Record<string, unknown>): Edit | undefined {
  const isField = type === 'Property' || type === 'PropertyDefinition' || type === 'MethodDefinition';
  const named = (type === 'MemberExpression' ? property : isField ? key : undefined) as
    | { type: string; name: string; start: number; end: number }
    | undefined;
  if (computed === true || named?.type !== 'Identifier' || !Object.hasOwn(INNER_FIELDS, named.name)) return undefined;
  const short = INNER_FIELDS[named.name]!;
  // "{ first }", "{ first = 1 }": the variable keeps its name.
  return shorthand === true
    ? { start: named.start, end: named.start, text: `${short}: ` }
    : { start: named.start, end: named.end, text: short };
}
