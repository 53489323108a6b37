import { assess, type Span } from '../../lib/sieves/index.ts';
import { percent, readRows } from './public-rows.ts';

/** Which rule each kind of detail in the set is for. Names, places, dates and ages are nobody's secret by themselves. */
const KINDS: Readonly<Record<string, string>> = {
  CREDIT_CARD: 'card',
  IBAN_CODE: 'iban',
  US_SSN: 'national-id',
  EMAIL_ADDRESS: 'email',
  PHONE_NUMBER: 'phone',
  STREET_ADDRESS: 'home-address',
};

interface Count {
  details: number;
  found: number;
  right: number;
  wrong: number;
}

/** Private details marked in made-up sentences: how many are found, and how often a finding is at one of its kind. */
export function measureDetails(folder: string): void {
  const rows = readRows(folder, 'presidio_pii');
  if (rows.length === 0) return;
  const counts: Record<string, Count> = {};
  const countOf = (rule: string) => (counts[rule] ??= { details: 0, found: 0, right: 0, wrong: 0 });
  for (const { text, group = '[]' } of rows) {
    const details = (JSON.parse(group) as [kind: string, start: number, end: number][]).map(([kind, start, end]) => ({
      rule: KINDS[kind],
      start,
      end,
    }));
    const { findings } = assess({ text, language: 'en' }).sieves.private;
    const meet = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
    for (const { rule, ...span } of details) {
      if (!rule) continue;
      countOf(rule).details++;
      if (findings.some((finding) => finding.rule === rule && meet(finding, span))) countOf(rule).found++;
    }
    for (const finding of findings) {
      const isRight = details.some(({ rule, ...span }) => rule === finding.rule && meet(finding, span));
      countOf(finding.rule)[isRight ? 'right' : 'wrong']++;
    }
  }
  console.log('\n| presidio_pii: rule | details | found | findings | at such a detail |\n|---|---|---|---|---|');
  for (const [rule, { details, found, right, wrong }] of Object.entries(counts)) {
    console.log(
      `| ${rule} | ${details} | ${percent(found, details)} | ${right + wrong} | ${percent(right, right + wrong)} |`,
    );
  }
}
