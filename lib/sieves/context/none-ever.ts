import type { Hit, Sentence } from '../sieve.ts';
import { pairsOf } from './hits.ts';
import { speaksOfSelf } from './own-data.ts';
import { properNamesIn } from './source.ts';
import { HELD, isOfSomeone, isPractical, kindsIn, wordAt } from './sweeping.ts';

/** Words between "nobody" and "has ever" ("nobody | in the history of business | has ever enjoyed"). */
const TO_EVER = 5;

/** Words between "no" and "has ever" ("no | steering committee | has ever steered"). */
const TO_THING_EVER = 4;
const POINTED_AT = /(?<!\p{L})(?:this|these|that|cet(?:te)?|(?<!rien de )ces?(?!\ssoit))(?!\p{L})/iu;

/** "No foreman has ever …", "aucune machine ne refusera jamais …": whatever it is, where nothing at hand is meant. */
const noThingEver = (sentence: Sentence, ever: readonly Hit[]): Hit[] =>
  ever.length === 0 || speaksOfSelf(sentence) || POINTED_AT.test(sentence.text)
    ? []
    : pairsOf(sentence, sentence.hits('none'), ever, TO_THING_EVER).filter(
        // "Rien de ce qui s'y décide n'est jamais …" is of no thing at hand.
        ({ first }) =>
          wordAt(sentence, first) === 'rien' || !(HELD.test(wordAt(sentence, first - 1)) || isPractical(sentence)),
      );

/** "No child has ever been hurt", "aucun car n'est jamais resté …": a good record, of somebody or something at hand. */
const isARecord = (sentence: Sentence, { first, last, start, end }: Hit): boolean =>
  wordAt(sentence, first) !== 'rien' &&
  (wordAt(sentence, last + 1) === 'been' ||
    /\sn['’](?:est|(?:é|e\u0301)tait)\s/i.test(sentence.text.slice(start, end)));

/** "Aucune entreprise n'a jamais …", "no company ever …", "nobody has ever …" */
export const noneEverIn = (sentence: Sentence): Hit[] => {
  const ever = sentence.hits('ever');
  // "No firm has ever treated me like Hartley's"
  const ofAKind =
    properNamesIn(sentence).size > 0
      ? []
      : pairsOf(sentence, pairsOf(sentence, sentence.hits('all'), kindsIn(sentence), 1), ever, 0);
  const nobody = sentence.hits('nobody');
  const nobodyEver = nobody.filter(
    ({ last }) => wordAt(sentence, last) === 'ever' && wordAt(sentence, last + 1) !== 'asks',
  );
  const hasEver = pairsOf(sentence, nobody, ever, TO_EVER).filter(
    ({ start, end }) => !/(?:\s|['’])(?:had|avait)\s/i.test(sentence.text.slice(start, end)),
  );
  const some = [...nobodyEver, ...hasEver].filter((hit) => !isOfSomeone(sentence, hit));
  return [...some, ...[...ofAKind, ...noThingEver(sentence, ever)].filter((hit) => !isARecord(sentence, hit))];
};
