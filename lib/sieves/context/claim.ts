import type { Draft, Gate, Sentence, Span } from '../sieve.ts';
import { figuresIn, mayHoldFigure } from './figure.ts';
import { hearsayIn } from './hearsay.ts';
import { envelope, spanOf } from './hits.ts';
import { isOfSelf, isSurveyed, speaksOfSelf } from './own-data.ts';
import { isToldOfOwn } from './own-story.ts';
import { foundPerSentence } from './per-sentence.ts';
import { appealsIn, causesStatedIn, mayAppeal, mayStateCause } from './science.ts';
import { citesPublication, isSourced } from './source.ts';
import { isDoubted, isOfReader, isOpinionOn, isPossible, isQuestion, isSupposed } from './statement.ts';
import { mayCite, vagueSourcesIn } from './vague-source.ts';

/** What a statement stands on: a source, the writer's own data or experience, or being an opinion. */
export type Ground = 'source' | 'own' | 'opinion';

/** `cause`: a causal, scientific or medical fact; `appeal`: "studies show"; `vague`: "experts say". */
export type ClaimKind = 'figure' | 'cause' | 'appeal' | 'vague';

/** A checkable statement: its sentence, the words that make it checkable, and what it stands on as the text shows. */
export interface ClaimFound extends Span {
  readonly index: number;
  readonly kind: ClaimKind;
  readonly ground: Ground | undefined;
}

const found = new WeakMap<Draft, readonly ClaimFound[]>();

/** Every checkable statement of a draft, settled or not; offsets count from the draft's start. */
export function claimsFound(draft: Draft): readonly ClaimFound[] {
  const claims = found.get(draft) ?? draft.sentences.flatMap((_, index) => claimsAt(draft, index));
  found.set(draft, claims);
  return claims;
}

const FINDERS: readonly (readonly [ClaimKind, (sentence: Sentence) => readonly Span[]])[] = [
  ['figure', (sentence) => figuresIn(sentence).filter((span) => !isSupposed(sentence, span))],
  // "La sieste réduit de 34 % …", "junk food kills 50,000 people": one claim, and its figure says more of it.
  [
    'cause',
    (sentence) =>
      figuresIn(sentence).length > 0 ? [] : causesStatedIn(sentence).filter((span) => !isPossible(sentence, span)),
  ],
  ['appeal', appealsIn],
  ['vague', vagueSourcesIn],
];

const mayState: Gate = (asked) => mayHoldFigure(asked) || mayStateCause(asked) || mayAppeal(asked) || mayCite(asked);

const statementsIn = foundPerSentence(mayState, (sentence): readonly { kind: ClaimKind; span: Span }[] => {
  if (sentence.tokens.length > LONGEST_SENTENCE || isQuestion(sentence)) return [];
  const statements: { kind: ClaimKind; span: Span }[] = [];
  for (const [kind, find] of FINDERS)
    for (const span of find(sentence)) if (!isOfReader(sentence, span)) statements.push({ kind, span });
  return statements;
});

/** Nobody states one thing in more words than this: a list, or text without marks. */
const LONGEST_SENTENCE = 400;

function claimsAt(draft: Draft, index: number): ClaimFound[] {
  const { sentence, start } = draft.sentences[index]!;
  if (!sentence.language) return [];
  const claims = statementsIn(sentence);
  if (claims.length === 0 || isDoubted(draft, index)) return [];
  return claims.map(({ kind, span }) => ({
    index,
    kind,
    ground: groundOf(draft, index, kind, span),
    start: start + span.start,
    end: start + span.end,
  }));
}

function groundOf(draft: Draft, index: number, kind: ClaimKind, span: Span): Ground | undefined {
  const { sentence } = draft.sentences[index]!;
  // Only a source answers for "studies show": one's own experience or opinion is not what it appeals to.
  if (kind === 'appeal' || kind === 'vague') return citesPublication(draft, index, 1) ? 'source' : undefined;
  if (isSourced(draft, index)) return 'source';
  if (isOpinionOn(sentence, span)) return 'opinion';
  const isOwn = isOfSelf(sentence, span) || isSurveyed(draft, index) || isPartOfOwn(draft, index, span);
  return isOwn || (kind === 'figure' && isToldOfOwn(draft, index, span)) ? 'own' : undefined;
}

/** "Un sur dix", "one in three of them": a share of what was counted just before. */
const PART = /^[\p{L}\d]+\s(?:sur|in|out\sof)\s[\p{L}\d]+$/iu;

function isPartOfOwn({ sentences }: Draft, index: number, { start, end }: Span): boolean {
  const before = sentences[index - 1];
  return (
    before !== undefined &&
    PART.test(sentences[index]!.sentence.text.slice(start, end)) &&
    speaksOfSelf(before.sentence)
  );
}

/** What is handed on as hearsay is that, and nothing the writer states. */
const isHandedOn = ({ sentences }: Draft, { index, start }: ClaimFound): boolean => {
  const { sentence, start: at } = sentences[index]!;
  return hearsayIn(sentence).some((hearsay) => at + hearsay.start <= start);
};

const openClaims = (draft: Draft, kinds: readonly ClaimKind[]): readonly ClaimFound[] =>
  claimsFound(draft).filter((claim) => !claim.ground && kinds.includes(claim.kind) && !isHandedOn(draft, claim));

/** Claims of some kinds that nothing in the text supports. */
export const unsupported = (draft: Draft, ...kinds: readonly ClaimKind[]): Span[] =>
  openClaims(draft, kinds).map(spanOf);

/**
 * The same, all that a sentence claims as one: "studies show that sugar causes …" is one statement, and what studies are
 * said to show reaches to the end of the sentence.
 */
export function unsupportedSentences(draft: Draft, ...kinds: readonly ClaimKind[]): Span[] {
  const spans = new Map<number, Span[]>();
  for (const { index, kind, start, end } of openClaims(draft, kinds)) {
    const { sentence, start: at } = draft.sentences[index]!;
    const goesOn = kind === 'appeal' && !/["»”]/.test(sentence.text.slice(end - at));
    const span = { start, end: goesOn ? at + sentence.tokens.at(-1)!.end : end };
    spans.set(index, [...(spans.get(index) ?? []), span]);
  }
  return [...spans.values()].flatMap(envelope);
}
