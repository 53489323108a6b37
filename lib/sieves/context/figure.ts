import type { Sentence, Span } from '../sieve.ts';
import { DIGITS } from '../signs.ts';
import { anyOf } from './any-of.ts';
import { distinct } from './hits.ts';
import { perSentence } from './per-sentence.ts';
import {
  averagesIn,
  costsIn,
  countsIn,
  effectsIn,
  frequenciesIn,
  gapsIn,
  multiplesIn,
  mythsIn,
  perHeadIn,
  rankingsIn,
  ratesIn,
} from './quantity.ts';
import { fractionsIn, percentagesIn, ratiosIn } from './share.ts';

/** "Here four in five stay", "at the swap", "at training": what is counted in one place; people are "at work" and "at risk" everywhere. */
const isOfOnePlace = ({ text }: Sentence): boolean =>
  /^\W*(?:here|ici)[\s,]/i.test(text) ||
  /\sat\s(?!(?:work|home|school|university|risk|least|most|all|any|a|an|night|birth|\d|[€$£])\b)\p{L}/iu.test(text);

const mayCount = anyOf(
  'mythFigure',
  'percentage',
  'outOf',
  'wholeRatio',
  'fraction',
  'bigUnit',
  'multiple',
  'worldScope',
  'rankNoun',
  'average',
  'averagePerson',
  'rateUnit',
  'everyFew',
  'perHead',
  'costs',
  'world',
);

/** Figures about the world in a sentence, sourced or not: shares, ratios, counts, multiples, ranks and averages. */
export const figuresIn = perSentence((sentence): readonly Span[] => {
  if (!mayCount(sentence) && (sentence.signs & DIGITS) === 0) return [];
  if ((sentence.has('local') || isOfOnePlace(sentence)) && !sentence.has('worldScope')) return [];
  const found = [
    mythsIn,
    percentagesIn,
    ratiosIn,
    fractionsIn,
    countsIn,
    multiplesIn,
    rankingsIn,
    averagesIn,
    ratesIn,
    frequenciesIn,
    perHeadIn,
    effectsIn,
    gapsIn,
    costsIn,
  ].flatMap((find) => find(sentence));
  if (found.length === 0) return [];
  const idioms = sentence.hits('figureIdiom');
  return distinct(
    found.filter((figure) => !idioms.some((idiom) => idiom.start < figure.end && figure.start < idiom.end)),
  );
});
