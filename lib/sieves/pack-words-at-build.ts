import type { Plugin } from 'vite';
import { isLong } from './packed-form.ts';

/**
 * Builds carry the word lists packed: `packed-words.ts` becomes what it exports. In development it stays as it is, so
 * that a changed list is read again.
 */
export function packWordsAtBuild(): Plugin {
  return {
    name: 'pack-words',
    apply: (_config, { command, mode }) => command === 'build' && mode !== 'development',
    async load(id) {
      if (!/[/\\]sieves[/\\]packed-words\.ts$/.test(id)) return null;
      const { LIST_NAMES, ...packed } = await import('./packed-words.ts');
      const constants = Object.entries(packed).map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
      );
      return { code: [listNames(LIST_NAMES), ...constants].join('\n'), map: null };
    },
  };
}

/** Their short names: numbers, then what is left of the names. */
function listNames(lists: readonly string[]): string {
  const named = lists.filter((list) => !isLong(list));
  return `export const LIST_NAMES = [...Array(${lists.length - named.length}).keys(), ...${JSON.stringify(named)}];`;
}
