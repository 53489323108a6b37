import { type ClaimKind, claimsFound, type Ground } from './context/claim.ts';
import { perSentence } from './context/per-sentence.ts';
import { sentenceAt } from './context/sentence-at.ts';
import { fold } from './fold.ts';
import type { RuleId } from './index.ts';
import type { Draft, Match, Span } from './sieve.ts';

export type { ClaimKind, Ground } from './context/claim.ts';

/** A line of the claim ledger: one sentence that says something checkable. Offsets count from the draft's start. */
export interface Claim extends Span {
  /** By which an answer finds the claim again, wherever its sentence moves. */
  readonly key: string;
  readonly kinds: readonly ClaimKind[];
  /** What the claim stands on as the text itself shows; `undefined` where it shows nothing. */
  readonly settled: Ground | undefined;
}

/** What the writer said of their claims, by `claimKey`. */
export type Answers = Readonly<Record<string, Ground>>;

/** The rules that an answer settles. */
const SETTLED_BY_ANSWERS: ReadonlySet<RuleId> = new Set([
  'unsourced-figure',
  'unsourced-claim',
  'vague-source',
] satisfies RuleId[]);

/** A sentence's words, whatever its case, accents, spaces and marks: an answer outlives a comma, not a changed figure. */
export const claimKey = (sentence: string): string =>
  fold(sentence)
    .replace(/[^\p{L}\p{N}%‰€$£.,]+/gu, ' ')
    .replace(/[.,](?!\d)/g, ' ')
    .replace(/ +/g, ' ')
    .trim();

const keyOf = perSentence(({ text }) => claimKey(text));

const hasAnswers = (answers: Answers): boolean => {
  for (const _key in answers) return true;
  return false;
};

const isQuoted = ({ quotes }: Draft, { start, end }: Span) =>
  quotes.some((quote) => start >= quote.start && end <= quote.end);

/** The ledger: each sentence that says something checkable in the author's own words, once, in the order of the text. */
export function claimsOf(draft: Draft): Claim[] {
  const claims = new Map<number, { kinds: Set<ClaimKind>; settled: Ground | undefined }>();
  for (const found of claimsFound(draft)) {
    if (isQuoted(draft, found)) continue;
    const claim = claims.get(found.index) ?? { kinds: new Set(), settled: found.ground };
    claims.set(found.index, claim);
    claim.kinds.add(found.kind);
    // A sentence is settled when all that is checkable in it is.
    if (!found.ground) claim.settled = undefined;
  }
  return [...claims].map(([index, { kinds, settled }]) => {
    const { start, end, sentence } = draft.sentences[index]!;
    return { start, end, key: keyOf(sentence), kinds: [...kinds], settled };
  });
}

/** A rule's matches without those the writer has answered for. */
export function withoutAnswered(
  rule: RuleId,
  matches: readonly Match[],
  draft: Draft,
  answers: Answers,
): readonly Match[] {
  if (!SETTLED_BY_ANSWERS.has(rule) || !hasAnswers(answers)) return matches;
  return matches.filter(({ start }) => {
    const placed = draft.sentences[sentenceAt(draft, start)];
    return !placed || !Object.hasOwn(answers, keyOf(placed.sentence));
  });
}
