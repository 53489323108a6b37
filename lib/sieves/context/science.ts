import type { Hit, Sentence, Span } from '../sieve.ts';
import { anyOf } from './any-of.ts';
import { distinct, hitsOf, isOneClause, pairsOf } from './hits.ts';
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
const KILLS_SOME =
  /(?<!\p{L})(?:kills?|tuent?)\s(?:\S+\s)?(?:\d|several|dozens|plusieurs|two|three|four|five|six|deux|trois|quatre|cinq)/iu;

/** "Détruit par le feu", "reduced by half"; "le dimanche répare ce que la semaine casse": what is done, and no cause. */
const isDone = ({ text }: Sentence, { end }: Hit): boolean =>
  /^\s(?:par|pour|by|afin|ce\squ|what|tout(?!\se)|everything)/i.test(text.slice(end));

const CONSUMED =
  /^(?:cafe|the|vin|chocolats?|biere|huile|tisane|fromage|gateaux|infusion|coffee|tea|wine|beer|gin|oil|burgers?|pizza|curry|kebab|phone|smartphone|telephone|screen|ecran|game|ai|ia)$/;

/** "Makes the children laugh": a mood of the day. */
const MOOD = /(?<!\p{L})(?:smile|laugh|sing|dance|rire|sourire|souriante?s?|chanter|danser)(?!\p{L})/iu;

/** "La neige provoque des retards": news, no claim about the world. */
const isOfTheDay = (sentence: Sentence): boolean =>
  sentence.has('incident') || sentence.has('local') || isOfSmallLife(sentence);

/** Whether somebody or something with a name of its own acts ("le cabinet Belmont réduit les tarifs"). */
const namesSubject = (sentence: Sentence, verb: Hit): boolean =>
  isNamedByPlace(sentence, verb) ||
  [...properNamesIn(sentence)].some(
    (index) => index < verb.first && index >= verb.first - 4 && !sentence.tokens[index]!.capitals,
  );

/** "Fumer accélère …", "cela réduit …": what stands without an article in French, and is no name. */
const STANDS_BARE = /(?:er|ir|re|oir)$|^(?:cela|ceci|ca|tout|rien|lequel|laquelle|lesquels)$/;
const OF_ITS_OWN = /^(?:son|sa|ses|its)$/;

/**
 * A first word has its capital from its place, but in French a noun alone before its verb is a name ("Belmont améliore
 * l'accueil"), and so is, in any language, what has a capital inside ("MedAlto") or acts on what is its own ("Aldane
 * accelerates its growth"). Names everybody knows ("TikTok") are spoken of like the world.
 */
function isNamedByPlace(sentence: Sentence, { first, last }: Hit): boolean {
  const { tokens, text, language } = sentence;
  const subject = tokens[0]!;
  if (first !== 1 || sentence.hits('notASource').some((hit) => hit.first === 0)) return false;
  return (
    (language === 'fr' && !STANDS_BARE.test(subject.folded)) ||
    /\p{Ll}\p{Lu}/u.test(text.slice(subject.start, subject.end)) ||
    OF_ITS_OWN.test(tokens[last + 1]?.folded ?? '')
  );
}

/** "The council cuts jobs", "le club protège …": somebody's doing. What is eaten or drunk does not act. */
const isDoneBySomebody = (sentence: Sentence, verb: Hit): boolean =>
  hitsOf(sentence, 'product', 'institution').some(
    ({ first, last }) => last < verb.first && last >= verb.first - 3 && !CONSUMED.test(sentence.tokens[first]!.folded),
  );

const isStatedInGeneral = (sentence: Sentence, verb: Hit, pointedAt = false): boolean =>
  hasGeneralSubject(sentence, verb, pointedAt) && !isNegated(sentence, verb);

/** "Was shut in the dairy": what was done to somebody, and what causes nothing. */
const isPassive = ({ tokens }: Sentence, { first }: Hit): boolean =>
  /^(?:was|were|is|are|been|be|being|got)$/.test(tokens[first - 1]?.folded ?? '') &&
  !/ing$/.test(tokens[first]!.folded);

/** Verbs of a list that tell of a cause, and not of what somebody does. */
const causesOf = (sentence: Sentence, list: 'causeVerb' | 'plainCause'): readonly Hit[] =>
  sentence
    .hits(list)
    .filter(
      (verb) =>
        !isDoneBySomebody(sentence, verb) &&
        !namesSubject(sentence, verb) &&
        !isDone(sentence, verb) &&
        !isPassive(sentence, verb),
    );

/** "Une bonne nuit répare …", "a good chair prevents …": praise of what is good, and no cause in general. */
/** "The varnish slows the drying, so leave …", "…, travaillez à l'ombre": advice on some work. */
const THEN_DO =
  /[,;:]\s(?:so\s|alors\s|donc\s)?(?:leave|keep|work|use|put|wait|take|don['’]t|(?!chez|assez|avez)\p{L}{3,}ez)\s(?!vous)/iu;

const PRAISE = /^(?:une?\sbon(?:ne)?|a\sgood)\s/i;

/** "Your eyesight", "le sommeil des enfants": everybody's, whatever is pointed at. */
const EVERYBODYS = /\s(?:your|children['’]s|kids['’]|vos|nos|votre|notre|(?:des\s|de\snos\s|d['’])enfants)(?!\p{L})/iu;

/** Letters behind an effect that say whose it is. */
const TO_WHOSE = 15;

/** A cause and its effect, stated in general. */
function causesIn(sentence: Sentence): Span[] {
  const verbs = causesOf(sentence, 'causeVerb');
  const people = hitsOf(sentence, 'kind', 'world');
  const illnesses = new Set(sentence.hits('illness').map(({ last }) => last));
  // "Le sucre | provoque | le cancer": a verb that needs a known effect behind it.
  const withEffect = pairsOf(sentence, verbs, hitsOf(sentence, 'illness', 'effect'), TO_EFFECT).filter((hit) =>
    isStatedInGeneral(
      sentence,
      hit,
      illnesses.has(hit.last) || EVERYBODYS.test(sentence.text.slice(hit.start, hit.end + TO_WHOSE)),
    ),
  );
  // "Makes a noise": a thing that is made.
  const onPeople = pairsOf(sentence, verbs, people, 1).filter(
    ({ first, last }) => last !== first + 2 || !/^an?$/.test(sentence.tokens[first + 1]!.folded),
  );
  const affected = pairsOf(sentence, sentence.hits('affects'), people, 2);
  // "Les caméras favorisent …": a verb so plainly causal that any effect makes it a claim.
  const plain =
    isOfTheDay(sentence) || PRAISE.test(sentence.text) || THEN_DO.test(sentence.text)
      ? []
      : causesOf(sentence, 'plainCause').filter(
          ({ last, end }) =>
            last + 1 < sentence.tokens.length &&
            // "Protège-dents"
            sentence.text[end] !== '-' &&
            isOneClause(sentence, last, last + 1) &&
            !/^(?:and|or|but|et|ou|mais)$/.test(sentence.tokens[last + 1]!.folded),
        );
  const acted = onPeople.length > 0 && KILLS_SOME.test(sentence.text) ? [] : onPeople;
  const general = [...sentence.hits('strongCause'), ...acted, ...affected, ...plain];
  const caused = [...withEffect, ...general.filter((hit) => isStatedInGeneral(sentence, hit)), ...effectsIn(sentence)];
  return caused.length > 0 && MOOD.test(sentence.text) ? [] : caused;
}

/** "Inflation is caused by …", "l'absentéisme est dû à …" */
const effectsIn = (sentence: Sentence): Hit[] =>
  isOfTheDay(sentence) ? [] : pairsOf(sentence, hitsOf(sentence, 'illness', 'effect'), sentence.hits('causedBy'), 2);

/** "est cancérigène", "mauvais pour le cerveau" */
function statesIn(sentence: Sentence): Span[] {
  const judged = pairsOf(sentence, sentence.hits('goodOrBadFor'), hitsOf(sentence, 'illness', 'effect'), 3);
  return [...sentence.hits('scienceState'), ...judged].filter((hit) => isStatedInGeneral(sentence, hit));
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
    hit.first > people.last && hit.first <= people.last + reach && isStatedInGeneral(sentence, hit);
  // "The kids sleep better" are somebody's kids.
  const compared =
    isOfTheDay(sentence) || /^the$/.test(sentence.tokens[0]!.folded)
      ? []
      : sentence
          .hits('comparative')
          // "People waited longer": they did.
          .filter(({ first }) => first > people.last + 1 && !/ed$/.test(sentence.tokens[first - 1]!.folded));
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
