import type { Plugin } from 'vite';

/** The languages franc is asked about, by its ISO 639-3 codes: ours, and the neighbours they are mistaken for. */
export const FRANC_LANGUAGES = ['fra', 'eng', 'deu', 'spa', 'ita', 'nld', 'por'] as const;

/**
 * franc carries trigrams of 187 languages (238 kB) and is only ever called with `only: FRANC_LANGUAGES`. This keeps
 * the rest out of the bundle; the answers are the same, since `only` drops the others before they are compared.
 */
export function keepFrancLanguages(): Plugin {
  return {
    name: 'keep-franc-languages',
    async transform(_code, id) {
      if (!/[/\\]franc[/\\]data\.js$/.test(id)) return null;
      const { data } = (await import(id)) as { data: Record<string, Record<string, string>> };
      const latin = Object.fromEntries(FRANC_LANGUAGES.map((language) => [language, data.Latin![language]!]));
      return { code: `export const data = ${JSON.stringify({ Latin: latin })};`, map: null };
    },
  };
}
