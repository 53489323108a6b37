import type { Draft, Hit, Sentence, Span } from '../sieve.ts';
import { anyOf } from './any-of.ts';
import { gapBefore, hitAt, isSetOff, opensClause, pairs, spanning } from './clauses.ts';
import { unmask } from './disguise.ts';
import { following, hitsOf, joined, overlaps, pairsOf } from './hits.ts';
import { isNegated, isNegatedWithin } from './negation.ts';
import { foundPerSentence } from './per-sentence.ts';
import { isReported } from './reported-speech.ts';

/** Words between people and what is said of them ("sont tous des"). */
const SAID_REACH = 4;
/** "I hate all those", "mort à tous les". */
const HATE_REACH = 2;
/** "Depuis qu'on a pris des …" */
const SINCE_REACH = 4;
/** "The Somalis in the flats on our road are …" */
const PLACE_REACH = 5;
/** "They all live off us": words between people and what is in their nature. */
const NATURE_REACH = 2;
/** "Je suis une vieille …": words between the writer and the word. */
const SELF_REACH = 3;

export const mayAttackGroup = anyOf('slur', 'people', 'ageOrSex', 'backHome');

/** Where a sentence attacks people for what they are: their origin, belief, sex, love, age or handicap. */
export const groupAttacks = foundPerSentence(mayAttackGroup, (sentence): readonly Span[] => {
  const people = peopleIn(sentence);
  const all = [
    ...people,
    ...sentence.hits('ageOrSex').filter((hit) => isNoun(sentence, hit) && !isSome(sentence, hit)),
  ];
  const meant = [...all.flatMap((hit) => withLikeYou(sentence, hit)), ...all].toSorted((a, b) => a.first - b.first);
  const attacks = [
    ...slursIn(sentence),
    ...pairsOf(sentence, sentence.hits('dirty'), hitsOf(sentence, 'people'), 0),
    // A slogan that is put in question is not the writer's.
    ...(sentence.ending.includes('?')
      ? []
      : [
          ...describedIn(sentence, [
            ...pairsOf(sentence, meant, sentence.hits('theyAre'), 0),
            ...ofSomePlace(sentence, people),
            ...takenUp(sentence, people),
          ]),
          ...meantBy(sentence, leadsIn(sentence), meant, people),
          ...pairsOf(sentence, meant, hitsOf(sentence, 'disgustsMe', 'harmThem'), 0).filter((hit) =>
            isMeantThus(sentence, hit),
          ),
          ...byNatureIn(
            sentence,
            people.filter((hit) => isThem(sentence, hit)),
          ),
          ...spoiltSince(sentence, people),
          ...ofNamedIn(sentence).filter(({ last }) =>
            people.some((named) => named.first < last && isThem(sentence, named)),
          ),
          ...pairsOf(sentence, people, sentence.hits('outWithThem'), 0).filter(
            ({ last }) => isSetOff(sentence, last + 1) && !gapBefore(sentence, last + 1).includes(':'),
          ),
          ...sentence.hits('backHome').filter((hit) => isSentHome(sentence, hit)),
        ]),
  ];
  return spanning(attacks.filter((hit) => !isHandedOn(sentence, hit)));
});

/** "Les noirs", but not "le chocolat noir" nor "les frelons asiatiques": in French the same words are adjectives. */
const isNoun = (sentence: Sentence, { first }: Hit): boolean =>
  sentence.language !== 'fr' ||
  isSetOff(sentence, first) ||
  /^(?:[dl]es|ces|aux|tous|toutes|une?|l[ae']|cette|cet?|au|de|d'|deux|trois|quatre)$/.test(
    sentence.tokens[first - 1]!.folded,
  );

/** "Those men are predators" speaks of some, "men are predators" of all. */
const isSome = ({ tokens }: Sentence, { first, last }: Hit): boolean =>
  /^(?:men|hommes?)$/.test(tokens[last]!.folded) &&
  /^(?:the|these|those|two|three|my|our|his|her|some|ces|deux|trois|mes|ses)$/.test(tokens[first - 1]?.folded ?? '');

const peopleIn = (sentence: Sentence) => sentence.hits('people').filter((hit) => isNoun(sentence, hit));

/** People whom "they" may mean: not "the Chinese restaurant". */
const isThem = ({ language, tokens }: Sentence, { first, last }: Hit): boolean =>
  language === 'fr' || last > first || /s$|^roma$/.test(tokens[last]!.folded);

/** "Old people like you" are those people still. */
const withLikeYou = (sentence: Sentence, people: Hit): Hit[] =>
  sentence
    .hits('likeYou')
    .filter(({ first }) => first === people.last + 1)
    .map((likeYou) => joined(people, likeYou));

/** "They live off our taxes": said of people, or of whoever stands for them. "Ne nous envahissent pas" is denied. */
const byNatureIn = (sentence: Sentence, subjects: readonly Hit[]): Hit[] =>
  sentence.hits('byNature').flatMap((said) => {
    const before = sentence.tokens[said.first - 1]?.folded ?? '';
    const goesOn = /^(?:et|and)$/.test(before) || gapBefore(sentence, said.first).trim() === ',';
    const subject = subjects.findLast(
      ({ first, last }) => last < said.first && (said.first - last <= NATURE_REACH || (goesOn && first <= 1)),
    );
    return subject && !/^n[e']$/.test(before) && !isNegated(sentence, said) && isMeantThus(sentence, said)
      ? [joined(subject, said)]
      : [];
  });

/** "Ever since the Poles moved in, nothing's safe": what they are blamed for, before or behind it. */
const spoiltSince = (sentence: Sentence, people: readonly Hit[]): Hit[] =>
  pairsOf(sentence, sentence.hits('sinceThey'), people, SINCE_REACH).flatMap((since) =>
    sentence
      .hits('spoilt')
      .map((spoilt) => (spoilt.first < since.first ? joined(spoilt, since) : joined(since, spoilt))),
  );

/** What attacks whoever was named before: "those people live off us", "let them go home", "send them back to …". */
const ofNamedIn = (sentence: Sentence): Hit[] => [
  ...(sentence.has('everyOne')
    ? describedIn(
        sentence,
        sentence.hits('theseAre').filter((hit) => isTakenUp(sentence, hit)),
      )
    : []),
  ...byNatureIn(sentence, sentence.hits('thoseNamed')),
  ...sentence.hits('drivesThemOut').filter((hit) => isTakenUp(sentence, hit) && !isNegated(sentence, hit)),
  ...pairs(sentence, 'sendsThem', 'homeAgain', 4).filter(
    (hit) =>
      (isTakenUp(sentence, hit) || /^(?:should|ought|n'|n'ont|ne)$/.test(sentence.tokens[hit.first]!.folded)) &&
      (!/^home$/.test(sentence.tokens[hit.last]!.folded) || isSetOff(sentence, hit.last + 1)) &&
      !isNegatedWithin(sentence, hit),
  ),
];

/** "…, but they're all thieves": at the head of a clause, or joined to one. */
const isTakenUp = (sentence: Sentence, { first }: Hit): boolean =>
  isSetOff(sentence, first) || /^(?:et|mais|car|and|but|because)$/.test(sentence.tokens[first - 1]!.folded);

/** "Should die", but not "should die of old age", "doivent dégager du temps": what follows turns such verbs. */
const isMeantThus = (sentence: Sentence, { last }: Hit): boolean =>
  isSetOff(sentence, last + 1) ||
  !/^(?:die|drown|burn|suffer|rot|starve|work|degager|souffrir|bruler|travailler|bosser)$/.test(
    sentence.tokens[last]!.folded,
  );

/** "Go back where you came from", where the sentence or a comma ends it ("… and take the second right" is a way). */
const isSentHome = (sentence: Sentence, { first, last }: Hit): boolean => {
  const next = sentence.tokens[last + 1]?.folded === 'from' ? last + 2 : last + 1;
  return isSetOff(sentence, first) && isSetOff(sentence, next) && !gapBefore(sentence, next).includes(':');
};

/** Said of oneself, such a word is taken back from those who use it. */
function slursIn(sentence: Sentence): readonly Hit[] {
  const slurs = sentence.hits('slur');
  if (slurs.length === 0 || sentence.has('itsOwn')) return [];
  const elsewhere = sentence.hits('slurElsewhere');
  const own = sentence.hits('ofOneself');
  return slurs.filter(
    (slur) =>
      !elsewhere.some((other) => overlaps(slur, other)) &&
      !own.some(({ last }) => last < slur.first && slur.first - last <= SELF_REACH),
  );
}

/** What is aimed at the people named behind it. "Deport all …" is an order; "they deported all …" is told. */
const leadsIn = (sentence: Sentence): Hit[] => [
  ...hitsOf(sentence, 'hatesThem', 'againstThem').filter((hit) => !isNegated(sentence, hit)),
  ...sentence.hits('rousesAgainstThem').filter(({ first }) => opensClause(sentence, first)),
];

/** "Je déteste les femmes." means them; "les hommes politiques" are others, and "Chinese food" is none of them. */
const meantBy = (sentence: Sentence, leads: readonly Hit[], all: readonly Hit[], people: readonly Hit[]): Hit[] =>
  pairsOf(sentence, leads, all, HATE_REACH).filter(
    ({ last }) =>
      // "Tired of refugees being used".
      !/^(?:being|having)$/.test(sentence.tokens[last + 1]?.folded ?? '') &&
      (isSetOff(sentence, last + 1) ||
        (/s$/.test(sentence.tokens[last]!.folded) && people.some((hit) => hit.last === last))),
  );

/** "Les …, c'est …": people named, then taken up behind a comma. */
const takenUp = (sentence: Sentence, people: readonly Hit[]): Hit[] =>
  sentence.hits('theseAre').flatMap((subject) => {
    const named = people.find(({ last }) => last === subject.first - 1);
    const mayFollow = sentence.language === 'fr' ? /^,?$/ : /^,$/;
    return named && mayFollow.test(gapBefore(sentence, subject.first).trim()) ? [joined(named, subject)] : [];
  });

/** "The Somalis in block B are …": where they live stands between. */
const ofSomePlace = (sentence: Sentence, people: readonly Hit[]): Hit[] =>
  pairsOf(sentence, people, sentence.hits('theyAre'), PLACE_REACH).filter(({ first }) => {
    const named = people.findLast((hit) => hit.first === first)!;
    return /^(?:d[ue]|des|in|on|at|from|of)$/.test(sentence.tokens[named.last + 1]!.folded);
  });

/** "Are all thieves": what stands between is what may stand before any insult, and no negation is. */
function describedIn(sentence: Sentence, subjects: readonly Hit[]): Hit[] {
  const low = hitsOf(sentence, 'lowly', 'insultNoun', 'insultWord', 'insultFault');
  return subjects.flatMap((subject) => {
    const said = following(low, subject.last, SAID_REACH);
    if (!said || isNegated(sentence, said) || sentence.hits('insultExempt').some((other) => overlaps(said, other)))
      return [];
    for (let index = subject.last + 1; index < said.first; index++)
      if (!hitAt(sentence, 'insultFiller', index) && !hitAt(sentence, 'insultColour', index)) return [];
    return [joined(subject, said)];
  });
}

/** How many sentences back people were named of whom "they're thieves, every one of them" is said. */
const NAMED_BEFORE = 2;

/** "They're all thieves", "send them back" behind a sentence of the same line that names such people. */
export const attacksOnNamedBefore = ({ sentences }: Draft): Span[] =>
  sentences.flatMap(({ start, line, sentence }, index) => {
    if (!mayMeanNamed(sentence) || sentence.ending.includes('?')) return [];
    const before = sentences
      .slice(Math.max(0, index - NAMED_BEFORE), index)
      .flatMap((other) => (other.line === line ? [other.sentence] : []));
    const withIt = [...before, sentence];
    const said = [
      ...(before.some(namesThem) ? ofNamedIn(sentence) : []),
      ...(withIt.some(namesThem) && withIt.some((beside) => beside.has('vice')) ? sentence.hits('theirNature') : []),
    ].filter((hit) => !isNegated(sentence, hit) && !isHandedOn(sentence, hit));
    return spanning(said).map((span) => ({ start: start + span.start, end: start + span.end }));
  });

const namesThem = (sentence: Sentence): boolean => peopleIn(sentence).some((hit) => isThem(sentence, hit));

export const mayMeanNamed = anyOf('theseAre', 'thoseNamed', 'drivesThemOut', 'sendsThem', 'theirNature');

/** "Dire que les femmes sont …": somebody's saying, unless the writer stands behind it ("je pense que"). */
function isHandedOn(sentence: Sentence, { first }: Hit): boolean {
  const isTold = (leads: readonly Hit[]) => leads.some((lead) => lead.first < first);
  const others = sentence.hits('thinksThat').filter((lead) => !isOfWriter(sentence, lead));
  return isReported(sentence, { first }) || isTold(sentence.hits('toldThat')) || isTold(others);
}

const isOfWriter = (sentence: Sentence, lead: Hit): boolean =>
  !isNegated(sentence, lead) &&
  sentence.hits('selfReference').some(({ last }) => last < lead.first && lead.first - last <= SELF_REACH);

/** The same of disguised words; the spans are those of the words as written. */
export const disguisedAttacks = (sentence: Sentence): Span[] => {
  const unmasked = unmask(sentence);
  return unmasked ? groupAttacks(unmasked.sentence).flatMap((attack) => unmasked.original(attack) ?? []) : [];
};
