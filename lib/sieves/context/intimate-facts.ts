import type { Sentence } from '../sieve.ts';
import { anyOf } from './any-of.ts';
import { hitEndingAt } from './clauses.ts';
import { overlaps } from './hits.ts';
import { type Phrase, phraseOf } from './known-people.ts';

/** Whether a sentence may say anything of somebody's health, family or intimate life: most do not. */
export const isIntimate = anyOf('intimateState', 'intimateWord');

/** How near the fact a "my" must stand to be of it: "sa présence dans ma dépression", not "in my daughter's class is …". */
const OWN_REACH = 2;

/** Whether the writer speaks of themselves between two tokens, and of nobody else after that ("she told me she …"). */
export function speaksOfSelf(sentence: Sentence, from: number, to: number): boolean {
  const possessives = sentence.hits('possessive');
  // "in *my class* bit a child": a place, not whose the fact is.
  const isPlace = (at: number) =>
    to - at === OWN_REACH &&
    sentence.hits('intimateState').some(({ first }) => first === to) &&
    hitEndingAt(sentence, 'beforePlace', at - 1) !== undefined;
  const isSubject = (at: number) =>
    (to - at <= OWN_REACH && !isPlace(at)) || !possessives.some(({ first }) => first === at);
  const last = (list: 'selfWord' | 'otherPerson') =>
    sentence
      .hits(list)
      // "told me she's pregnant": such a pronoun is the verb's own word.
      .findLast(({ first }) => first >= from && (list === 'otherPerson' ? first <= to : first < to && isSubject(first)))
      ?.first ?? -1;
  return last('selfWord') > last('otherPerson');
}

/** "est … en burn-out", "has … cancer". */
export function verbalStatesIn(sentence: Sentence): Phrase[] {
  const verbs = sentence.hits('intimateVerb');
  if (verbs.length === 0) return [];
  const topics = sentence.hits('topicFrame');
  return sentence.hits('intimateWord').flatMap((word) => {
    // "is starting her autism research": the word only says what the work is about.
    if (topics.some(({ first, start }) => first === word.last + 1 && sentence.text.slice(word.end, start) === ' '))
      return [];
    const leading = firstFilling(sentence, word.first) - 1;
    const verb = verbs.findLast(({ last }) => last >= leading && last < word.first);
    return verb ? [phraseOf(sentence, verb.first, word.last)] : [];
  });
}

/** What a sentence says of somebody's health, family or intimate life, from its verb on. */
export function statesIn(sentence: Sentence): Phrase[] {
  return literal(sentence, [...sentence.hits('intimateState'), ...verbalStatesIn(sentence)]).sort(
    (a, b) => a.start - b.start,
  );
}

/** Without figures of speech ("malade comme un chien"). */
export function literal(sentence: Sentence, phrases: readonly Phrase[]): Phrase[] {
  const figures = sentence.hits('figurative');
  return phrases.filter((phrase) => !figures.some((figure) => overlaps(figure, phrase)));
}

/** Where the small words begin that lead to a word ("is *still in* rehab"); the word itself where none do. */
export function firstFilling(sentence: Sentence, word: number): number {
  const small = new Set(sentence.hits('stateFiller').map(({ first }) => first));
  let first = word;
  while (small.has(first - 1) && word - first < LONGEST_FILLING) first--;
  return first;
}
const LONGEST_FILLING = 8;
