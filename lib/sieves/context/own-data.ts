import type { Draft, Hit, Sentence, Span } from '../sieve.ts';
import { DIGITS } from '../signs.ts';
import { overlaps } from './hits.ts';
import { perSentence } from './per-sentence.ts';

/** How far one's own survey reaches: sentences after it. */
const REACH_AFTER = 2;

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

/** " and", which a phrase of any word may have taken in. */
const CONJUNCTION = 4;

/** Whether some words of a sentence are said of what is the writer's own: a clause that follows them does not count. */
export const isOfSelf = (sentence: Sentence, span: Span): boolean =>
  givesOwnData(sentence) ||
  ownWordsIn(sentence).some((own) =>
    own.start < span.end
      ? !isOnlyTold(sentence, own, span)
      : !NEXT_CLAUSE.test(sentence.text.slice(span.end - CONJUNCTION, own.start)),
  );

/** "One line stuck with me: …", "je leur ai rappelé que …": who tells, and not of whom. */
const isOnlyTold = ({ text, tokens }: Sentence, { first, end }: Hit, { start }: Span): boolean =>
  /^(?:i|i'm|i've|we|je|j'|me|m'|nous)$/.test(tokens[first]!.folded) &&
  /:|\s(?:rappel[\p{L}\p{M}]+|appris|lu|expliqu[\p{L}\p{M}]+)\squ(?:e\s|['’])$/iu.test(text.slice(end, start));

/** Where the row of sentences with figures begins that the one at `index` stands in: results are told one after the other. */
function rowOfFigures({ sentences }: Draft, index: number): number {
  let first = index;
  while (
    first > 0 &&
    ((sentences[first - 1]!.sentence.signs & DIGITS) !== 0 || isShort(sentences[first - 1]!.sentence))
  )
    first--;
  return first;
}

/** "Ouch.": a word on a figure, which breaks no row. */
const isShort = ({ tokens }: Sentence): boolean => tokens.length <= 3;

/** Whether a survey of the writer's own stands near the sentence at `index`, or before the row of figures it stands in. */
export function isSurveyed(draft: Draft, index: number): boolean {
  const { sentences } = draft;
  const from = Math.max(0, rowOfFigures(draft, index) - REACH_AFTER);
  return sentences.slice(from, index + 1).some(({ sentence }) => sentence.has('ownSurvey'));
}
