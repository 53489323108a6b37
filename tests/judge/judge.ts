/**
 * Measures the rules on the labelled drafts.
 *
 *   npm run judge -- [--split tune|check] [--lang fr|en] [--sieve true] [--rule insult] [--show] [--sets <folder>]
 *
 * Without `--sieve`, `--rule` or `--show` it also says what other tools say of the same drafts. `--sets` reads public
 * labelled sets from a folder. `--show` prints what was missed and what was wrongly said; it is refused on the check split.
 */
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../../lib/languages/index.ts';
import { readLabelledDrafts, type Split } from './labelled-drafts.ts';
import { measure, type RuleCount } from './measure.ts';
import { comparePeers } from './peers.ts';
import { measurePublicSets } from './public-sets.ts';

const { values } = parseArgs({
  options: {
    split: { type: 'string', default: 'check' },
    lang: { type: 'string' },
    sieve: { type: 'string' },
    rule: { type: 'string' },
    show: { type: 'boolean', default: false },
    sets: { type: 'string' },
  },
});
const split = values.split as Split;
if (values.show && split === 'check') throw new Error('the check split is measured, never looked at');

const percent = (part: number, whole: number) =>
  whole === 0 ? '   –' : `${((100 * part) / whole).toFixed(0).padStart(3)}%`;
const row = (name: string, { right, wrong, labels, found }: RuleCount) =>
  `${name.padEnd(24)} P ${percent(right, right + wrong)} (${right}/${right + wrong})`.padEnd(48) +
  `R ${percent(found, labels)} (${found}/${labels})`;

for (const { code } of LANGUAGES) {
  if (values.lang && values.lang !== code) continue;
  const drafts = readLabelledDrafts(code).filter((draft) => draft.split === split);
  const result = measure(drafts, { sieve: values.sieve, rule: values.rule });
  console.log(`\n${code} · ${split} · ${drafts.length} drafts, ${result.ordinary} of them ordinary`);
  for (const [name, count] of Object.entries(result.sieves)) console.log(row(name.toUpperCase(), count));
  for (const [name, count] of Object.entries(result.rules)) console.log(row(`  ${name}`, count));
  console.log(
    `ordinary drafts with more than a note: ${result.falseAlarms} of ${result.ordinary} (${percent(result.falseAlarms, result.ordinary)}), that would pause: ${result.falsePauses}`,
  );
  if (values.show) for (const line of result.mistakes) console.log(line);
}

if (!values.sieve && !values.rule && !values.show) await comparePeers(split);
if (values.sets) measurePublicSets(values.sets);
