import type { Draft, Sentence } from '../sieve.ts';
import { perSentence } from './per-sentence.ts';
import { overlaps } from './phrases.ts';

/** How far "chez nous" reaches: sentences after it, and before it. */
const REACH_AFTER = 3;
const REACH_BEFORE = 1;

/** Whether the writer speaks of what is theirs: "nos ventes", "I", but neither "our planet" nor "the US". */
export const speaksOfSelf = perSentence((sentence: Sentence): boolean => {
  const everyone = sentence.hits('everyoneWe');
  return sentence.hits('firstPerson').some((hit) => {
    const token = sentence.tokens[hit.first]!;
    const isCountry = token.folded === 'us' && token.capitals;
    return !isCountry && !everyone.some((other) => overlaps(hit, other));
  });
});

/** "sur nos 120 derniers devis", "in my twelve years of teaching" */
export const givesOwnData = perSentence((sentence: Sentence): boolean => {
  const everyone = sentence.hits('everyoneWe');
  return sentence.hits('ownData').some((hit) => !everyone.some((other) => overlaps(hit, other)));
});

/** Whether the sentence at `index` stands on the writer's own data or experience. */
export function isOwn({ sentences }: Draft, index: number): boolean {
  if (speaksOfSelf(sentences[index]!.sentence)) return true;
  for (let i = Math.max(0, index - REACH_AFTER); i <= Math.min(sentences.length - 1, index + REACH_BEFORE); i++) {
    if (givesOwnData(sentences[i]!.sentence)) return true;
  }
  return false;
}
