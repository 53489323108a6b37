import type { Hit, Sentence, Span } from '../sieve.ts';
import { anyOf } from './any-of.ts';
import { following, pairsOf, spanOf } from './hits.ts';
import { speaksOfSelf } from './own-data.ts';
import { foundPerSentence } from './per-sentence.ts';
import { isQuestion } from './statement.ts';

/** Words between a neighbour and their "told me", and between that and what is told. */
const TO_TELLS = 5;
const TO_AFFAIR = 9;

export const mayBeHearsay = anyOf('hearsay', 'hearsayAdverb', 'tells', 'heardFrom');

/** Where a sentence hands a claim on that nobody stands behind: "il paraît que …", "apparently the council …". */
export const hearsayIn = foundPerSentence(mayBeHearsay, (sentence): readonly Span[] => {
  if (isQuestion(sentence) || sentence.has('notHearsay')) return [];
  const isOwnLife = sentence.has('smallLife') || sentence.has('ownSubject') || speaksOfSelf(sentence);
  const adverbs = isOwnLife ? [] : sentence.hits('hearsayAdverb').filter((hit) => opensStatement(sentence, hit));
  const hits = [
    ...sentence.hits('hearsay'),
    ...adverbs,
    ...gossipIn(sentence),
    ...(isOwnLife ? [] : heardIn(sentence)),
  ];
  return hits
    .filter((hit) => !isOwn(sentence, hit) && isOfMoment(sentence, hit))
    .slice(0, 1)
    .map(spanOf);
});

/** "A neighbour told me | the works stopped | for lack of money": somebody without a name, and an affair of others. */
const gossipIn = (sentence: Sentence): Hit[] =>
  pairsOf(sentence, sentence.hits('teller'), sentence.hits('tells'), TO_TELLS).filter((hit) => {
    const affair = following(sentence.hits('affair'), hit.last, TO_AFFAIR);
    return affair && !/[:«"“]/.test(sentence.text.slice(hit.end, affair.start));
  });

/** "A chap at the garage told me |", "une dame de l'école nous a dit |": what they say may be of no moment. */
const SOMEBODY_TOLD =
  /^(?:an?|one|une?|l[ea]|guy|bloke|someone|somebody|quelqu['’]une?)\s.*[\s'’](?:told(?:\s(?:me|us))?|a\s(?:dit|raconté)(?:\squ(?:e|['’]))?)$/iu;
const isOfMoment = (sentence: Sentence, { last, start, end }: Hit): boolean =>
  !SOMEBODY_TOLD.test(sentence.text.slice(start, end)) ||
  /^(?:that\s)?(?:they|ils|elles|on)(?!\p{L})/iu.test(sentence.text.slice(end).trim()) ||
  following(sentence.hits('affair'), last, TO_AFFAIR) !== undefined;

/** What is said of somebody or something: "the vicar's leaving", "they're closing", "que la mairie …", but not "the train go past". */
const IS_SAID =
  /^(?:\s(?:from|de)\s(?:an?|some\p{L}*|une?)\s[^.,:;!?]{2,40})?(?:\sthat|(?:\s[^\s.,:;!?]+){1,3}?(?:['’](?:s|re)|\s(?:is|are|has|have|will|won['’]t)))\s\p{L}/u;

/** "Heard the library's closing", "Been told …", "Word is the bakery …": who heard it is left out where a sentence opens. */
const heardIn = (sentence: Sentence): Hit[] =>
  sentence.hits('heardFrom').filter(({ first, end }) => first === 0 && IS_SAID.test(sentence.text.slice(end)));

/** "Which I'm told is patience", "où, me dit-on, …", "ce qui est, paraît-il, …": an aside on what has just been told. */
const ASIDE = /(?:^|\s)(?:which|where|ce qui|où)(?:,?\s\S+){0,2}[\s,]*$/i;

const wordAfter = ({ tokens }: Sentence, last: number): string => tokens[last + 1]?.folded ?? '';

/** "Il paraît que je ronfle": one's own life is nobody's rumour. */
const isOwn = (sentence: Sentence, { last, start, end }: Hit): boolean =>
  ASIDE.test(sentence.text.slice(0, start)) ||
  // "I heard that you were looking for a kiln"
  /\s(?:you|tu|vous)(?:\s|$)/i.test(sentence.text.slice(start, end)) ||
  /^(?:\sque)?\snous\s/i.test(sentence.text.slice(end)) ||
  // "On me dit que c'est mélodieux"
  (/^on\s/i.test(sentence.text.slice(start, end)) && /^(?:c'|ca|cela)$/.test(wordAfter(sentence, last))) ||
  /contrairement\s$/i.test(sentence.text.slice(0, start)) ||
  // "The woman at the wool shop told me to go down a size", "told me, “It's always after nine”": advice, and her words.
  /^(?:de|d'|to|how|comment)$/.test(wordAfter(sentence, last)) ||
  /^[^.!?"“«]{0,40}[,:]\s?["“«]/.test(sentence.text.slice(end)) ||
  sentence
    .hits('ownSubject')
    .some(
      (own) =>
        own.first > last &&
        (own.first <= last + 2 ||
          (own.first <= last + 6 && /^(?:qu|that)/.test(sentence.tokens[own.first - 1]!.folded))),
    );

/** "Apparently the trick is …", "apparemment, il faut …": advice. */
const ADVISES =
  /^,?\s(?:the (?:trick|secret|key|best)|you|il (?:faut|suffit)|on (?:peut|doit)|le (?:truc|secret))(?!\p{L})/iu;

/** "Apparently the council …", "the council is apparently …", but not "an apparently easy job". */
function opensStatement({ text, tokens }: Sentence, { first, start, end }: Hit): boolean {
  if (ADVISES.test(text.slice(end))) return false;
  if (first === 0 || /[,;:(–—-]\s*$/.test(text.slice(0, start)) || /^\s*,/.test(text.slice(end))) return true;
  return /^(?:and|but|so|is|are|was|were|has|have|had|will|et|mais|donc|est|sont|va|vont|a|ont)$/.test(
    tokens[first - 1]!.folded,
  );
}
