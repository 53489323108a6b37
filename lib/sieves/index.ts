import type { LanguageCode } from '../languages/index.ts';
import type { Budget } from '../time/budgets.ts';
import { type Answers, type Claim, claimsOf, withoutAnswered } from './claims.ts';
import { fold } from './fold.ts';
import { legibleRules } from './legible/index.ts';
import { lexiconOf, perLanguage, readingSteps } from './lexicons.ts';
import { type DraftInput, newReading, parseDraft } from './parse-draft.ts';
import { positiveRules, positiveStrengths } from './positive/index.ts';
import { privateRules } from './private/index.ts';
import { scoreOf } from './score.ts';
import {
  ALL_SIEVES,
  type Assessment,
  type Band,
  type Coverage,
  type Draft,
  type Finding,
  type Match,
  type Rule,
  type Sensitivities,
  type Sensitivity,
  type Severity,
  type SieveAssessment,
  type SieveName,
  type Strength,
  type StrengthFinder,
} from './sieve.ts';
import { trueRules, trueStrengths } from './true/index.ts';
import { usefulRules, usefulStrengths } from './useful/index.ts';
import { lengthOf } from './weighted-length.ts';

export { type Answers, type Claim, type ClaimKind, claimKey, type Ground } from './claims.ts';
export type { DraftInput } from './parse-draft.ts';
export * from './sieve.ts';

/** Every rule, in the order of the sieves. */
const rules = [...trueRules, ...positiveRules, ...usefulRules, ...privateRules, ...legibleRules] as const;
export type RuleId = (typeof rules)[number]['id'];
export const RULES: readonly (Rule & { readonly id: RuleId })[] = rules;

const strengths = {
  true: trueStrengths,
  positive: positiveStrengths,
  useful: usefulStrengths,
  private: [],
  legible: [],
} as const;
export type StrengthId = (typeof strengths)[SieveName][number]['id'];
const STRENGTHS: Readonly<Record<SieveName, readonly StrengthFinder[]>> = strengths;
/** One tick a strength: a text that repeats it is not stronger. */
const strengthsOf = (sieve: SieveName, draft: Draft): Strength[] =>
  STRENGTHS[sieve].flatMap(({ id, find }) =>
    find(draft)
      .slice(0, 1)
      .map((span) => ({ ...span, id })),
  );

export interface AssessContext {
  readonly mutedRules?: readonly string[];
  /** Words the person vouches for, in any case: a finding on just these words is left out. */
  readonly allowedWords?: readonly string[];
  /** Words the person listed as confidential: `own-words` points them out. */
  readonly confidentialWords?: readonly string[];
  readonly sensitivity?: Sensitivities;
  /** Findings the person has set aside for this draft, by `findingKey`. */
  readonly dismissed?: readonly string[];
  /** What the person said of their claims, by `claimKey`: an answer settles the claim's findings. */
  readonly answers?: Answers;
  /** How the writer stands to the time they allowed themselves on the network: it judges nothing, and is passed on. */
  readonly budget?: Budget | undefined;
}

/** By what a finding is known again after the text around it has changed: its rule and its words. */
export const findingKey = (rule: string, words: string): string => `${rule} ${fold(words)}`;

/** Under four words there is nothing to judge; under twenty a post has no Useful light. */
const SHORTEST: Record<SieveName, number> = { true: 4, positive: 4, useful: 20, private: 0, legible: 0 };
const SHORTEST_COMMENT = 4;

const RANK: Record<Severity, number> = { note: 0, look: 1, stop: 2 };

/**
 * Judges a draft. Synchronous and pure: no DOM, no browser, no clock. Never throws on any text; linear in its length.
 * Offsets in the answer are UTF-16 units of `input.text`.
 */
export function assess(input: DraftInput, context: AssessContext = {}): Assessment {
  return assessDraft(parseDraft(input, undefined, undefined, context.confidentialWords), context);
}

/**
 * Reads the word lists of a language ahead of the first draft in it: that once takes longer than a press on a button
 * may be kept waiting. Steps to take in their order, each in a task of its own.
 */
export const getReady = (language: LanguageCode): readonly (() => void)[] => [
  ...readingSteps(language),
  () => assess({ text: 'one two three four', language }),
  // Speaks to somebody in both languages, with a word to be listened to (`by-ear.ts`).
  () => assess({ text: 'you are tu es zumbuz', language }),
];

/**
 * `assess` for a box somebody types in: equal answers, but sentences that did not change are not read again, and the
 * language does not flicker between keystrokes.
 */
export function createAssessor(): typeof assess {
  const reading = newReading();
  let previous: string | undefined;
  return (input, context = {}) => {
    const draft = parseDraft(input, reading, previous, context.confidentialWords);
    previous = draft.wordCount < SHORTEST.true ? undefined : draft.language;
    return assessDraft(draft, context);
  };
}

function assessDraft(draft: Draft, context: AssessContext): Assessment {
  const findings: Finding[] = [];
  const skipped: RuleId[] = [];
  const spoken = languagesOf(draft);
  for (const rule of RULES) {
    if (context.mutedRules?.includes(rule.id) || (rule.kind && rule.kind !== draft.kind)) continue;
    if (!speaks(rule, spoken)) skipped.push(rule.id);
    else findings.push(...findingsOf(rule, draft, context));
  }
  const limit = draft.network?.limits[draft.kind];
  const share = judgedShare(draft);
  const sieves = Object.fromEntries(ALL_SIEVES.map((sieve) => [sieve, assessSieve(sieve, draft, share, findings)]));
  return {
    language: draft.language,
    sieves: sieves as Record<SieveName, SieveAssessment>,
    length: { used: lengthOf(draft.text, limit?.unit ?? 'utf16', draft.emoji), limit: limit?.max },
    coverage: { share, skipped },
    wordCount: draft.wordCount,
    claims: ledgerOf(draft, context),
    ...(context.budget && { budget: context.budget }),
  };
}

function languagesOf({ sentences }: Draft): LanguageCode[] {
  const spoken = new Set<LanguageCode>();
  for (const { sentence } of sentences) if (sentence.language) spoken.add(sentence.language);
  return [...spoken];
}

/** Whether a rule can be asked: it needs no words, or some sentence speaks a language that has them. */
const speaks = (rule: Rule, spoken: readonly LanguageCode[]): boolean =>
  rule.anyLanguage === true || spoken.some((code) => rulesOf(code).has(rule));

/** The rules that have their words in a language. */
const rulesOf = perLanguage(
  (code): ReadonlySet<Rule> =>
    new Set(RULES.filter(({ needs = [] }) => needs.every((list) => lexiconOf(code).filled.has(list)))),
);

const NO_FINDINGS: readonly Finding[] = [];

/** How serious a rule's findings are to a person; `undefined`: they are left out. */
function severityAt(sensitivity: Sensitivity, severity: Severity): Severity | undefined {
  if (sensitivity === 'quiet') return severity === 'stop' ? severity : undefined;
  return sensitivity === 'attentive' && severity === 'note' ? 'look' : severity;
}

function findingsOf(rule: Rule & { id: RuleId }, draft: Draft, context: AssessContext): readonly Finding[] {
  const { id, sieve } = rule;
  const severity = severityAt(context.sensitivity?.[sieve] ?? 'normal', rule.severity);
  if (!severity) return NO_FINDINGS;
  const { allowedWords = [], dismissed = [], answers = {} } = context;
  const found = rule.find(draft);
  if (found.length === 0) return NO_FINDINGS;
  const isOwn = ({ start, end }: Match) =>
    rule.readsQuotes || !draft.quotes.some((quote) => start >= quote.start && end <= quote.end);
  const asksWords = allowedWords.length > 0 || dismissed.length > 0;
  const isWanted = ({ start, end }: Match) => {
    if (!asksWords) return true;
    const words = draft.text.slice(start, end);
    return !allowedWords.some((word) => fold(word) === fold(words)) && !dismissed.includes(findingKey(id, words));
  };
  return withoutAnswered(id, found, draft, answers)
    .filter((match) => isOwn(match) && isWanted(match))
    .map((match) => findingOf(match, { rule: id, sieve, severity }));
}

/** Written out: a copy of whatever a match has takes twenty times as long. */
const findingOf = (
  { start, end, data, fixes }: Match,
  { rule, sieve, severity }: Pick<Finding, 'rule' | 'sieve' | 'severity'>,
): Finding => ({ start, end, rule, sieve, severity, ...(data && { data }), ...(fixes && { fixes }) });

/** The claim ledger: what the text itself shows, and over it what the person answered. */
const ledgerOf = (draft: Draft, { answers = {} }: AssessContext): Claim[] =>
  claimsOf(draft).map((claim) => ({ ...claim, settled: answers[claim.key] ?? claim.settled }));

function assessSieve(sieve: SieveName, draft: Draft, share: number, all: readonly Finding[]): SieveAssessment {
  const findings = all.filter((finding) => finding.sieve === sieve).sort((a, b) => a.start - b.start || a.end - b.end);
  const band = bandOf(sieve, draft, share, findings);
  const judged = band !== 'too-short' && band !== 'unsupported';
  return {
    band,
    score: judged ? scoreOf(findings, draft.sentences.length) : undefined,
    findings,
    strengths: judged ? strengthsOf(sieve, draft) : [],
  };
}

function bandOf(sieve: SieveName, draft: Draft, share: number, findings: readonly Finding[]): Band {
  const worst = findings.reduce<Severity>((a, { severity }) => (RANK[severity] > RANK[a] ? severity : a), 'note');
  if (worst !== 'note') return worst;
  const needsWords = sieve === 'true' || sieve === 'positive' || sieve === 'useful';
  const shortest = draft.kind === 'comment' ? Math.min(SHORTEST_COMMENT, SHORTEST[sieve]) : SHORTEST[sieve];
  if (draft.wordCount < shortest) return 'too-short';
  return needsWords && share < 0.5 ? 'unsupported' : 'clear';
}

function judgedShare({ sentences }: Draft): Coverage['share'] {
  let all = 0;
  let judged = 0;
  for (const { sentence } of sentences) {
    all += sentence.tokens.length;
    if (sentence.language) judged += sentence.tokens.length;
  }
  return all === 0 ? 1 : judged / all;
}

/** A person's reading order: what stops first, then the guards' and sieves' own order, then the order of the text. */
export function rankFindings({ sieves }: Assessment): readonly Finding[] {
  const order: readonly SieveName[] = ['private', 'true', 'positive', 'useful', 'legible'];
  return order.flatMap((sieve) => sieves[sieve].findings).sort((a, b) => RANK[b.severity] - RANK[a.severity]);
}
