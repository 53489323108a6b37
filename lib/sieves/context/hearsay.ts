import type { Hit, Sentence, Span } from '../sieve.ts';
import { anyOf } from './any-of.ts';
import { following, pairsOf, spanOf } from './hits.ts';
import { speaksOfSelf } from './own-data.ts';
import { foundPerSentence } from './per-sentence.ts';
import { isQuestion } from './statement.ts';

/** Words between a neighbour and their "told me", and between that and what is told. */
const TO_TELLS = 5;
const TO_AFFAIR = 9;

export const mayBeHearsay = anyOf('hearsay', 'hearsayAdverb', 'tells');

/** Where a sentence hands a claim on that nobody stands behind: "il paraît que …", "apparently the council …". */
export const hearsayIn = foundPerSentence(mayBeHearsay, (sentence): readonly Span[] => {
  if (isQuestion(sentence) || sentence.has('notHearsay')) return [];
  const isOwnLife = sentence.has('smallLife') || sentence.has('ownSubject') || speaksOfSelf(sentence);
  const adverbs = isOwnLife ? [] : sentence.hits('hearsayAdverb').filter((hit) => opensStatement(sentence, hit));
  const hits = [...sentence.hits('hearsay'), ...adverbs, ...gossipIn(sentence)];
  return hits
    .filter((hit) => !isOwn(sentence, hit))
    .slice(0, 1)
    .map(spanOf);
});

/** "A neighbour told me | the works stopped | for lack of money": somebody without a name, and an affair of others. */
const gossipIn = (sentence: Sentence): Hit[] =>
  pairsOf(sentence, sentence.hits('teller'), sentence.hits('tells'), TO_TELLS).filter((hit) => {
    const affair = following(sentence.hits('affair'), hit.last, TO_AFFAIR);
    return affair && !/[:«"“]/.test(sentence.text.slice(hit.end, affair.start));
  });

/** "Il paraît que je ronfle": one's own life is nobody's rumour. */
const isOwn = (sentence: Sentence, { last, start, end }: Hit): boolean =>
  /contrairement\s$/i.test(sentence.text.slice(0, start)) ||
  // "The woman at the wool shop told me to go down a size", "told me, “It's always after nine”": advice, and her words.
  /^(?:de|d'|to|how|comment)$/.test(sentence.tokens[last + 1]?.folded ?? '') ||
  /^[^.!?"“«]{0,40}[,:]\s?["“«]/.test(sentence.text.slice(end)) ||
  sentence
    .hits('ownSubject')
    .some(
      (own) =>
        own.first > last &&
        (own.first <= last + 2 ||
          (own.first <= last + 6 && /^(?:qu|that)/.test(sentence.tokens[own.first - 1]!.folded))),
    );

/** "Apparently the council …", "the council is apparently …", but not "an apparently easy job". */
function opensStatement({ text, tokens }: Sentence, { first, start, end }: Hit): boolean {
  if (first === 0 || /[,;:(–—-]\s*$/.test(text.slice(0, start)) || /^\s*,/.test(text.slice(end))) return true;
  return /^(?:and|but|so|is|are|was|were|has|have|had|will|et|mais|donc|est|sont|va|vont|a|ont)$/.test(
    tokens[first - 1]!.folded,
  );
}
