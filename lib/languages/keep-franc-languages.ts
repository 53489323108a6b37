import type { Plugin } from 'vite';

/** The languages franc is asked about, by its ISO 639-3 codes: ours, and the neighbours they are mistaken for. */
export const FRANC_LANGUAGES = ['fra', 'eng', 'deu', 'spa', 'ita', 'nld', 'por'] as const;

/** franc's names of the scripts it counts the letters of, which are those of languages where a script has but one. */
const SCRIPTS: Readonly<Record<string, string>> = {
  cmn: 'Han',
  ben: 'Beng',
  jav: 'Java',
  kor: 'Hang',
  tel: 'Telu',
  tam: 'Taml',
  guj: 'Gujr',
  kan: 'Knda',
  mal: 'Mlym',
  pan: 'Guru',
  tha: 'Thai',
  sin: 'Sinh',
  ell: 'Grek',
  khm: 'Khmr',
  hye: 'Armn',
  sat: 'Olck',
  bod: 'Tibt',
  kat: 'Geor',
  lao: 'Laoo',
  zgh: 'Tfng',
  iii: 'Yiii',
  aii: 'Syrc',
};

/** franc's patterns of scripts by the scripts' names, which takes a sixth of the ranges written out. */
const patternOf = (script: string): string =>
  script === 'jpn' ? '/[\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Han}]/gu' : `/\\p{sc=${SCRIPTS[script] ?? script}}/gu`;

/**
 * franc carries trigrams of 187 languages (238 kB) and is only ever called with `only: FRANC_LANGUAGES`. This keeps
 * the rest out of the bundle; the answers are the same, since `only` drops the others before they are compared.
 */
export function keepFrancLanguages(): Plugin {
  return {
    name: 'keep-franc-languages',
    async transform(_code, id) {
      if (/[/\\]franc[/\\]expressions\.js$/.test(id)) {
        const { expressions } = (await import(id)) as { expressions: Record<string, RegExp> };
        const patterns = Object.keys(expressions).map((script) => `${script}: ${patternOf(script)}`);
        return { code: `export const expressions = {${patterns.join(', ')}};`, map: null };
      }
      if (!/[/\\]franc[/\\]data\.js$/.test(id)) return null;
      const { data } = (await import(id)) as { data: Record<string, Record<string, string>> };
      const latin = Object.fromEntries(FRANC_LANGUAGES.map((language) => [language, data.Latin![language]!]));
      return { code: `export const data = ${JSON.stringify({ Latin: latin })};`, map: null };
    },
  };
}
