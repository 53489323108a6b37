import type { Hit, Sentence, Span } from '../sieve.ts';
import { distinct, following, hitsOf, isOneClause, joined, pairsOf } from './hits.ts';
import { perSentence } from './per-sentence.ts';
import { properNamesIn } from './source.ts';
import { hasGeneralSubject } from './subject.ts';

const TO_EFFECT = 6;
const TO_OUTCOME = 9;
const TO_COMPARATIVE = 5;

const isNegated = (sentence: Sentence, { first, last }: Hit): boolean =>
  sentence
    .hits('denial')
    .some(
      (hit) =>
        (hit.first >= first - 3 && hit.first <= last && isOneClause(sentence, hit.first, Math.max(first, hit.first))) ||
        (hit.first > last && hit.first <= last + 1),
    );

/** "A gas leak kills six people": an event. */
const isKilling = ({ tokens }: Sentence, { first }: Hit): boolean => /^(?:kills?|tuent?)$/.test(tokens[first]!.folded);

/** "La neige provoque des retards": news, no claim about the world. */
const isOfTheDay = (sentence: Sentence): boolean =>
  sentence.has('incident') || sentence.has('local') || sentence.has('smallLife');

/** Whether somebody or something with a name of its own acts ("Belmont réduit les tarifs"). */
const namesSubject = (sentence: Sentence, { first }: Hit): boolean => {
  const names = properNamesIn(sentence);
  return Array.from({ length: Math.min(4, first) }, (_, back) => first - 1 - back).some((index) => names.has(index));
};

/** "Le sucre provoque le cancer": a cause and its effect, stated in general. */
function causesIn(sentence: Sentence): Span[] {
  const effects = hitsOf(sentence, 'illness', 'effect');
  const agents = hitsOf(sentence, 'product', 'institution');
  // "Le club protège les enfants": an agent acts, it is no cause in general.
  const isActed = (verb: Hit) => agents.some(({ last }) => last < verb.first && last >= verb.first - 3);
  const onPeople = pairsOf(sentence, sentence.hits('causeVerb'), hitsOf(sentence, 'kind', 'world'), 1).filter(
    (hit) => !isActed(hit) && !isKilling(sentence, hit),
  );
  const strong = sentence
    .hits('strongCause')
    .filter((verb) => hasGeneralSubject(sentence, verb) && !isNegated(sentence, verb));
  const plain =
    effects.length === 0
      ? []
      : sentence.hits('causeVerb').flatMap((verb) => {
          const effect = following(effects, verb.last, TO_EFFECT);
          if (!effect || !isOneClause(sentence, verb.last, effect.first)) return [];
          return hasGeneralSubject(sentence, verb) && !isNegated(sentence, verb) ? [joined(verb, effect)] : [];
        });
  const affected = pairsOf(sentence, sentence.hits('affects'), hitsOf(sentence, 'world', 'kind'), 2).filter(
    (hit) => hasGeneralSubject(sentence, hit) && !isNegated(sentence, hit),
  );
  const moved = onPeople.filter((hit) => hasGeneralSubject(sentence, hit) && !isNegated(sentence, hit));
  const plainly = isOfTheDay(sentence)
    ? []
    : sentence.hits('plainCause').filter((hit) => {
        const isFollowed = hit.last + 1 < sentence.tokens.length && isOneClause(sentence, hit.last, hit.last + 1);
        return (
          isFollowed &&
          !isActed(hit) &&
          !namesSubject(sentence, hit) &&
          hasGeneralSubject(sentence, hit) &&
          !isNegated(sentence, hit)
        );
      });
  return [...strong, ...plain, ...moved, ...affected, ...plainly];
}

/** "est cancérigène", "mauvais pour le cerveau" */
function statesIn(sentence: Sentence): Span[] {
  const judged = pairsOf(sentence, sentence.hits('goodOrBadFor'), hitsOf(sentence, 'illness', 'effect'), 3);
  return [...sentence.hits('scienceState'), ...judged].filter(
    (hit) => hasGeneralSubject(sentence, hit) && !isNegated(sentence, hit),
  );
}

/** "les études montrent", "scientifically proven": appeals to a science nobody can look up. */
export const appealsIn = perSentence((sentence): readonly Span[] => {
  const shown = pairsOf(sentence, sentence.hits('evidence'), sentence.hits('shows'), 2);
  return distinct([...sentence.hits('scienceSays'), ...shown].filter((hit) => !isNegated(sentence, hit)));
});

/** "Les salariés heureux sont plus productifs", "People who rise early live longer": people in general and how they fare. */
function outcomesIn(sentence: Sentence): Span[] {
  const people = hitsOf(sentence, 'world', 'kind').find(({ first }) => first <= 2);
  if (!people || sentence.hits('particular').some(({ first }) => first < people.first)) return [];
  const fares = (hit: Hit, reach: number) =>
    hit.first > people.last &&
    hit.first <= people.last + reach &&
    hasGeneralSubject(sentence, hit) &&
    !isNegated(sentence, hit);
  // "The kids sleep better" are somebody's kids.
  const compared =
    isOfTheDay(sentence) || /^the$/.test(sentence.tokens[0]!.folded)
      ? []
      : sentence.hits('comparative').filter(({ first }) => first > people.last + 1);
  return [
    ...sentence.hits('outcome').filter((hit) => fares(hit, TO_OUTCOME)),
    ...compared.filter((hit) => fares(hit, TO_COMPARATIVE)),
  ];
}

/** Causes and states that only science or statistics could establish, sourced or not. */
export const causesStatedIn = perSentence((sentence): readonly Span[] =>
  sentence.has('local') ? [] : distinct([...causesIn(sentence), ...statesIn(sentence), ...outcomesIn(sentence)]),
);
