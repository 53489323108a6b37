import type { Hit, Sentence, Span } from '../sieve.ts';
import { perSentence } from './per-sentence.ts';
import { distinct, following, hitsOf, isOneClause, joined, pairsOf } from './phrases.ts';
import { hasGeneralSubject } from './subject.ts';

const TO_EFFECT = 6;

const isNegated = (sentence: Sentence, { first, last }: Hit): boolean =>
  sentence.hits('denial').some((hit) => (hit.first >= first - 3 && hit.first < first) || (hit.first > last && hit.first <= last + 1));

/** "Le sucre provoque le cancer": a cause and its effect, stated in general. */
function causesIn(sentence: Sentence): Span[] {
  const effects = hitsOf(sentence, 'illness', 'effect');
  const strong = sentence
    .hits('strongCause')
    .filter((verb) => verb.last + 1 < sentence.tokens.length && isOneClause(sentence, verb.last, verb.last + 1))
    .filter((verb) => hasGeneralSubject(sentence, verb) && !isNegated(sentence, verb));
  const plain = effects.length === 0 ? [] : sentence.hits('causeVerb').flatMap((verb) => {
    const effect = following(effects, verb.last, TO_EFFECT);
    if (!effect || !isOneClause(sentence, verb.last, effect.first)) return [];
    return hasGeneralSubject(sentence, verb) && !isNegated(sentence, verb) ? [joined(verb, effect)] : [];
  });
  return [...strong, ...plain];
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
