import { hitsOf } from '../context/hits.ts';
import {
  firstFilling,
  isIntimate,
  literal,
  speaksOfSelf,
  statesIn,
  verbalStatesIn,
} from '../context/intimate-facts.ts';
import {
  bareNamesIn,
  hasBreak,
  isPossessed,
  mentionsIn,
  type Person,
  type Phrase,
  peopleIn,
} from '../context/known-people.ts';
import { foundPerSentence } from '../context/per-sentence.ts';
import { eachSentence } from '../each-sentence.ts';
import { type Draft, defineRule, type Match, type PlacedSentence, type Sentence, type Span } from '../sieve.ts';

/** Somebody else's health, family or intimate life, told with their name. */
export const thirdPerson = defineRule({
  id: 'third-person',
  sieve: 'private',
  severity: 'look',
  source: 'RGPD/GDPR, art. 9; Wang et al. 2011, https://doi.org/10.1145/2078827.2078841',
  needs: ['relation', 'intimateWord'],
  examples: {
    fr: {
      flags: [
        'Ma collègue Sophie est en burn-out depuis mars, on rame.',
        'Mon voisin Karim a un cancer, il vient de me le dire.',
        'Le divorce de ma cousine Inès se passe mal.',
        'Notre stagiaire Léo prend des antidépresseurs.',
        'Une pensée pour Thierry Maur, hospitalisé pour une dépression.',
      ],
      passes: [
        'Une collègue est en burn-out et personne ne réagit.',
        'Je sors d’un burn-out et ma collègue Sophie m’a beaucoup aidé.',
        'Ma collègue Sophie anime un atelier sur le burn-out.',
        'Bon rétablissement à ma collègue Sophie !',
      ],
    },
    en: {
      flags: [
        'My colleague Sophie is off with burnout, so be patient.',
        "We are still taking in my son Leo's autism diagnosis.",
        'My neighbour Karim has cancer, he told me yesterday.',
        'Our intern Mia is on antidepressants.',
        'A thought for Terry Maur, hospitalised with depression.',
      ],
      passes: [
        'A colleague is off with burnout and nobody reacts.',
        'I came back from burnout and my colleague Sophie helped a lot.',
        'My colleague Sophie runs a workshop on burnout.',
        'Get well soon to my colleague Sophie!',
      ],
    },
  },
  find: (draft) => factsIn(draft),
});

function factsIn(draft: Draft): Match[] {
  const matches = eachSentence(draft, factsOf, isIntimate);
  if (!isIntimate(draft)) return matches;
  // A pet has its vet and a missing person their notice.
  const isNotice = draft.has('animal') || draft.has('missing');
  if (!isNotice) matches.push(...eachSentence(draft, factsOfNamed, isIntimate));
  // "… mon voisin Karim. Il a un cancer.": the next sentence goes on about the person just named.
  for (let i = 1; i < draft.sentences.length; i++) {
    const previous = draft.sentences[i - 1]!;
    const current = draft.sentences[i]!;
    const fact = goesOn(previous, current, isNotice);
    if (fact) matches.push({ start: current.start + fact.start, end: current.start + fact.end });
  }
  return withoutOverlap(matches);
}

function goesOn(
  { sentence: previous, line }: PlacedSentence,
  { sentence, line: nextLine }: PlacedSentence,
  isNotice: boolean,
): Span | undefined {
  if (line !== nextLine || !isIntimate(sentence)) return undefined;
  if (!sentence.hits('otherPerson').some(({ first }) => first <= 1) || factsOf(previous).length > 0) return undefined;
  if (peopleIn(previous).length === 0 && (isNotice || !namesTheLiving(previous, sentence))) return undefined;
  return [...statesIn(sentence), ...sentence.hits('intimateWord')].find(
    ({ first, last }) =>
      !speaksOfSelf(sentence, 0, first) && !sentence.hits('topicFrame').some((frame) => frame.first <= last),
  );
}

/** A name alone, in a sentence about today: "I have been reading about Turing. He was arrested in 1952" is history. */
const namesTheLiving = (previous: Sentence, sentence: Sentence): boolean =>
  bareNamesIn(previous).length > 0 && !OLD_YEAR.test(previous.text + sentence.text);
const OLD_YEAR = /\b(?:1\d{3}|20[01]\d)\b/;

/** How many words may stand between a person and what is told of them. */
const FACT_REACH = 7;

const factsOf = foundPerSentence(isIntimate, (sentence): readonly Match[] => {
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
    const fact = state ?? (isMention ? undefined : (bareContracted(sentence, named) ?? setOff(sentence, named)));
    if (fact) found.push({ start: named.start, end: fact.end });
  }
  for (const person of people) {
    const from = endOfAside(sentence, person.last);
    const state = states.find(
      ({ first }) =>
        first > person.last && first - from <= FACT_REACH && !speaksOfSelf(sentence, person.last + 1, first),
    );
    const fact = state ?? (isWished(sentence, person) ? undefined : wordOf(sentence, person));
    if (fact) found.push({ start: Math.min(person.start, fact.start), end: Math.max(person.end, fact.end) });
  }
  return withoutOverlap(found);
});

/** The same of somebody called by their name alone, where what follows shows a person: "Sean is in rehab and his mum …". */
const factsOfNamed = foundPerSentence(isIntimate, (sentence): readonly Match[] => {
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

/** "Because *her epilepsy* is back", "during *his chemo*". */
const theirWordsIn = (sentence: Sentence): Phrase[] =>
  literal(sentence, sentence.hits('bareState')).filter(({ first }) => isTheirs(sentence, first));

/** "Brian's dementia is getting worse". */
const possessedBy = (sentence: Sentence, { start, end, last }: Phrase): Phrase | undefined =>
  isPossessed(sentence.text.slice(start, end))
    ? literal(sentence, sentence.hits('intimateWord')).find(
        (word) => word.first === last + 1 && sentence.hits('intimateVerb').some(({ first }) => first === word.last + 1),
      )
    : undefined;

const withoutOverlap = (matches: readonly Match[]) =>
  [...matches]
    .sort((a, b) => a.start - b.start)
    .filter((match, i, all) => !all.slice(0, i).some(({ end }) => match.start < end));

/** The dead are remembered; but "depuis la mort de sa femme", "since his wife died" tells of the living. */
const isMourned = (sentence: Sentence): boolean =>
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
const isWished = (sentence: Sentence, person: Phrase) =>
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
function wordOf(sentence: Sentence, person: Person): Phrase | undefined {
  const own = sentence.hits('intimateWord').find((word) => belongsTo(sentence, word, person));
  if (own) return own;
  if (person.isTitled) return undefined;
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

function isTheirs(sentence: Sentence, word: number): boolean {
  const from = firstFilling(sentence, word);
  return sentence.hits('theirs').some(({ first }) => first >= from && first < word);
}

/** "Jenny's pregnant", "Jenny's off with depression". */
const bareContracted = (sentence: Sentence, { start, end, last }: Phrase): Phrase | undefined =>
  isPossessed(sentence.text.slice(start, end))
    ? sentence.hits('bareState').find(({ first }) => firstFilling(sentence, first) <= last + 1 && first > last)
    : undefined;

/** "Thierry Maur, hospitalisé pour une dépression": a first and a last name, and what is told of them behind a comma. */
const setOff = (sentence: Sentence, { first, last, end }: Phrase): Phrase | undefined =>
  last > first && /^,\s/.test(sentence.text.slice(end))
    ? sentence.hits('intimateWord').find((word) => word.first > last && firstFilling(sentence, word.first) <= last + 1)
    : undefined;

/** "le divorce de ma cousine Inès", "my son Leo's autism". */
function belongsTo({ text }: Sentence, word: Phrase, person: Phrase): boolean {
  if (word.end <= person.start) return /^\s(?:de|d['’]|of)\s?$/iu.test(text.slice(word.end, person.start));
  return word.first > person.last && word.first - person.last <= 3 && isPossessed(text.slice(person.start, person.end));
}
