import type { Draft } from '../sieve.ts';
import { perSentence } from './per-sentence.ts';

/**
 * Whether some sentence of a draft holds a pattern: asked of each sentence once, and so the cheapest way to rule a
 * search of the whole text out. `pattern` has no `g` or `y` flag, and matches nothing that reaches over white space
 * behind a closing mark, or over a line break: that is where sentences are cut.
 * A sentence with none of `signs` (`signs.ts`) is not searched at all.
 */
export function textHolds(pattern: RegExp, needed = ~0): (draft: Draft) => boolean {
  const holds = perSentence(({ text, signs }) => (needed === ~0 || (signs & needed) !== 0) && pattern.test(text));
  return ({ sentences, signs }) =>
    (needed === ~0 || (signs & needed) !== 0) && sentences.some(({ sentence }) => holds(sentence));
}
