import type { Draft, Match, Sentence, Span } from '../sieve.ts';
import { hitAt } from './clauses.ts';
import { hitsOf, overlaps } from './hits.ts';
import { firstFilling, isIntimate, speaksOfSelf, statesIn } from './intimate-facts.ts';
import { bareNamesIn, type Phrase, peopleIn } from './known-people.ts';
import {
  belongsTo,
  factsOf,
  isMourned,
  isTheirs,
  isTopic,
  isWished,
  LONGEST_ASIDE,
  OLD_YEAR,
  setOff,
  theirWordsIn,
  toldOf,
  wordOf,
} from './told-of.ts';

/** After how many sentences a pronoun still stands for the person named. */
const REMEMBERED = 3;

/** What a sentence tells of those whom the sentences before it have made known. */
export function factsAcross(draft: Draft): Match[] {
  const found: Match[] = [];
  const isMissing = draft.has('missing');
  const isPersonal = !isMissing && isAmongUs(draft);
  const known = new Set<string>();
  const mentioned = new Set<string>();
  let last: Naming | undefined;
  // What comes behind the last of them names nobody it is told of.
  const lastIntimate = draft.sentences.findLastIndex(({ sentence }) => isIntimate(sentence));
  draft.sentences.slice(0, lastIntimate + 1).forEach(({ sentence, start, line }, index) => {
    if (!sentence.language) return;
    const people = peopleIn(sentence);
    const names = bareNamesIn(sentence);
    if (isIntimate(sentence) && !isGuess(sentence) && factsOf(sentence).length === 0) {
      const isNotice = isMissing || (isNearAnimal(draft, index) && !last?.isFull);
      const isNear = last !== undefined && index - last.index === 1 && last.line === line;
      const isRemembered =
        last !== undefined &&
        index - last.index <= REMEMBERED &&
        isPersonal &&
        last.isSure &&
        !sentence.has('manyPersons');
      const fact =
        (isPersonal ? factOfKnown(sentence, known, mentioned, isNearAnimal(draft, index)) : undefined) ??
        (last && (isNear || isRemembered) ? goesOn(last.sentence, sentence, isNotice, isRemembered) : undefined);
      if (fact) found.push({ start: start + fact.start, end: start + fact.end });
    }
    for (const name of names) if (name.first > 0) for (const word of namesIn(sentence, name)) mentioned.add(word);
    for (const person of [...people, ...names.filter(({ isFull }) => isFull)])
      for (const name of namesIn(sentence, person)) known.add(name);
    const isFull = people.some((person) => !person.isOwn) || names.some((name) => name.isFull);
    const isSure =
      isFull ||
      people.length > 0 ||
      names.some((name) => name.first > 0 || namesIn(sentence, name).some((word) => known.has(word)));
    if (people.length === 0 && namesNobody(sentence)) last = undefined;
    else if (isSure || (names.length > 0 && !(last?.isSure && index - last.index < REMEMBERED)))
      last = { index, line, sentence, isSure, isFull };
  });
  return found;
}

/** A pet's name is no person's. */
export const isNearAnimal = ({ sentences }: Draft, index: number): boolean =>
  sentences.slice(Math.max(0, index - 2), index + 3).some(({ sentence }) => sentence.has('animal'));

interface Naming {
  readonly index: number;
  readonly line: number;
  readonly sentence: Sentence;
  /** A word that opens a sentence has its capital from there, and may be no name. */
  readonly isSure: boolean;
  /** More than a first name says who it is: no pet. */
  readonly isFull: boolean;
}

/** "Un voisin est passé": whom the next pronouns stand for, though nobody knows them. */
const namesNobody = (sentence: Sentence): boolean =>
  sentence
    .hits('someone')
    .some(
      ({ first, last }) =>
        first === 0 ||
        last > first ||
        hitsOf(sentence, 'relation', 'kin', 'personNoun').some((hit) => hit.first === first + 1),
    );

/** The writer's own world, in which a first and a last name are somebody's around them. */
const isAmongUs = (draft: Draft): boolean => draft.has('selfWord') || draft.has('amongUs') || draft.has('wish');
/** "I think Kim Novak was gay": mostly of people the writer has never met. */
const isGuess = (sentence: Sentence): boolean =>
  sentence.has('hedge') ||
  sentence.hits('opinion').some((opinion) => !sentence.hits('wish').some((wish) => overlaps(wish, opinion)));

function goesOn(previous: Sentence, sentence: Sentence, isNotice: boolean, isRemembered: boolean): Span | undefined {
  if (factsOf(previous).length > 0) return undefined;
  if (peopleIn(previous).length === 0 && (isNotice || !namesTheLiving(previous, sentence))) return undefined;
  const states = statesIn(sentence);
  return [...states, ...sentence.hits('intimateWord')].find(
    (fact) =>
      ((!previous.has('topicFrame') && isVerbless(sentence, fact, isRemembered)) ||
        (isTheirs(sentence, fact.first) && isBare(sentence, fact)) ||
        isToldOfPronoun(sentence, fact, states.includes(fact), isRemembered)) &&
      !speaksOfSelf(sentence, 0, fact.first) &&
      (isTheirs(sentence, fact.first) || !isTopic(sentence, fact)),
  );
}

const isBare = (sentence: Sentence, { first }: Phrase): boolean => hitAt(sentence, 'bareState', first) !== undefined;

/** "*Elle* est en burn-out": of a pronoun that opens the sentence, or stands close before, where it is known whose it is. */
const isToldOfPronoun = (sentence: Sentence, fact: Phrase, isState: boolean, isRemembered: boolean): boolean =>
  sentence.hits('otherPerson').some(({ first }) => {
    if (first <= 1 && (isState || (isBare(sentence, fact) && !hitAt(sentence, 'theirs', first)))) return true;
    const gap = fact.first - first;
    return isRemembered && gap >= 0 && gap <= (isState ? STATE_REACH : reachOf(sentence, first));
  });

/** "*Her* start-up detects epilepsy": what is theirs is not them. */
const reachOf = (sentence: Sentence, pronoun: number): number => (hitAt(sentence, 'theirs', pronoun) ? 2 : STATE_REACH);
const STATE_REACH = 4;

/**
 * "*Autiste*, renvoyé de trois écoles", "Un *cancer* du sein, deux opérations", "It was *dialysis*.": a sentence that
 * begins with what is told, or says nothing else.
 */
function isVerbless(sentence: Sentence, { first, last }: Phrase, isSure: boolean): boolean {
  if (sentence.has('topicFrame') || !(hitAt(sentence, 'bareState', first) || (isSure && first > 0))) return false;
  if (first === 1 && last === sentence.tokens.length - 1) return hitAt(sentence, 'confidentialSelf', 0) !== undefined;
  if (firstFilling(sentence, first) > 0) return false;
  const next = sentence.tokens[last + 3];
  const isAlone = next ? sentence.text.slice(sentence.tokens[last]!.end, next.start).includes(',') : first > 0;
  return isAlone || sentence.hits('otherPerson').some((other) => other.first > last);
}

/** "… Laure, ma femme. *Laure* a perdu notre bébé", "Karim Benloussef, dont la femme …": told of somebody made known. */
function factOfKnown(
  sentence: Sentence,
  known: ReadonlySet<string>,
  mentioned: ReadonlySet<string>,
  mayBePet: boolean,
): Span | undefined {
  if (isMourned(sentence) || OLD_YEAR.test(sentence.text)) return undefined;
  const facts = [...statesIn(sentence), ...theirWordsIn(sentence)];
  const people = peopleIn(sentence);
  for (const named of bareNamesIn(sentence)) {
    if ((mayBePet && !named.isFull) || people.some((person) => overlaps(person, named))) continue;
    const isKnown = named.isFull || namesIn(sentence, named).some((name) => known.has(name));
    const isMentioned = namesIn(sentence, named).some((name) => mentioned.has(name));
    if (!isKnown && named.first === 0 && !isMentioned) continue;
    const fact =
      (isKnown
        ? (toldOf(sentence, facts, named) ?? ownWordOf(sentence, named))
        : facts.find(({ first }) => first > named.last && first - named.last <= 2)) ??
      setOffFrom(sentence, named, isKnown || isMentioned) ??
      sentence.hits('intimateWord').find((word) => word.end < named.start && belongsTo(sentence, word, named));
    if (fact) return { start: Math.min(named.start, fact.start), end: Math.max(named.end, fact.end) };
  }
  return undefined;
}

/** Of those wished well it is told with more words: "Bravo à Manon, *deux ans d'essais* et une FIV". */
function setOffFrom(sentence: Sentence, named: Phrase, isKnown: boolean): Phrase | undefined {
  const fact = setOff(sentence, named, LONGEST_ASIDE);
  if (!fact || isKnown) return fact;
  return (
    setOff(sentence, named) ??
    (isWished(sentence, named) && hitAt(sentence, 'bareState', fact.first) ? fact : undefined)
  );
}

/** Any intimate word behind a name, in the same clause and no mere wish. */
function ownWordOf(sentence: Sentence, named: Phrase): Phrase | undefined {
  const word = isWished(sentence, named) ? undefined : wordOf(sentence, named);
  const between = word && sentence.text.slice(named.end, word.start);
  return word && !/[;"“«]/.test(between!) && (!between!.includes(':') || hitAt(sentence, 'bareState', word.first))
    ? word
    : undefined;
}

const namesIn = ({ tokens, text }: Sentence, { first, last }: Phrase): string[] =>
  tokens
    .slice(first, last + 1)
    .filter(({ start }) => /\p{Lu}/u.test(text.charAt(start)))
    .map(({ folded }) => folded.replace(/'s?$/, ''));

/** A name alone, in a sentence about today: "I have been reading about Turing. He was arrested in 1952" is history. */
const namesTheLiving = (previous: Sentence, sentence: Sentence): boolean =>
  bareNamesIn(previous).length > 0 && !OLD_YEAR.test(previous.text + sentence.text);
