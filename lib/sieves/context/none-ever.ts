import type { Hit, Sentence } from '../sieve.ts';
import { pairsOf } from './hits.ts';
import { isOfSomeone, kindsIn, wordAt } from './sweeping.ts';

/** Words between "nobody" and "has ever" ("nobody | in the history of business | has ever enjoyed"). */
const TO_EVER = 5;

/** Words between "no" and "has ever" ("no | steering committee | has ever steered"). */
const TO_THING_EVER = 4;

/** "Aucune entreprise n'a jamais …", "no company ever …", "nobody has ever …" */
export const noneEverIn = (sentence: Sentence): Hit[] => {
  const ever = sentence.hits('ever');
  const ofAKind = pairsOf(sentence, pairsOf(sentence, sentence.hits('all'), kindsIn(sentence), 1), ever, 0);
  // "No foreman has ever …", "aucune machine ne refusera jamais …": whatever it is.
  const noThing = pairsOf(sentence, sentence.hits('none'), ever, TO_THING_EVER);
  const nobody = sentence.hits('nobody');
  const nobodyEver = nobody.filter(({ last }) => wordAt(sentence, last) === 'ever');
  const hasEver = pairsOf(sentence, nobody, ever, TO_EVER).filter(
    ({ start, end }) => !/(?:\s|['’])(?:had|avait)\s/i.test(sentence.text.slice(start, end)),
  );
  const some = [...nobodyEver, ...hasEver].filter((hit) => !isOfSomeone(sentence, hit));
  // "No child has ever been hurt": a good record, at one place.
  return [...some, ...[...ofAKind, ...noThing].filter(({ last }) => wordAt(sentence, last + 1) !== 'been')];
};
