import { franc } from 'franc';
import { castVotes, decideLanguage } from '../../lib/languages/detect-language.ts';
import { tokenize } from '../../lib/sieves/tokenize.ts';
import { percent, type Row, readRows } from './public-rows.ts';

const FRANC: Record<string, string> = { de: 'deu', en: 'eng', es: 'spa', fr: 'fra', it: 'ita', nl: 'nld', pt: 'por' };

/** Under so many letters a text is rather left without a language than given a wrong one. */
const ENOUGH_LETTERS = 20;
const lettersOf = ({ text }: Row) => text.match(/\p{L}/gu)?.length ?? 0;

/** The language of short texts, beside franc alone on the same texts with the same choice of languages. */
export function measureLanguages(folder: string): void {
  console.log(
    '\n| language of short texts | texts | Tamis | of these said to be unknown | franc alone |\n|---|---|---|---|---|',
  );
  for (const name of ['langid_tweets', 'langid_lingua']) {
    const rows = readRows(folder, name);
    const only = [...new Set(rows.map(({ lang }) => lang))];
    const parts: readonly (readonly [string, readonly Row[]])[] = [
      [`${name}, ${only.length} languages`, rows],
      [`${name}, ${ENOUGH_LETTERS} letters and more`, rows.filter((row) => lettersOf(row) >= ENOUGH_LETTERS)],
      [`${name}, fewer letters`, rows.filter((row) => lettersOf(row) < ENOUGH_LETTERS)],
      ...['fr', 'en'].map((code) => [`${name}, ${code}`, rows.filter(({ lang }) => lang === code)] as const),
    ];
    for (const [title, part] of parts) if (part.length > 0) console.log(rowOf(title, part, only));
  }
}

function rowOf(title: string, rows: readonly Row[], only: readonly string[]): string {
  const ours = rows.map(({ text }) => languageOfText(text));
  const right = rows.filter(({ lang }, index) => ours[index] === lang).length;
  const unknown = ours.filter((code) => code === 'und').length;
  const francs = rows.filter(
    ({ text, lang }) => franc(text, { only: only.map((code) => FRANC[code]!), minLength: 1 }) === FRANC[lang],
  ).length;
  const share = (part: number) => percent(part, rows.length);
  return `| ${title} | ${rows.length} | ${share(right)} | ${share(unknown)} | ${share(francs)} |`;
}

export function languageOfText(text: string): string {
  return decideLanguage(castVotes(text, tokenize(text), false), text);
}
