import type { Match, Sentence } from '../sieve.ts';
import { gapBefore, hitAt } from './clauses.ts';
import { hitsOf } from './hits.ts';
import { firstFilling, isIntimate, literal, speaksOfSelf, statesIn, verbalStatesIn } from './intimate-facts.ts';
import { bareNamesIn, hasBreak, isPossessed, mentionsIn, type Person, type Phrase, peopleIn } from './known-people.ts';
import { foundPerSentence } from './per-sentence.ts';

/** What is told of somebody; `mayBePet` where their name alone says who they are. */
export type Fact = Match & { readonly mayBePet?: true };

/** What a sentence tells of those it names and the writer knows. */
export const factsOf = foundPerSentence(isIntimate, (sentence): readonly Fact[] => {
  if (isMourned(sentence)) return [];
  const people = peopleIn(sentence);
  if (people.length === 0 && mentionsIn(sentence).length === 0 && bareNamesIn(sentence).length === 0) return [];
  const verbal = verbalStatesIn(sentence);
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
    const isMention = sentence.tokens[named.first]!.kind === 'mention';
    const state = (isMention ? verbal : states).find(
      ({ first, last }) =>
        first > named.last &&
        (first - endOfAside(sentence, named.last) <= 2 || (!isMention && isTakenUp(sentence, named, first))) &&
        (isMention || sentence.hits('bareState').some((bare) => bare.first >= first && bare.last <= last)),
    );
    const fact =
      state ??
      (isMention
        ? undefined
        : (bareContracted(sentence, named) ?? (named.last > named.first ? setOff(sentence, named) : undefined)));
    const mayBePet = !isMention && named.last === named.first;
    if (fact) found.push({ start: named.start, end: fact.end, ...(mayBePet && { mayBePet }) });
  }
  return withoutOverlap(found);
});

/** The first of some facts that stands near enough behind a person, or behind the aside about them. */
export function toldOf(sentence: Sentence, facts: readonly Phrase[], { last }: Phrase): Phrase | undefined {
  const from = endOfAside(sentence, last);
  // "Kyle *who works at the baths* is …", "Enzo P. *de ma classe de CE2* a …"
  const isFollowed = hitsOf(sentence, 'whoIs', 'beforePlace').some(({ first }) => first === last + 1);
  const reach = isFollowed ? CLAUSE_REACH : FACT_REACH;
  return facts.find(({ first }) => first > last && first - from <= reach && !speaksOfSelf(sentence, last + 1, first));
}
/** How many words may stand between a person and what is told of them. */
const FACT_REACH = 9;
const CLAUSE_REACH = 12;

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
          !names.some((other) => other.first > last && other.last < first) &&
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
const possessedBy = (sentence: Sentence, { start, end, last }: Phrase): Phrase | undefined =>
  isPossessed(sentence.text.slice(start, end))
    ? literal(sentence, sentence.hits('intimateWord')).find(
        (word) => word.first === last + 1 && sentence.hits('intimateVerb').some(({ first }) => first === word.last + 1),
      )
    : undefined;

export const withoutOverlap = <Found extends Match>(matches: readonly Found[]): Found[] =>
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
  !sentence.text.slice(named.end, sentence.tokens[verb]!.start).includes(':') &&
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
  const from = endOfAside(sentence, person.last);
  const word = literal(sentence, sentence.hits('intimateWord')).find(
    ({ first }) => first > person.last && first - from <= WORD_REACH,
  );
  if (!word || speaksOfSelf(sentence, person.last + 1, word.first) || isTopic(sentence, word)) return undefined;
  // "Our chair, Helen Brody, opened the dementia café", but "our chair, Helen Brody, is late for her chemo".
  const isClose = !(person.isTitled || person.isOfATrade) || hitAt(sentence, 'bareState', word.first);
  if (isTheirs(sentence, word.first) || (isClose && !opensClause(sentence, word))) return word;
  return person.isTitled ? setOff(sentence, person, LONGEST_ASIDE) : undefined;
}
const WORD_REACH = 14;

/** "Louis, our clerk, *sick leave is* clear now": a clause of its own. */
const opensClause = (sentence: Sentence, word: Phrase): boolean =>
  /^ ?[,:]/.test(gapBefore(sentence, firstFilling(sentence, word.first))) && hasVerb(sentence, word.first, word);

/** Whether a word is only what work or talk is about: "un atelier sur le burn-out", "autism research". */
export function isTopic(sentence: Sentence, word: Phrase): boolean {
  const from = firstFilling(sentence, word.first) - TOPIC_REACH;
  return sentence
    .hits('topicFrame')
    .some(
      ({ first, last }) =>
        last >= from &&
        first <= word.last + 2 &&
        !hasBreak(sentence, last, word.first) &&
        !hasBreak(sentence, word.last, first),
    );
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
export const setOff = (sentence: Sentence, { last, start, end }: Phrase, others = 0): Phrase | undefined =>
  isPossessed(sentence.text.slice(start, end))
    ? undefined
    : sentence.hits('intimateWord').find((word) => {
        const filling = firstFilling(sentence, word.first);
        let from = filling;
        while (from > last && filling - from < others && !/[,;:(]/.test(gapBefore(sentence, from))) from--;
        return (
          from > last &&
          from - last <= (others > 0 ? ASIDE_REACH : NEAR) &&
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
const ASIDE_REACH = 9;
const NEAR = 3;
/** "Mme Faucillon, *partis avec 4 mois* d'impayés". */
export const LONGEST_ASIDE = 6;

/** "le divorce de ma cousine Inès", "my son Leo's autism". */
export function belongsTo(sentence: Sentence, word: Phrase, person: Phrase): boolean {
  const { text } = sentence;
  if (word.end <= person.start)
    return /^(?: [\p{L}\p{M}]+)? (?:de|d['’]|of|pour|for) ?$/iu.test(text.slice(word.end, person.start));
  const isTheirWork = sentence.hits('topicFrame').some(({ first }) => first > person.last && first < word.first);
  return (
    word.first > person.last &&
    word.first - person.last <= 3 &&
    !isTheirWork &&
    isPossessed(text.slice(person.start, person.end))
  );
}
