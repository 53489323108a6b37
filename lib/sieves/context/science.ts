import type { Hit, Sentence, Span } from '../sieve.ts';
import { anyOf } from './any-of.ts';
import { isNumber } from './counted.ts';
import { distinct, following, hitsOf, isOneClause, joined, pairsOf } from './hits.ts';
import { isOfSmallLife } from './own-data.ts';
import { foundPerSentence } from './per-sentence.ts';
import { properNamesIn } from './source.ts';
import { hasGeneralSubject } from './subject.ts';
import { establishedIn } from './vague-source.ts';

const TO_EFFECT = 6;
const TO_OUTCOME = 9;
const TO_COMPARATIVE = 6;

const isNegated = (sentence: Sentence, { first, last }: Hit): boolean =>
  sentence
    .hits('denial')
    .some(
      (hit) =>
        (hit.first >= first - 3 && hit.first <= last && isOneClause(sentence, hit.first, Math.max(first, hit.first))) ||
        (hit.first > last && hit.first <= last + 1),
    );

/** "A gas leak kills six people": an event, and no claim like "masts kill birds". */
const isKilling = (sentence: Sentence, { first }: Hit): boolean =>
  /^(?:kills?|tuent?)$/.test(sentence.tokens[first]!.folded) &&
  sentence.tokens
    .slice(first + 1, first + 3)
    .some(
      ({ kind, folded }, at) =>
        kind === 'number' || /^(?:several|dozens|plusieurs)$/.test(folded) || isNumber(sentence, first + 1 + at),
    );

/** "Détruit par le feu", "reduced by half". */
const isPassive = ({ tokens }: Sentence, { last }: Hit): boolean =>
  /^(?:par|pour|by|afin)$/.test(tokens[last + 1]?.folded ?? '');

const CONSUMED =
  /^(?:cafe|the|vin|chocolats?|biere|huile|tisane|fromage|gateaux|infusion|coffee|tea|wine|beer|gin|oil|burgers?|pizza|curry|kebab|phone|smartphone|telephone|screen|ecran|game|ai|ia)$/;

/** "Makes the children laugh": a mood of the day. */
const isOfMood = ({ tokens }: Sentence, { first, last }: Hit): boolean =>
  tokens
    .slice(first, last + 3)
    .some(({ folded }) => /^(?:smile|laugh|sing|dance|rire|sourire|souriants?|chanter|danser)$/.test(folded));

/** "La neige provoque des retards": news, no claim about the world. */
const isOfTheDay = (sentence: Sentence): boolean =>
  sentence.has('incident') || sentence.has('local') || isOfSmallLife(sentence);

/** Whether somebody or something with a name of its own acts ("Belmont réduit les tarifs"). */
const namesSubject = (sentence: Sentence, { first }: Hit): boolean => {
  const names = properNamesIn(sentence);
  return Array.from({ length: Math.min(4, first) }, (_, back) => first - 1 - back).some(
    (index) => names.has(index) && !sentence.tokens[index]!.capitals,
  );
};

const isNear = (before: Hit, verb: Hit): boolean => before.last < verb.first && before.last >= verb.first - 3;

/** "Le club protège les enfants": an agent acts, it is no cause in general. */
const isActed = (sentence: Sentence, verb: Hit): boolean =>
  hitsOf(sentence, 'product', 'institution').some((agent) => isNear(agent, verb));

/** "The council cuts jobs", "the workshop …": somebody's doing. What is eaten or drunk does not act. */
const isDoneBySomebody = (sentence: Sentence, verb: Hit): boolean =>
  hitsOf(sentence, 'product', 'institution').some(
    (agent) => isNear(agent, verb) && !CONSUMED.test(sentence.tokens[agent.first]!.folded),
  );

const isStatedInGeneral = (sentence: Sentence, verb: Hit, pointedAt = false): boolean =>
  hasGeneralSubject(sentence, verb, pointedAt) && !isNegated(sentence, verb);

/** "Le sucre | provoque | le cancer": a verb that needs a known effect behind it. */
function causesWithEffect(sentence: Sentence): Hit[] {
  const effects = hitsOf(sentence, 'illness', 'effect');
  if (effects.length === 0) return [];
  return sentence.hits('causeVerb').flatMap((verb) => {
    const effect = following(effects, verb.last, TO_EFFECT);
    if (!effect || !isOneClause(sentence, verb.last, effect.first)) return [];
    if (isDoneBySomebody(sentence, verb) || namesSubject(sentence, verb) || isPassive(sentence, verb)) return [];
    const isIllness = sentence.hits('illness').some(({ first }) => first === effect.first);
    return isStatedInGeneral(sentence, verb, isIllness) ? [joined(verb, effect)] : [];
  });
}

/** "Les caméras favorisent …": a verb so plainly causal that any effect makes it a claim. */
function plainCausesIn(sentence: Sentence): Hit[] {
  // "Une bonne nuit répare …", "a good chair prevents …": praise of what is good, and no cause in general.
  if (isOfTheDay(sentence) || /^(?:une?\sbon(?:ne)?|a\sgood)\s/i.test(sentence.text)) return [];
  return sentence.hits('plainCause').filter((hit) => {
    const isFollowed = hit.last + 1 < sentence.tokens.length && isOneClause(sentence, hit.last, hit.last + 1);
    const isDoing =
      isPassive(sentence, hit) ||
      // "Le dimanche répare ce que la semaine casse"
      /^\s(?:ce\squ|what\s|tout(?!\se)|everything)/i.test(sentence.text.slice(hit.end)) ||
      isActed(sentence, hit) ||
      namesSubject(sentence, hit);
    return isFollowed && !isDoing && isStatedInGeneral(sentence, hit);
  });
}

/** A cause and its effect, stated in general. */
function causesIn(sentence: Sentence): Span[] {
  const people = hitsOf(sentence, 'kind', 'world');
  const onPeople = pairsOf(sentence, sentence.hits('causeVerb'), people, 1).filter(
    (hit) => !isActed(sentence, hit) && !isKilling(sentence, hit),
  );
  const affected = pairsOf(sentence, sentence.hits('affects'), hitsOf(sentence, 'world', 'kind'), 2);
  const general = [...sentence.hits('strongCause'), ...onPeople, ...affected].filter((hit) =>
    isStatedInGeneral(sentence, hit),
  );
  const caused = [...general, ...causesWithEffect(sentence), ...plainCausesIn(sentence)];
  return [...caused.filter((hit) => !isOfMood(sentence, hit)), ...effectsIn(sentence)];
}

/** "Inflation is caused by …", "l'absentéisme est dû à …" */
function effectsIn(sentence: Sentence): Hit[] {
  if (isOfTheDay(sentence)) return [];
  return pairsOf(sentence, hitsOf(sentence, 'illness', 'effect'), sentence.hits('causedBy'), 2);
}

/** "est cancérigène", "mauvais pour le cerveau" */
function statesIn(sentence: Sentence): Span[] {
  const judged = pairsOf(sentence, sentence.hits('goodOrBadFor'), hitsOf(sentence, 'illness', 'effect'), 3);
  return [...sentence.hits('scienceState'), ...judged].filter(
    (hit) => hasGeneralSubject(sentence, hit) && !isNegated(sentence, hit),
  );
}

export const mayAppeal = anyOf('scienceSays', 'shows', 'vagueSource', 'vagueLead');

/** "les études montrent", "scientifically proven": appeals to a science nobody can look up. */
export const appealsIn = foundPerSentence(mayAppeal, (sentence): readonly Span[] => {
  const shown = pairsOf(sentence, sentence.hits('evidence'), sentence.hits('shows'), 2);
  const said = [...sentence.hits('scienceSays'), ...shown].filter((hit) => !isNegated(sentence, hit));
  return distinct([...said, ...establishedIn(sentence)]);
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

export const mayStateCause = anyOf(
  'causeVerb',
  'plainCause',
  'strongCause',
  'affects',
  'causedBy',
  'goodOrBadFor',
  'scienceState',
  'outcome',
  'comparative',
);

/** Causes and states that only science or statistics could establish, sourced or not. */
export const causesStatedIn = foundPerSentence(mayStateCause, (sentence): readonly Span[] =>
  sentence.has('local') ? [] : distinct([...causesIn(sentence), ...statesIn(sentence), ...outcomesIn(sentence)]),
);
