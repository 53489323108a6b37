import type { Match, Sentence } from '../sieve.ts';
import { gapBefore, hitAt } from './clauses.ts';
import { hitsOf, overlaps } from './hits.ts';
import { firstFilling, isIntimate, literal, speaksOfSelf, statesIn } from './intimate-facts.ts';
import { bareNamesIn, isPossessed, mentionsIn, type Person, type Phrase, peopleIn } from './known-people.ts';
import { foundPerSentence } from './per-sentence.ts';

/** What is told of somebody; `mayBePet` where their name alone says who they are. */
export type Fact = Match & { readonly mayBePet?: true };

/** What a sentence tells of those it names and the writer knows. */
export const factsOf = foundPerSentence(isIntimate, (sentence): readonly Fact[] => {
  if (isMourned(sentence)) return [];
  const people = peopleIn(sentence);
  const states = statesIn(sentence);
  const found: Fact[] = [];
  for (const person of people) {
    const fact =
      toldOf(sentence, states, person) ?? (isWished(sentence, person) ? undefined : wordOf(sentence, person));
    if (!fact) continue;
    const span = { start: Math.min(person.start, fact.start), end: Math.max(person.end, fact.end) };
    found.push(person.isOwn ? { ...span, mayBePet: true } : span);
  }
  // A mention is mostly somebody spoken to, and a bare name may be anybody's: only what is said of them at once counts.
  for (const named of [...mentionsIn(sentence), ...bareNamesIn(sentence)]) {
    const state = states.find(
      (one) =>
        one.first > named.last &&
        (one.first - endOfAside(sentence, named.last) <= 2 || isTakenUp(sentence, named, one.first)) &&
        sentence.hits('bareState').some((bare) => overlaps(bare, one)),
    );
    const fact =
      state ?? bareContracted(sentence, named) ?? (named.last > named.first ? setOff(sentence, named) : undefined);
    const mayBePet = named.last === named.first;
    if (fact) found.push({ start: named.start, end: fact.end, ...(mayBePet && { mayBePet }) });
  }
  return withoutOverlap(found);
});

/** The first of some facts that stands at most `reach` words behind a person, or behind the aside about them. */
export function toldOf(sentence: Sentence, facts: readonly Phrase[], { last }: Phrase, reach = 12): Phrase | undefined {
  const from = endOfAside(sentence, last);
  return facts.find(({ first }) => first > last && first - from <= reach && !speaksOfSelf(sentence, last + 1, first));
}

/** The same of somebody called by their name alone, where what follows shows a person: "Sean is in rehab and his mum …". */
export const factsOfNamed = foundPerSentence(isIntimate, (sentence): readonly Fact[] => {
  if (isMourned(sentence) || OLD_YEAR.test(sentence.text)) return [];
  const persons = hitsOf(sentence, 'otherPerson', 'whoIs');
  const facts = [...statesIn(sentence), ...theirWordsIn(sentence)];
  const names = bareNamesIn(sentence);
  return names.flatMap((named) => {
    const { start, last } = named;
    if (!persons.some(({ first }) => first > last)) return [];
    const from = endOfAside(sentence, last);
    const fact =
      facts.find(
        ({ first }) =>
          first > last &&
          (first - from <= NAMED_REACH || isTakenUp(sentence, named, first)) &&
          !speaksOfSelf(sentence, last + 1, first),
      ) ?? possessedBy(sentence, named);
    return fact ? [{ start, end: fact.end, ...(!named.isFull && { mayBePet: true }) }] : [];
  });
});

const NAMED_REACH = 7;

export const OLD_YEAR = /\b(?:1\d{3}|20[01]\d)\b/;

/** "Because *her epilepsy* is back", "during *his chemo*". */
export const theirWordsIn = (sentence: Sentence): Phrase[] =>
  literal(sentence, sentence.hits('bareState')).filter(({ first }) => isTheirs(sentence, first));

/** "Brian's dementia is getting worse". */
const possessedBy = (sentence: Sentence, named: Phrase): Phrase | undefined =>
  literal(sentence, sentence.hits('intimateWord')).find((word) => belongsTo(sentence, word, named));

export const withoutOverlap = <Found extends Match>(matches: readonly Found[]): Found[] =>
  [...matches]
    .sort((a, b) => a.start - b.start)
    .filter((match, i, all) => !all.slice(0, i).some(({ end }) => match.start < end));

/** The dead are remembered; but "depuis la mort de sa femme", "since his wife died" tells of the living. */
export const isMourned = (sentence: Sentence): boolean => sentence.has('gone') && !sentence.has('theirs');

/** "Ne comptez pas sur Amélie avant mai, elle est enceinte": a pronoun stands for the name just before. */
const isTakenUp = (sentence: Sentence, named: Phrase, verb: number): boolean =>
  sentence.hits('otherPerson').some(({ first }) => first <= verb && verb - first <= 2) &&
  !sentence.text.slice(named.end, sentence.tokens[verb]!.start).includes(':');

/** "Bon rétablissement à ma collègue Sophie": who is wished well or thanked; what a verb says of them is told all the same. */
export const isWished = (sentence: Sentence, person: Phrase) =>
  sentence.hits('wish').some(({ last }) => last < person.first && person.first - last <= 2);

/** The last token of an aside that follows a name: "Ghislaine, celle du tabac, …". */
function endOfAside({ text, tokens }: Sentence, last: number): number {
  if (!/^\s?[,(]/.test(text.slice(tokens[last]!.end))) return last;
  for (let i = last + 1; i < tokens.length - 1; i++) {
    if (/[,)]/.test(text.slice(tokens[i]!.end, tokens[i + 1]!.start))) return i;
  }
  return last;
}

/** Any intimate word that follows somebody known, unless it is the subject of their work. */
export function wordOf(sentence: Sentence, person: Person): Phrase | undefined {
  const own = sentence.hits('intimateWord').find((word) => belongsTo(sentence, word, person));
  if (own) return own;
  const word = literal(sentence, sentence.hits('intimateWord')).find(({ first }) => first > person.last);
  if (!word || speaksOfSelf(sentence, person.last + 1, word.first) || isTopic(sentence, word)) return undefined;
  // "Our chair, Helen Brody, opened the dementia café", but "our chair, Helen Brody, is late for her chemo".
  const isClose = !person.isDistant || hitAt(sentence, 'bareState', word.first);
  if (isTheirs(sentence, word.first) || (isClose && !opensClause(sentence, word))) return word;
  return person.isOwn ? undefined : setOff(sentence, person, LONGEST_ASIDE);
}

/** "Louis, our clerk, *sick leave is* clear now": a clause of its own. */
const opensClause = (sentence: Sentence, word: Phrase): boolean =>
  /^ ?[,:]/.test(gapBefore(sentence, firstFilling(sentence, word.first))) && hasVerb(sentence, word.first, word);

/** Whether a word is only what work or talk is about: "un atelier sur le burn-out", "autism research". */
export function isTopic(sentence: Sentence, word: Phrase): boolean {
  const from = firstFilling(sentence, word.first) - TOPIC_REACH;
  return sentence.hits('topicFrame').some(({ first, last }) => last >= from && first <= word.last + 2);
}
const TOPIC_REACH = 6;

export function isTheirs(sentence: Sentence, word: number): boolean {
  const from = firstFilling(sentence, word);
  return sentence.hits('theirs').some(({ first }) => first >= from && first < word);
}

/** "Jenny's pregnant", "Jenny's off with depression". */
const bareContracted = (sentence: Sentence, { start, end, last }: Phrase): Phrase | undefined =>
  isPossessed(sentence.text.slice(start, end))
    ? sentence.hits('bareState').find(({ first }) => firstFilling(sentence, first) <= last + 1 && first > last)
    : undefined;

/**
 * "Thierry Maur, hospitalisé pour une dépression", "la petite Lina, 6 ans, leucémie": what is told of them behind a comma,
 * and at most `others` words that are not small ones.
 */
export const setOff = (sentence: Sentence, { last }: Phrase, others = 0): Phrase | undefined =>
  sentence.hits('intimateWord').find((word) => {
    const filling = firstFilling(sentence, word.first);
    let from = filling;
    while (filling - from < others && !/[,;:(]/.test(gapBefore(sentence, from))) from--;
    return (
      from > last &&
      /^ ?[,:] ?$/.test(gapBefore(sentence, from)) &&
      !/^\p{Lu}[\p{Ll}\p{M}]/u.test(sentence.text.slice(word.start)) &&
      !isTopic(sentence, word) &&
      !sentence.hits('selfWord').some(({ first }) => first >= from && first < word.first) &&
      !hasVerb(sentence, from, word)
    );
  });
/** Whether a verb stands from a token on to right behind a word; in "ivre à dix heures" stands no "a". */
const hasVerb = (sentence: Sentence, from: number, { last }: Phrase): boolean =>
  sentence
    .hits('intimateVerb')
    .some(
      ({ first, start, end }) =>
        end - start > 1 &&
        first >= from &&
        (first <= last || (first === last + 1 && gapBefore(sentence, first) === ' ')),
    );
/** "Mme Faucillon, *partis avec 4 mois* d'impayés". */
export const LONGEST_ASIDE = 6;

/** "le divorce de ma cousine Inès", "my son Leo's autism". */
export function belongsTo(sentence: Sentence, word: Phrase, person: Phrase): boolean {
  const { text } = sentence;
  if (word.end <= person.start)
    return /^(?: [\p{L}\p{M}]+)? (?:de|d['’]|of|pour|for) ?$/iu.test(text.slice(word.end, person.start));
  const isTheirWork = sentence.hits('topicFrame').some(({ first }) => first > person.last);
  return (
    word.first > person.last &&
    word.first - person.last <= 3 &&
    !isTheirWork &&
    isPossessed(text.slice(person.start, person.end))
  );
}
