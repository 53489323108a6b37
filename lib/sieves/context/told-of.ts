import type { Match, Sentence } from '../sieve.ts';
import { gapBefore } from './clauses.ts';
import { hitsOf } from './hits.ts';
import { firstFilling, isIntimate, literal, speaksOfSelf, statesIn, verbalStatesIn } from './intimate-facts.ts';
import { bareNamesIn, hasBreak, isPossessed, mentionsIn, type Person, type Phrase, peopleIn } from './known-people.ts';
import { foundPerSentence } from './per-sentence.ts';

/** How many words may stand between a person and what is told of them. */
const FACT_REACH = 7;

/** What a sentence tells of those it names and the writer knows. */
export const factsOf = foundPerSentence(isIntimate, (sentence): readonly Match[] => {
  if (isMourned(sentence)) return [];
  const people = peopleIn(sentence);
  if (people.length === 0 && mentionsIn(sentence).length === 0 && bareNamesIn(sentence).length === 0) return [];
  const verbal = verbalStatesIn(sentence);
  const states = statesIn(sentence);
  const found: Match[] = [];
  // A mention is mostly somebody spoken to, and a bare name may be anybody's: only what is said of them at once counts.
  for (const named of [...mentionsIn(sentence), ...bareNamesIn(sentence)]) {
    const isMention = sentence.tokens[named.first]!.kind === 'mention';
    const state = (isMention ? verbal : states).find(
      ({ first, last }) =>
        first > named.last &&
        (first - named.last <= 2 || (!isMention && isTakenUp(sentence, named, first))) &&
        (isMention || sentence.hits('bareState').some((bare) => bare.first >= first && bare.last <= last)),
    );
    const fact =
      state ??
      (isMention
        ? undefined
        : (bareContracted(sentence, named) ?? (named.last > named.first ? setOff(sentence, named) : undefined)));
    if (fact) found.push({ start: named.start, end: fact.end });
  }
  for (const person of people) {
    const fact =
      toldOf(sentence, states, person) ?? (isWished(sentence, person) ? undefined : wordOf(sentence, person));
    if (fact) found.push({ start: Math.min(person.start, fact.start), end: Math.max(person.end, fact.end) });
  }
  return withoutOverlap(found);
});

/** The first of some facts that stands near enough behind a person, or behind the aside about them. */
export function toldOf(sentence: Sentence, facts: readonly Phrase[], { last }: Phrase): Phrase | undefined {
  const from = endOfAside(sentence, last);
  return facts.find(
    ({ first }) => first > last && first - from <= FACT_REACH && !speaksOfSelf(sentence, last + 1, first),
  );
}

/** The same of somebody called by their name alone, where what follows shows a person: "Sean is in rehab and his mum …". */
export const factsOfNamed = foundPerSentence(isIntimate, (sentence): readonly Match[] => {
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
          !names.some((other) => other.first > last && other.last < first) &&
          (first - from <= FACT_REACH || isTakenUp(sentence, named, first)) &&
          !speaksOfSelf(sentence, last + 1, first),
      ) ?? possessedBy(sentence, named);
    return fact ? [{ start, end: fact.end }] : [];
  });
});

export const OLD_YEAR = /\b(?:1\d{3}|20[01]\d)\b/;

/** "Because *her epilepsy* is back", "during *his chemo*". */
export const theirWordsIn = (sentence: Sentence): Phrase[] =>
  literal(sentence, sentence.hits('bareState')).filter(({ first }) => isTheirs(sentence, first));

/** "Brian's dementia is getting worse". */
const possessedBy = (sentence: Sentence, { start, end, last }: Phrase): Phrase | undefined =>
  isPossessed(sentence.text.slice(start, end))
    ? literal(sentence, sentence.hits('intimateWord')).find(
        (word) => word.first === last + 1 && sentence.hits('intimateVerb').some(({ first }) => first === word.last + 1),
      )
    : undefined;

export const withoutOverlap = (matches: readonly Match[]) =>
  [...matches]
    .sort((a, b) => a.start - b.start)
    .filter((match, i, all) => !all.slice(0, i).some(({ end }) => match.start < end));

/** The dead are remembered; but "depuis la mort de sa femme", "since his wife died" tells of the living. */
export const isMourned = (sentence: Sentence): boolean =>
  sentence.hits('gone').some((gone) => {
    return !sentence.hits('theirs').some(({ first }) => first >= gone.first - 2 && first <= gone.last + 2);
  });

/** "Ne comptez pas sur Amélie avant mai, elle est enceinte": a pronoun stands for the name just before. */
const isTakenUp = (sentence: Sentence, named: Phrase, verb: number): boolean =>
  verb - named.last <= TAKEN_UP_REACH &&
  sentence.hits('otherPerson').some(({ first }) => first <= verb && verb - first <= 2) &&
  !speaksOfSelf(sentence, named.last + 1, verb);
const TAKEN_UP_REACH = 15;

/** "Bon rétablissement à ma collègue Sophie": who is wished well or thanked; what a verb says of them is told all the same. */
export const isWished = (sentence: Sentence, person: Phrase) =>
  sentence
    .hits('wish')
    .some(({ last }) => last < person.first && person.first - last <= 2 && !hasBreak(sentence, last, person.first));

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
  if (person.isTitled) return setOff(sentence, person);
  const word = literal(sentence, sentence.hits('intimateWord')).find(
    ({ first }) => first > person.last && first - person.last <= WORD_REACH,
  );
  if (!word || speaksOfSelf(sentence, person.last + 1, word.first)) return undefined;
  // "Our chair, Helen Brody, opened the dementia café", but "our chair, Helen Brody, is late for her chemo".
  if (person.isOfATrade && !isTheirs(sentence, word.first)) return undefined;
  const isTopic = sentence.hits('topicFrame').some(({ first }) => first > person.last && first <= word.last + 2);
  return isTopic ? undefined : word;
}
const WORD_REACH = 14;

export function isTheirs(sentence: Sentence, word: number): boolean {
  const from = firstFilling(sentence, word);
  return sentence.hits('theirs').some(({ first }) => first >= from && first < word);
}

/** "Jenny's pregnant", "Jenny's off with depression". */
const bareContracted = (sentence: Sentence, { start, end, last }: Phrase): Phrase | undefined =>
  isPossessed(sentence.text.slice(start, end))
    ? sentence.hits('bareState').find(({ first }) => firstFilling(sentence, first) <= last + 1 && first > last)
    : undefined;

/** "Thierry Maur, hospitalisé pour une dépression", "la petite Lina, 6 ans, leucémie": what is told of them behind a comma. */
export const setOff = (sentence: Sentence, { last }: Phrase): Phrase | undefined =>
  sentence.hits('intimateWord').find((word) => {
    const from = firstFilling(sentence, word.first);
    return (
      from > last &&
      from - last <= ASIDE_REACH &&
      /^ ?, ?$/.test(gapBefore(sentence, from)) &&
      !/\p{Lu}/u.test(sentence.text.charAt(word.start))
    );
  });
const ASIDE_REACH = 9;

/** "le divorce de ma cousine Inès", "my son Leo's autism". */
export function belongsTo({ text }: Sentence, word: Phrase, person: Phrase): boolean {
  if (word.end <= person.start)
    return /^(?: \p{L}+)? (?:de|d['’]|of|pour|for) ?$/iu.test(text.slice(word.end, person.start));
  return word.first > person.last && word.first - person.last <= 3 && isPossessed(text.slice(person.start, person.end));
}
