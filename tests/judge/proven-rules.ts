import { LANGUAGES } from '../../lib/languages/index.ts';
import { RULES, type RuleId } from '../../lib/sieves/index.ts';
import { readLabelledDrafts } from './labelled-drafts.ts';
import { measure } from './measure.ts';

/** Of what a rule stops, at least this share must deserve it. */
export const PROVEN_PRECISION = 0.95;
/** Fewer findings than this prove nothing, however right. */
export const FEWEST_FINDINGS = 10;

/** The rules that may pause a publication: those that stop, and were right often enough in all labelled drafts. */
export function provenRules(): RuleId[] {
  const measures = LANGUAGES.map(({ code }) => measure(readLabelledDrafts(code)));
  const sum = (rule: string, key: 'right' | 'wrong') =>
    measures.reduce((total, { rules }) => total + (rules[rule]?.[key] ?? 0), 0);
  return RULES.filter(({ id, severity }) => {
    const right = sum(id, 'right');
    const all = right + sum(id, 'wrong');
    return severity === 'stop' && all >= FEWEST_FINDINGS && right / all >= PROVEN_PRECISION;
  }).map(({ id }) => id);
}

/** `lib/sieves/proven-rules.ts`, as it should be. */
export const provenRulesModule = (): string => `/**
 * The rules that may pause a publication, by measure and never by hand: at least ${100 * PROVEN_PRECISION} % of what each says to stop
 * deserves it, in ${FEWEST_FINDINGS} findings or more of the labelled drafts. \`npm run proven\` writes this file.
 */
export const PROVEN_RULES: readonly string[] = [
${provenRules()
  .map((id) => `  '${id}',`)
  .join('\n')}
];
`;
