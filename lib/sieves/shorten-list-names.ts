import { type Plugin, parseAst } from 'vite';
import { isLong } from './packed-form.ts';

/**
 * Word lists by number: rules name them hundreds of times, and nobody reads the names in a build. Only names of several
 * words are left out: one of a single word may be a rule's id as well.
 */
export function shortenListNames(): Plugin {
  return {
    name: 'shorten-list-names',
    enforce: 'pre',
    apply: (_config, { command, mode }) => command === 'build' && mode !== 'development',
    transform: {
      filter: { id: /[/\\]lib[/\\]sieves[/\\].+\.ts$/ },
      async handler(code) {
        const { LIST_NAMES } = await import('./packed-words.ts');
        return { code: withShortNames(code, LIST_NAMES), map: null };
      },
    },
  };
}

/** What a list is called in a build: its name, or its place among all lists. */
export const shortNameOf = (list: string, place: number): string | number => (isLong(list) ? place : list);

/** The code of a module with the short names of lists wherever it writes one as a string. */
export function withShortNames(code: string, lists: readonly string[]): string {
  const names = new Map(lists.map((list, place) => [list, shortNameOf(list, place)]));
  const found: { start: number; end: number; place: number }[] = [];
  const look = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(look);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const { type, value, start, end } = node as Record<string, unknown>;
    const name = type === 'Literal' && typeof value === 'string' ? names.get(value) : undefined;
    if (typeof name === 'number') found.push({ start: start as number, end: end as number, place: name });
    else Object.values(node).forEach(look);
  };
  look(parseAst(code, { lang: 'ts' }).body);
  found.sort((a, b) => b.start - a.start);
  return found.reduce((rest, { start, end, place }) => `${rest.slice(0, start)}${place}${rest.slice(end)}`, code);
}
