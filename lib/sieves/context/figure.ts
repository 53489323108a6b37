import { fold } from '../fold.ts';
import type { Gate, Sentence, Span } from '../sieve.ts';
import { DIGITS } from '../signs.ts';
import { anyOf } from './any-of.ts';
import { isInScope } from './counted.ts';
import { distinct } from './hits.ts';
import { foundPerSentence } from './per-sentence.ts';
import {
  averagesIn,
  costsIn,
  countsIn,
  effectsIn,
  frequenciesIn,
  multiplesIn,
  mythsIn,
  perHeadIn,
  rankingsIn,
  ratesIn,
} from './quantity.ts';
import { fractionsIn, percentagesIn, ratiosIn } from './share.ts';

/** "Here four in five stay", "at the swap", "at training": what is counted in one place; people are "at work" and "at risk" everywhere. */
const isOfOnePlace = ({ text }: Sentence, { end }: Span): boolean =>
  /^\W*(?:[Hh]ere|[Ii]ci|[Cc]hez\s\p{Lu}[\p{L}\p{M}]+)[\s,]/u.test(text) ||
  /(?<!look|looks|looking)(?:^|\s)at\s(?!(?:work|home|school|university|risk|least|most|all|any|a|an|night|birth|\d|[€$£])\b)\p{L}/iu.test(
    text.slice(0, end) + /^[^,;:]*/.exec(text.slice(end))![0],
  );

/** "Deux enfants sur trois portaient …", "3% of accounts were affected": what happened once, and is not how things are. */
const IS_EVENT =
  /^(?:\s(?!(?:and|et|who|qui|that|what|they|when)\s)[\w']+){0,3}?\s(?:\w{2,}aient|\w{3,}[^flnr]ait|ont\s(?:ete|vote|repondu|choisi|signe|cite)|sont\s(?:part|arriv|ven)\w+|were|was|wore|went|came|left|sold|brought|chose|gave|(?:vot|answer|repli|nam)ed)\b/;
const isEvent = (sentence: Sentence, { end }: Span): boolean =>
  !isInScope(sentence) && IS_EVENT.test(fold(sentence.text.slice(end)));

/** What only a world to speak of makes a figure: a number, or a rank without one. */
const speaksOfWorld = anyOf('world', 'worldScope', 'timeScope');
const IN_WORDS = [rankingsIn];
const ALL = [
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
  costsIn,
];

const mayCount = anyOf(
  'mythFigure',
  'percentage',
  'outOf',
  'wholeRatio',
  'fraction',
  'bigUnit',
  'multiple',
  'rankNoun',
  'average',
  'averagePerson',
  'rateUnit',
  'everyFew',
  'perHead',
  'costs',
);

/** Whether a sentence may hold a figure about the world. */
export const mayHoldFigure: Gate = (asked) => mayCount(asked) || speaksOfWorld(asked);

/** Figures about the world in a sentence, sourced or not: shares, ratios, counts, multiples, ranks and averages. */
export const figuresIn = foundPerSentence(mayHoldFigure, (sentence): readonly Span[] => {
  const counts = mayCount(sentence) || (sentence.signs & DIGITS) !== 0;
  const found: Span[] = [];
  for (const find of counts ? ALL : IN_WORDS) {
    for (const span of find(sentence)) if (!isEvent(sentence, span)) found.push(span);
  }
  if (found.length === 0 || sentence.has('figureIdiom')) return [];
  const inScope = isInScope(sentence);
  const isLocal = sentence.has('local');
  return distinct(found.filter((figure) => inScope || !(isLocal || isOfOnePlace(sentence, figure))));
});
