import { MESSAGES } from '../../lib/i18n/index.ts';
import { LANGUAGES } from '../../lib/languages/index.ts';
import { NETWORKS } from '../../lib/networks/index.ts';
import { ALL_SIEVES, type ExampleDraft, RULES, type Rule } from '../../lib/sieves/index.ts';
import { readLabelledDrafts } from '../judge/labelled-drafts.ts';
import { type Measure, measure, type RuleCount } from '../judge/measure.ts';

const { advice, sieves } = MESSAGES.en;
const LONGEST_EXAMPLE = 70;

const row = (...cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly string[]) =>
  [row(...head), row(...head.map(() => '---')), ...rows].join('\n');

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '&lt;');

function exampleOf(example: string | ExampleDraft | undefined): string {
  const text = cell(typeof example === 'string' ? example : (example?.text ?? ''));
  return text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE)}…` : text;
}

const ruleRow = ({ id, severity, source, examples }: Rule) =>
  row(
    `\`${id}\``,
    severity,
    cell(advice[id as keyof typeof advice].name),
    exampleOf((examples.en ?? examples.fr)?.flags[0]),
    cell(source),
  );

/** Every rule with its severity, an example and its source. */
export const rulesTable = (): string =>
  ALL_SIEVES.map((sieve) => {
    const rows = RULES.filter((rule) => rule.sieve === sieve).map(ruleRow);
    return `**${sieves[sieve]}**\n\n${table(['rule', 'severity', 'name', 'points out', 'source'], rows)}`;
  }).join('\n\n');

/** Every network with what it calls a composer, and its limits. */
export const networksTable = (): string =>
  table(
    ['network', 'hosts', 'ways to find a box', 'post', 'comment'],
    NETWORKS.map(({ name, hosts, composers, limits }) =>
      row(name, hosts.join(', '), composers.length, limits.post.max, limits.comment.max),
    ),
  );

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const counted = (part: number, whole: number) => `${percent(part, whole)} (${part}/${whole})`;
const measured = ({ right, wrong, labels, found }: RuleCount) => [
  counted(right, right + wrong),
  counted(found, labels),
];

const checked = (code: 'fr' | 'en'): Measure =>
  measure(readLabelledDrafts(code).filter(({ split }) => split === 'check'));

/** Precision and recall on the drafts the rules were not tuned on. */
export function measuresTable(): string {
  const rows = LANGUAGES.flatMap(({ code }) => {
    const { sieves: counts, ordinary, falseAlarms, falsePauses } = checked(code);
    const bySieve = ALL_SIEVES.map((sieve) => row(code, sieves[sieve], ...measured(counts[sieve]!)));
    const alarms = `*of ${ordinary} ordinary drafts, ${falseAlarms} raised more than a note (${percent(falseAlarms, ordinary)}), ${falsePauses} would be paused*`;
    return [...bySieve, row(code, alarms, '', '')];
  });
  return table(['language', 'sieve or guard', 'precision', 'recall'], rows);
}

/** The rules that may stop a publication, each with its counts in both languages together. */
export function pausesTable(): string {
  const measures = LANGUAGES.map(({ code }) => checked(code));
  const rows = RULES.filter(({ severity }) => severity === 'stop').map(({ id }) => {
    const sum = (key: keyof RuleCount) => measures.reduce((total, { rules }) => total + rules[id]![key], 0);
    const count = { right: sum('right'), wrong: sum('wrong'), labels: sum('labels'), found: sum('found') };
    return row(`\`${id}\``, ...measured(count));
  });
  return table(['rule that stops', 'precision', 'recall'], rows);
}

export const TABLES: Readonly<Record<string, () => string>> = {
  rules: rulesTable,
  networks: networksTable,
  measures: measuresTable,
  pauses: pausesTable,
};

/** The README with each generated table between its marks made anew. */
export const withTables = (readme: string, tables: Readonly<Record<string, () => string>> = TABLES): string =>
  Object.entries(tables).reduce(
    (text, [name, make]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`),
        (_whole, open: string, close: string) => `${open}\n${make()}\n\n${close}`,
      ),
    readme,
  );
