import type { Draft, Match, Sentence, Span } from '../sieve.ts';
import { hitAt } from './clauses.ts';
import { hitsOf, holding, overlaps } from './hits.ts';
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
  /** Names of people, and words that have a capital within a sentence. */
  const known = new Set<string>();
  let last: Naming | undefined;
  draft.sentences.forEach(({ sentence, start }, index) => {
    if (!sentence.language) return;
    const people = peopleIn(sentence);
    const names = bareNamesIn(sentence);
    if (isIntimate(sentence) && !isGuess(sentence) && factsOf(sentence).length === 0) {
      const isNotice = isMissing || isNearAnimal(draft, index);
      const isNear = last !== undefined && index - last.index === 1;
      const isRemembered = last !== undefined && index - last.index <= REMEMBERED && last.isSure;
      const fact =
        (isPersonal ? factOfKnown(sentence, known, isNearAnimal(draft, index)) : undefined) ??
        (last && (isNear || isRemembered) ? goesOn(last.sentence, sentence, isNotice, isRemembered) : undefined);
      if (fact) found.push({ start: start + fact.start, end: start + fact.end });
    }
    for (const person of [...people, ...names.filter(({ isFull, first }) => isFull || first > 0)])
      for (const name of namesIn(sentence, person)) known.add(name);
    const isSure = people.length > 0 || names.some((name) => namesIn(sentence, name).some((word) => known.has(word)));
    if (people.length === 0 && namesNobody(sentence)) last = undefined;
    else if (isSure || (names.length > 0 && !(last?.isSure && index - last.index < REMEMBERED)))
      last = { index, sentence, isSure };
  });
  return found;
}

/** A pet's name is no person's. */
export const isNearAnimal = ({ sentences }: Draft, index: number): boolean =>
  sentences.slice(Math.max(0, index - 2), index + 3).some(({ sentence }) => sentence.has('animal'));

interface Naming {
  readonly index: number;
  readonly sentence: Sentence;
  /** A word that opens a sentence has its capital from there, and may be no name. */
  readonly isSure: boolean;
}

/** "Un voisin est passé": whom the next pronouns stand for, though nobody knows them. */
const namesNobody = (sentence: Sentence): boolean =>
  sentence
    .hits('someone')
    .some(({ first }) => hitsOf(sentence, 'relation', 'kin', 'personNoun').some((hit) => hit.first === first + 1));

/** The writer's own world, in which a first and a last name are somebody's around them. */
const isAmongUs = (draft: Draft): boolean => draft.has('selfWord') || draft.has('amongUs') || draft.has('wish');
/** "I think Kim Novak was gay": mostly of people the writer has never met. */
const isGuess = holding('hedge', 'opinion');

function goesOn(previous: Sentence, sentence: Sentence, isNotice: boolean, isRemembered: boolean): Span | undefined {
  if (factsOf(previous).length > 0) return undefined;
  if (peopleIn(previous).every(({ isOwn }) => isOwn) && (isNotice || OLD_YEAR.test(previous.text + sentence.text)))
    return undefined;
  const states = statesIn(sentence);
  return [...states, ...sentence.hits('intimateWord')].find(
    (fact) =>
      ((!previous.has('topicFrame') && isVerbless(sentence, fact, isRemembered)) ||
        isTheirs(sentence, fact.first) ||
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
    return isRemembered && gap >= 0 && gap <= (!isState && hitAt(sentence, 'theirs', first) ? 2 : STATE_REACH);
  });

const STATE_REACH = 4;

/**
 * "*Autiste*, renvoyé de trois écoles", "Un *cancer* du sein, deux opérations", "It was *dialysis*.": a sentence that
 * begins with what is told, or says nothing else.
 */
function isVerbless(sentence: Sentence, { first, last }: Phrase, isSure: boolean): boolean {
  if (!(isSure && first > 0) && !hitAt(sentence, 'bareState', first)) return false;
  if (first === 1 && last === sentence.tokens.length - 1) return hitAt(sentence, 'confidentialSelf', 0) !== undefined;
  if (firstFilling(sentence, first) > 0) return false;
  return /^[^,]{0,12},/.test(sentence.text.slice(sentence.tokens[last]!.end));
}

/** "… Laure, ma femme. *Laure* a perdu notre bébé", "Karim Benloussef, dont la femme …": told of somebody made known. */
function factOfKnown(sentence: Sentence, known: ReadonlySet<string>, mayBePet: boolean): Span | undefined {
  if (isMourned(sentence) || OLD_YEAR.test(sentence.text)) return undefined;
  const facts = [...statesIn(sentence), ...theirWordsIn(sentence)];
  const people = peopleIn(sentence);
  for (const named of bareNamesIn(sentence)) {
    if ((mayBePet && !named.isFull) || people.some((person) => overlaps(person, named))) continue;
    const isKnown = namesIn(sentence, named).some((name) => known.has(name));
    if (!named.isFull && named.first === 0 && !isKnown) continue;
    const fact =
      toldOf(sentence, facts, named, named.isFull ? undefined : 2) ??
      (named.isFull ? wordOf(sentence, named) : undefined) ??
      // Of those wished well it is told with more words: "Bravo à Manon, *deux ans d'essais* et une FIV".
      setOff(sentence, named, isKnown || isWished(sentence, named) ? LONGEST_ASIDE : 0) ??
      sentence.hits('intimateWord').find((word) => belongsTo(sentence, word, named));
    if (fact) return { start: Math.min(named.start, fact.start), end: Math.max(named.end, fact.end) };
  }
  return undefined;
}

const namesIn = ({ tokens, text }: Sentence, { first, last }: Phrase): string[] =>
  tokens
    .slice(first, last + 1)
    .filter(({ start }) => /\p{Lu}/u.test(text.charAt(start)))
    .map(({ folded }) => folded.replace(/'s?$/, ''));
