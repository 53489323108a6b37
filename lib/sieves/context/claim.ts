import type { Draft, Span } from '../sieve.ts';
import { figuresIn } from './figure.ts';
import { isOwn } from './own-data.ts';
import { appealsIn, causesStatedIn } from './science.ts';
import { isSourced } from './source.ts';
import { isDoubted, isOpinion, isQuestion, isStated } from './statement.ts';
import { vagueSourcesIn } from './vague-source.ts';

/** What a statement stands on: a source, the writer's own data or experience, or being an opinion. */
export type Ground = 'source' | 'own' | 'opinion';

/** `cause`: a causal, scientific or medical fact; `appeal`: "studies show"; `vague`: "experts say". */
export type ClaimKind = 'figure' | 'cause' | 'appeal' | 'vague';

/** Only a source answers for these: one's own experience or opinion is not what they appeal to. */
const NEEDS_SOURCE: ReadonlySet<ClaimKind> = new Set(['appeal', 'vague']);

/** A checkable statement: its sentence, the words that make it checkable, and what it stands on as the text shows. */
export interface ClaimFound extends Span {
  readonly index: number;
  readonly kind: ClaimKind;
  readonly ground: Ground | undefined;
}

const found = new WeakMap<Draft, readonly ClaimFound[]>();

/** Every checkable statement of a draft, settled or not; offsets count from the draft's start. */
export function claimsFound(draft: Draft): readonly ClaimFound[] {
  let claims = found.get(draft);
  if (!claims) found.set(draft, (claims = draft.sentences.flatMap((_, index) => claimsAt(draft, index))));
  return claims;
}

function claimsAt(draft: Draft, index: number): ClaimFound[] {
  const { sentence, start } = draft.sentences[index]!;
  if (!sentence.language || isQuestion(sentence)) return [];
  const stated = isStated(sentence);
  const kinds: readonly [ClaimKind, readonly Span[]][] = [
    ['figure', stated ? figuresIn(sentence) : []],
    ['cause', stated ? causesStatedIn(sentence) : []],
    ['appeal', appealsIn(sentence)],
    ['vague', vagueSourcesIn(sentence)],
  ];
  if (kinds.every(([, spans]) => spans.length === 0) || isDoubted(draft, index)) return [];
  const ground = groundOf(draft, index);
  return kinds.flatMap(([kind, spans]) =>
    spans.map((span) => ({
      index,
      kind,
      ground: ground !== 'source' && NEEDS_SOURCE.has(kind) ? undefined : ground,
      start: start + span.start,
      end: start + span.end,
    })),
  );
}

function groundOf(draft: Draft, index: number): Ground | undefined {
  if (isSourced(draft, index)) return 'source';
  if (isOpinion(draft.sentences[index]!.sentence)) return 'opinion';
  return isOwn(draft, index) ? 'own' : undefined;
}

/** Claims of some kinds that nothing in the text supports. */
export const unsupported = (draft: Draft, ...kinds: readonly ClaimKind[]): Span[] =>
  claimsFound(draft)
    .filter(({ kind, ground }) => !ground && kinds.includes(kind))
    .map(({ start, end }) => ({ start, end }));
