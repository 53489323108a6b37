import type { Hit, Sentence } from '../sieve.ts';
import { anyOf } from './any-of.ts';
import { type Phrase, phraseOf } from './known-people.ts';

/** Whether a sentence may say anything of somebody's health, family or intimate life: most do not. */
export const isIntimate = anyOf('intimateState', 'intimateBeing', 'intimateThing', 'intimateWord');

/** How near the fact a "my" must stand to be of it: "sa présence dans ma dépression", not "in my daughter's class is …". */
const OWN_REACH = 2;

/** Whether the writer speaks of themselves between two tokens, and of nobody else after that ("she told me she …"). */
export function speaksOfSelf(sentence: Sentence, from: number, to: number): boolean {
  const possessives = sentence.hits('possessive');
  const isSubject = (at: number) => to - at <= OWN_REACH || !possessives.some(({ first }) => first === at);
  const last = (list: 'selfWord' | 'otherPerson') =>
    sentence
      .hits(list)
      .findLast(({ first }) => first >= from && first < to && (list === 'otherPerson' || isSubject(first)))?.first ??
    -1;
  return last('selfWord') > last('otherPerson');
}

/** "est … en burn-out", "has … cancer". */
export const verbalStatesIn = (sentence: Sentence): Phrase[] => [
  ...joined(sentence, sentence.hits('beVerb'), sentence.hits('intimateBeing')),
  ...joined(sentence, sentence.hits('haveVerb'), sentence.hits('intimateThing')),
];

/** What a sentence says of somebody's health, family or intimate life, from its verb on. */
export function statesIn(sentence: Sentence): Phrase[] {
  return literal(sentence, [...sentence.hits('intimateState'), ...verbalStatesIn(sentence)]).sort(
    (a, b) => a.start - b.start,
  );
}

/** Without figures of speech ("malade comme un chien"). */
export function literal(sentence: Sentence, phrases: readonly Phrase[]): Phrase[] {
  const figures = sentence.hits('figurative');
  return phrases.filter((phrase) => !figures.some(({ first }) => phrase.first <= first && first <= phrase.last));
}

/** A verb and what it says, with nothing but small words between them. */
function joined(sentence: Sentence, verbs: readonly Hit[], things: readonly Hit[]): Phrase[] {
  const small = new Set(sentence.hits('stateFiller').map(({ first }) => first));
  return things.flatMap((thing) => {
    let before = thing.first - 1;
    while (small.has(before) && thing.first - before <= LONGEST_FILLING && !verbs.some(({ last }) => last === before))
      before--;
    const verb = verbs.find(({ last }) => last === before);
    return verb ? [phraseOf(sentence, verb.first, thing.last)] : [];
  });
}
const LONGEST_FILLING = 5;
