import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { franc } from 'franc';
import { castVotes, decideLanguage } from '../../lib/languages/detect-language.ts';
import { assess, type SieveName } from '../../lib/sieves/index.ts';
import { tokenize } from '../../lib/sieves/tokenize.ts';

interface Row {
  readonly text: string;
  readonly lang: string;
  readonly label: number | string;
  readonly group?: string;
}

/** Which sieve each set is about; a label of 1 is what the sieve should see. */
const SETS: readonly (readonly [string, SieveName])[] = [
  ['hatecheck_en', 'positive'],
  ['hatecheck_fr', 'positive'],
  ['toxifrench_agree', 'positive'],
  ['mlma_fr', 'positive'],
  ['tweeteval_offensive', 'positive'],
  ['paradetox', 'positive'],
  ['jigsaw_mt_fr', 'positive'],
  ['stop_clickbait', 'useful'],
  ['youtube_clickbait', 'useful'],
  ['youtube_spam', 'useful'],
  ['ct24_en', 'true'],
  ['ct25_posts_fr', 'true'],
  ['presidio_pii', 'private'],
];

/** HateCheck cases that must pass: quotes, denials, groups merely or kindly named, abuse of things. */
const MUST_PASS =
  /^(counter_|ident_|negate_neg|negate_pos_nh|profanity_nh|slur_(?:homonym|reclaimed)|target_obj|ident_neutral|ident_pos)/;
/** HateCheck cases aimed at a person. */
const AT_A_PERSON = /^(target_indiv|derog_dehum_i|threat_dir_i)/;

const readRows = (folder: string, name: string): Row[] => {
  const file = path.join(folder, `${name}.jsonl`);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
};

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

/** What the rules say of public labelled sets in a folder. Their text is read and forgotten. */
export function measurePublicSets(folder: string): void {
  console.log('\n| public set | sieve | speaks where the label says so | speaks elsewhere |\n|---|---|---|---|');
  for (const [name, sieve] of SETS) {
    const rows = readRows(folder, name);
    if (rows.length === 0) continue;
    const speaks = ({ text, lang }: Row) =>
      assess({ text, language: lang === 'fr' || lang === 'en' ? lang : undefined }).sieves[sieve].findings.some(
        ({ severity }) => severity !== 'note',
      );
    const count = (some: readonly Row[]) => `${percent(some.filter(speaks).length, some.length)} of ${some.length}`;
    console.log(
      `| ${name} | ${sieve} | ${count(rows.filter(({ label }) => label === 1))} | ${count(rows.filter(({ label }) => label !== 1))} |`,
    );
    if (!name.startsWith('hatecheck')) continue;
    // The other half was looked at while the rules were written.
    const unseen = rows.filter((_row, index) => index % 2 === 0);
    const passing = unseen.filter(({ group, label }) => label === 0 && MUST_PASS.test(group ?? ''));
    console.log(`| ${name}: must pass, unseen half | ${sieve} | | ${count(passing)} |`);
    console.log(
      `| ${name}: aimed at a person, unseen half | ${sieve} | ${count(unseen.filter(({ group }) => AT_A_PERSON.test(group ?? '')))} | |`,
    );
  }
  measureLanguages(folder);
}

const FRANC: Record<string, string> = { de: 'deu', en: 'eng', es: 'spa', fr: 'fra', it: 'ita', nl: 'nld', pt: 'por' };

function measureLanguages(folder: string): void {
  console.log('\n| language of short texts | texts | Tamis | franc alone |\n|---|---|---|---|');
  for (const name of ['langid_tweets', 'langid_lingua']) {
    const rows = readRows(folder, name);
    if (rows.length === 0) continue;
    const only = [...new Set(rows.map(({ lang }) => lang))];
    const ours = rows.filter(({ text, lang }) => languageOfText(text) === lang);
    const francs = rows.filter(
      ({ text, lang }) => franc(text, { only: only.map((code) => FRANC[code]!), minLength: 1 }) === FRANC[lang],
    );
    console.log(
      `| ${name}, ${only.length} languages | ${rows.length} | ${percent(ours.length, rows.length)} | ${percent(francs.length, rows.length)} |`,
    );
  }
}

export function languageOfText(text: string): string {
  const words = tokenize(text).filter(({ kind }) => kind === 'word');
  return decideLanguage(
    castVotes(
      words.map(({ start, end }) => text.slice(start, end)).join(' '),
      words.map(({ folded }) => folded),
    ),
    text,
  );
}
