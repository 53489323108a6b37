import type { Hit, Sentence, Span } from '../sieve.ts';
import { perSentence } from './per-sentence.ts';
import { distinct, following, hitsOf, isOneClause, joined, pairsOf } from './phrases.ts';

/** Words a subject may have that still say it is general ("le travail de nuit en usine"). */
const SUBJECT = 6;
const TO_EFFECT = 6;

/** Whether the words before a verb name something in general: not "ce médicament", "il", "my new app". */
function hasGeneralSubject(sentence: Sentence, verb: Hit): boolean {
  if (verb.first === 0) return false;
  const particular = new Set(sentence.hits('particular').map(({ first }) => first));
  const determiners = new Set(sentence.hits('determiner').map(({ first }) => first));
  if (determiners.has(verb.first - 1)) return false;
  let words = 0;
  for (let index = verb.first - 1; index >= Math.max(0, verb.first - SUBJECT); index--) {
    if (!isOneClause(sentence, index, index + 1)) break;
    if (particular.has(index)) return false;
    if (sentence.tokens[index]!.kind === 'word' && !determiners.has(index)) words++;
  }
  return words > 0;
}

const isNegated = (sentence: Sentence, { first, last }: Hit): boolean =>
  sentence.hits('negation').some((hit) => (hit.first >= first - 3 && hit.first < first) || (hit.first > last && hit.first <= last + 1));

/** "Le sucre provoque le cancer": a cause and its effect, stated in general. */
function causesIn(sentence: Sentence): Span[] {
  const effects = hitsOf(sentence, 'illness', 'effect');
  if (effects.length === 0) return [];
  return sentence.hits('causeVerb').flatMap((verb) => {
    const effect = following(effects, verb.last, TO_EFFECT);
    if (!effect || !isOneClause(sentence, verb.last, effect.first)) return [];
    return hasGeneralSubject(sentence, verb) && !isNegated(sentence, verb) ? [joined(verb, effect)] : [];
  });
}

/** "est cancérigène", "mauvais pour le cerveau" */
function statesIn(sentence: Sentence): Span[] {
  const judged = pairsOf(sentence, sentence.hits('goodOrBadFor'), hitsOf(sentence, 'illness', 'effect'), 3);
  return [...sentence.hits('scienceState'), ...judged].filter((hit) => hasGeneralSubject(sentence, hit) && !isNegated(sentence, hit));
}

/** "les études montrent", "scientifically proven": appeals to a science nobody can look up. */
export const appealsIn = perSentence((sentence): readonly Span[] => {
  const shown = pairsOf(sentence, sentence.hits('evidence'), sentence.hits('shows'), 2);
  return distinct([...sentence.hits('scienceSays'), ...shown].filter((hit) => !isNegated(sentence, hit)));
});

/** Causes and states that only science or statistics could establish, sourced or not. */
export const causesStatedIn = perSentence((sentence): readonly Span[] =>
  sentence.has('local') ? [] : distinct([...causesIn(sentence), ...statesIn(sentence)]),
);
