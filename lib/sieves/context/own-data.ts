import type { Draft, Hit, Sentence, Span } from '../sieve.ts';
import { overlaps } from './hits.ts';
import { perSentence } from './per-sentence.ts';

/** How far one's own survey reaches: sentences after it, and before it. */
const REACH_AFTER = 2;
const REACH_BEFORE = 1;

/** Whether the writer speaks of what is theirs: "nos ventes", "I", but neither "our planet" nor "the US". */
export const speaksOfSelf = (sentence: Sentence): boolean => ownWordsIn(sentence).length > 0;

/** Words of the first person that mean the writer. */
export const ownWordsIn = perSentence((sentence: Sentence): readonly Hit[] => {
  const everyone = sentence.hits('everyoneWe');
  return sentence.hits('firstPerson').filter((hit) => {
    const token = sentence.tokens[hit.first]!;
    const isCountry = token.folded === 'us' && token.capitals;
    return !isCountry && !everyone.some((other) => overlaps(hit, other));
  });
});

/** Whether a sentence is about somebody's own small life: the cat, the keys. "You" and "your" alone may be anybody. */
export const isOfSmallLife = (sentence: Sentence): boolean =>
  sentence.hits('smallLife').some(({ first }) => !/^(?:you|your|yours)$/.test(sentence.tokens[first]!.folded));

/** "sur nos 120 derniers devis", "in my twelve years of teaching" */
export const givesOwnData = perSentence((sentence: Sentence): boolean => {
  const own = sentence.hits('ownData');
  if (own.length === 0) return false;
  const everyone = sentence.hits('everyoneWe');
  return own.some((hit) => !everyone.some((other) => overlaps(hit, other)));
});

/** ", …", "… and we", "… et on nous": where another clause begins. */
const NEXT_CLAUSE =
  /[,;:(–—]|\s(?:and|but|so|while|yet|et|mais|donc|alors|alors que|pendant que)(?:\s[\p{L}\p{M}]+(?:-[\p{L}\p{M}]*)?){0,2}\s*$/iu;

/** Whether some words of a sentence are said of what is the writer's own: a clause that follows them does not count. */
export const isOfSelf = (sentence: Sentence, { end }: Span): boolean =>
  givesOwnData(sentence) ||
  ownWordsIn(sentence).some(({ start }) => start < end || !NEXT_CLAUSE.test(sentence.text.slice(end, start)));

/** Whether a survey of the writer's own stands near the sentence at `index`. */
export function isSurveyed({ sentences }: Draft, index: number): boolean {
  for (let i = Math.max(0, index - REACH_AFTER); i <= Math.min(sentences.length - 1, index + REACH_BEFORE); i++) {
    if (sentences[i]!.sentence.has('ownSurvey')) return true;
  }
  return false;
}
