import type { Finding, Penalty, Score, Severity } from './sieve.ts';

/** What the first finding of a rule costs in a short draft. */
const COST: Record<Severity, number> = { note: 5, look: 18, stop: 50 };
/** A finding weighs less among many sentences, except one that stops. */
const SHORT_DRAFT_SENTENCES = 4;

/**
 * 100 minus a penalty for each rule: `2 · cost · (1 − 2^−k)`, where `k` is how often the rule spoke, divided by
 * `sentences / 4` in longer drafts. So the first finding costs its severity's price, each further one half of the one
 * before, and no rule ever takes more than twice its price.
 */
export function scoreOf(findings: readonly Finding[], sentences: number): Score {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const alike = byRule.get(finding.rule);
    if (alike) alike.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  const penalties: Penalty[] = [];
  for (const [rule, found] of byRule) {
    const { severity } = found[0]!;
    const k = severity === 'stop' ? found.length : found.length / Math.max(1, sentences / SHORT_DRAFT_SENTENCES);
    const points = Math.round(20 * COST[severity] * (1 - 2 ** -k)) / 10;
    penalties.push({ rule, count: found.length, points });
  }
  const taken = penalties.reduce((sum, { points }) => sum + points, 0);
  return { value: Math.max(0, Math.round(100 - taken)), penalties };
}
