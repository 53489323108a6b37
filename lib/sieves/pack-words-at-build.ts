import type { Plugin } from 'vite';
import { shortNameOf } from './shorten-list-names.ts';

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
      const constants = Object.entries({ ...packed, LIST_NAMES: LIST_NAMES.map(shortNameOf) }).map(
        ([name, value]) => `export const ${name} = ${JSON.stringify(value)};`,
      );
      return { code: constants.join('\n'), map: null };
    },
  };
}
