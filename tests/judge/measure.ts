import { networkById } from '../../lib/networks/index.ts';
import { assess, type Finding, RULES, type SieveName } from '../../lib/sieves/index.ts';
import { isOrdinary, type Label, type LabelledDraft, placesOf } from './labelled-drafts.ts';

export interface RuleCount {
  /** Findings that a label asked for, and others. */
  right: number;
  wrong: number;
  /** Labels, and those a finding answered. */
  labels: number;
  found: number;
}

export interface Measure {
  readonly ordinary: number;
  falseAlarms: number;
  falsePauses: number;
  readonly sieves: Record<string, RuleCount>;
  readonly rules: Record<string, RuleCount>;
  readonly mistakes: string[];
}

/** Rules about a draft as a whole: their labels name any telling part of it. */
const ABOUT_THE_WHOLE = new Set(
  'link-only clickbait empty-praise self-promotion hashtag-stuffing emoji-load mass-tagging wall-of-text hard-sentences over-limit emoji-bullets alt-text shouting capitals'.split(
    ' ',
  ),
);

const emptyCount = (): RuleCount => ({ right: 0, wrong: 0, labels: 0, found: 0 });

/** Whether a finding says what a label asks for: the same rule, at the label's words. */
function answers(finding: Finding, label: Label, text: string): boolean {
  if (finding.rule !== label.rule) return false;
  return (
    ABOUT_THE_WHOLE.has(label.rule) ||
    placesOf(label, text).some(({ start, end }) => finding.start < end && finding.end > start)
  );
}

/** Counts findings against labels; with `sieve` or `rule`, only those. */
export function measure(
  drafts: readonly LabelledDraft[],
  only: { sieve?: string | undefined; rule?: string | undefined } = {},
): Measure {
  const wanted = (rule: string, sieve: SieveName) =>
    (!only.sieve || only.sieve === sieve) && (!only.rule || only.rule === rule);
  const result: Measure = {
    ordinary: drafts.filter(isOrdinary).length,
    falseAlarms: 0,
    falsePauses: 0,
    sieves: {},
    rules: {},
    mistakes: [],
  };
  for (const { id, sieve } of RULES) {
    if (!wanted(id, sieve)) continue;
    result.rules[id] = emptyCount();
    result.sieves[sieve] ??= emptyCount();
  }
  for (const draft of drafts) measureDraft(draft, result, wanted);
  return result;
}

function measureDraft(
  draft: LabelledDraft,
  result: Measure,
  wanted: (rule: string, sieve: SieveName) => boolean,
): void {
  const { text, kind, image } = draft;
  const assessment = assess({ text, kind, image, network: networkById(draft.network) });
  const findings = Object.values(assessment.sieves)
    .flatMap((sieve) => sieve.findings)
    .filter(({ rule, sieve }) => wanted(rule, sieve));
  const labels = Object.entries(draft.flags).flatMap(([sieve, list]) =>
    list.map((label) => ({ sieve: sieve as SieveName, label })),
  );
  const told = (line: string) => result.mistakes.push(`${line}\n    ${draft.id}: ${text.replaceAll('\n', ' ⏎ ')}`);
  for (const finding of findings) {
    const right = labels.some(({ label }) => answers(finding, label, text));
    for (const count of [result.rules[finding.rule]!, result.sieves[finding.sieve]!])
      count[right ? 'right' : 'wrong']++;
    if (!right) told(`WRONG ${finding.rule} at “${text.slice(finding.start, finding.end)}”`);
  }
  for (const { sieve, label } of labels) {
    if (!wanted(label.rule, sieve)) continue;
    const found = findings.some((finding) => answers(finding, label, text));
    result.rules[label.rule] ??= emptyCount();
    result.sieves[sieve] ??= emptyCount();
    for (const count of [result.rules[label.rule]!, result.sieves[sieve]!]) {
      count.labels++;
      if (found) count.found++;
    }
    if (!found) told(`MISSED ${label.rule} at “${label.words}”`);
  }
  if (!isOrdinary(draft)) return;
  if (findings.some(({ severity }) => severity !== 'note')) result.falseAlarms++;
  if (findings.some(({ severity }) => severity === 'stop')) result.falsePauses++;
}
