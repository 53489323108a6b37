import type { Draft, Hit, Sentence, Span } from '../sieve.ts';
import { anyOf } from './any-of.ts';

/** A hook is kept when at least this many words follow it: there is room to tell what was promised. */
const WORDS_THAT_KEEP_A_PROMISE = 40;

/**
 * The hook of a post that promises and does not tell. No word makes one by itself: signs are added up (a hook, something
 * untold, what it did to people, a tease, an ellipsis), and the post has to send its reader elsewhere or break off.
 */
export function unkeptPromise(draft: Draft): Span | undefined {
  const told = isToldElsewhere(draft);
  if (told || !mayPromise(draft)) return told && { start: told.start, end: told.end };
  for (const [index, { start, sentence }] of draft.sentences.entries()) {
    const hook = hookIn(sentence);
    if (!hook || tellsAtOnce(sentence, hook)) continue;
    if (isSentElsewhere(draft, index, hook) || isWithheldThere(draft, index, hook) || isLeftHanging(draft, index))
      return { start: start + hook.start, end: start + hook.end };
  }
  return undefined;
}

/** Signs a hook needs: one that promises by itself counts for two; something untold needs an effect or a tease. */
const ENOUGH = 2;

const mayPromise = anyOf('hook', 'untold');

const hookIn = (sentence: Sentence): Hit | undefined =>
  mayPromise(sentence) ? (sentence.hits('hook')[0] ?? sentence.hits('untold')[0]) : undefined;

const signsIn = (sentence: Sentence): number =>
  (sentence.has('hook') ? 2 : 0) +
  (sentence.has('untold') ? 1 : 0) +
  (sentence.has('aftermath') ? 1 : 0) +
  (sentence.has('tease') ? 1 : 0) +
  (/…|\.\.\./.test(sentence.text) ? 1 : 0);

/** The last sentences of a post, hashtags among them. */
const CLOSING = 2;

/** Signs that are no hook by themselves are coincidence where they stand further apart. */
const NEAR = 2;

/** The post ends by pointing elsewhere, and says too little between the hook and the pointer to keep the promise. */
function isSentElsewhere({ sentences, links, text }: Draft, hooked: number, hook: Hit): boolean {
  const isHook = sentences[hooked]!.sentence.has('hook');
  let signs = 0;
  let told = 0;
  let pointsAway = false;
  for (let index = hooked; index < sentences.length; index++) {
    const { sentence } = sentences[index]!;
    const away =
      index === hooked ? sentence.hits('withheld').some(({ last }) => last > hook.last) : sentence.has('withheld');
    pointsAway ||= away && index >= sentences.length - CLOSING;
    if (isHook || index - hooked < NEAR) signs += signsIn(sentence);
    else if (away && sentence.has('tease')) signs++;
    if (index > hooked && !away && !sentence.has('tease')) told += sentence.tokens.length;
    if (told >= WORDS_THAT_KEEP_A_PROMISE) return false;
  }
  const endsWithALink = told < 12 && links.at(-1)?.end === text.trimEnd().length && isHook;
  return (pointsAway || endsWithALink) && signs >= ENOUGH;
}

/**
 * A passage that hooks and says in the same breath that what it promises is told elsewhere ("I can't say it here, the
 * link is in the first comment"): whatever else the post tells, it does not tell this.
 */
function isWithheldThere({ sentences }: Draft, hooked: number, hook: Hit): boolean {
  const { sentence } = sentences[hooked]!;
  if (signsIn(sentence) < ENOUGH) return false;
  if (sentence.has('tease') && sentence.hits('withheld').some(({ last }) => last > hook.last)) return true;
  return sentences
    .slice(hooked + 1, hooked + 1 + SAME_BREATH)
    .some((next) => next.sentence.has('tease') && next.sentence.has('withheld'));
}
/** Sentences in which a hook's "I can't say it here" may follow. */
const SAME_BREATH = 3;

/** So few words tell nothing. */
const FEWEST_TOLD = 25;

/** "J'ai perdu 30 000 € en une nuit. Je vous raconte tout dans ma newsletter.": the telling itself is put elsewhere. A comment that points to a page answers. */
function isToldElsewhere({ sentences, wordCount, kind }: Draft): Span | undefined {
  const last = sentences.at(-1);
  return kind === 'post' &&
    wordCount <= FEWEST_TOLD &&
    sentences.length > 1 &&
    last?.sentence.has('tease') &&
    last.sentence.has('withheld')
    ? last
    : undefined;
}

/** The hook stops at an ellipsis, and hardly anything follows. */
function isLeftHanging({ sentences }: Draft, hooked: number): boolean {
  const { sentence } = sentences[hooked]!;
  if (!sentence.has('hook') || !/…|\.\.\./.test(sentence.ending)) return false;
  let after = 0;
  for (let index = hooked + 1; index < sentences.length && after < 12; index++)
    after += sentences[index]!.sentence.tokens.length;
  return after < 12;
}

/** "You will never guess who came: Odile, …" keeps its promise in the same breath. */
const tellsAtOnce = ({ text, tokens }: Sentence, { end }: Hit) => {
  const colon = text.slice(end).search(/:|$/);
  return tokens.filter((token) => token.start > end + colon).length >= 5;
};
