import { assess, type Finding, RULES, type SieveName } from '../../lib/sieves/index.ts';
import { measureDetails } from './public-details.ts';
import { measureLanguages } from './public-languages.ts';
import { percent, type Row, readRows } from './public-rows.ts';

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
];

/** HateCheck cases by what they are; all but the last must pass. */
const CASES: readonly (readonly [string, RegExp])[] = [
  ['quotes', /^counter_/],
  ['negations', /^negate_neg_nh/],
  ['groups named neutrally', /^ident_neutral/],
  ['groups named kindly', /^ident_pos/],
  ['swearing, reclaimed and other senses of slurs', /^(?:profanity_nh|slur_(?:homonym|reclaimed))/],
  ['abuse of things', /^target_obj/],
  ['insults at a person', /^target_indiv/],
];

/** Writing of every day: comments, subtitles, debates. What a guard says of it is mostly a false alarm. */
const EVERYDAY: readonly string[] = [
  'umsab_fr',
  'xed_fr',
  'ftr_fr',
  'ct25_posts_fr',
  'umsab_en',
  'xed_en',
  'c3_constructive',
  'civil_spans',
  'ct24_en',
];

const languageOf = ({ lang }: Row) => (lang === 'fr' || lang === 'en' ? lang : undefined);
const findingsOf = (row: Row, sieve: SieveName): readonly Finding[] =>
  assess({ text: row.text, language: languageOf(row) }).sieves[sieve].findings;
const speaks = (row: Row, sieve: SieveName) => findingsOf(row, sieve).some(({ severity }) => severity !== 'note');
const spoken = (rows: readonly Row[], sieve: SieveName) =>
  `${percent(rows.filter((row) => speaks(row, sieve)).length, rows.length)} of ${rows.length}`;

/** What the rules say of public labelled sets in a folder. Their text is read and forgotten. */
export function measurePublicSets(folder: string): void {
  console.log('\n| public set | sieve | speaks where the label says so | speaks elsewhere |\n|---|---|---|---|');
  for (const [name, sieve] of SETS) {
    const rows = readRows(folder, name);
    if (rows.length === 0) continue;
    const labelled = rows.filter(({ label }) => label === 1);
    const others = rows.filter(({ label }) => label !== 1);
    console.log(`| ${name} | ${sieve} | ${spoken(labelled, sieve)} | ${spoken(others, sieve)} |`);
  }
  for (const code of ['fr', 'en']) measureHateCheck(folder, code);
  measureEveryday(folder);
  measureDetails(folder);
  measureLanguages(folder);
}

/** Rows of odd index were looked at while the rules were written; those of even index never. */
function measureHateCheck(folder: string, code: string): void {
  const rows = readRows(folder, `hatecheck_${code}`);
  if (rows.length === 0) return;
  console.log(`\n| HateCheck ${code}: Positive speaks on | development half | unseen half |\n|---|---|---|`);
  const line = (title: string, some: (row: Row) => boolean) => {
    const half = (parity: number) => rows.filter((row, index) => index % 2 === parity && some(row));
    console.log(`| ${title} | ${spoken(half(1), 'positive')} | ${spoken(half(0), 'positive')} |`);
  };
  const mustPass = CASES.slice(0, -1);
  for (const [title, group] of CASES) line(title, (row) => group.test(row.group ?? ''));
  line('all that must pass', (row) => mustPass.some(([, group]) => group.test(row.group ?? '')));
}

/** How often a guard speaks, and how often it would pause, on everyday writing: by rule, in 1,000 texts. */
function measureEveryday(folder: string): void {
  const guards = RULES.filter(({ sieve }) => sieve === 'private' || sieve === 'legible');
  console.log('\n| everyday writing | texts | findings of the guards in 1,000 texts |\n|---|---|---|');
  for (const name of EVERYDAY) {
    const rows = readRows(folder, name);
    if (rows.length === 0) continue;
    const counts = new Map<string, number>(guards.map(({ id }) => [id, 0]));
    for (const row of rows) {
      const rules = new Set(
        (['private', 'legible'] as const).flatMap((sieve) => findingsOf(row, sieve)).map(({ rule }) => rule),
      );
      for (const rule of rules) counts.set(rule, counts.get(rule)! + 1);
    }
    const said = [...counts].filter(([, count]) => count > 0);
    const list = said.map(([rule, count]) => `${rule} ${((1000 * count) / rows.length).toFixed(1)}`).join(', ');
    console.log(`| ${name} | ${rows.length} | ${list || 'none'} |`);
  }
}
