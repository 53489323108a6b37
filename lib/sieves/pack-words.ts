import type { WordList, WordLists } from '../languages/language.ts';
import { fold } from './fold.ts';
import {
  ANY,
  FREQUENT,
  LONGEST_RUN,
  MENTION,
  NUMBER,
  ONE_WORD,
  type PackedWords,
  RUNS,
  SHORTEST_RUN,
  WRITTEN_OUT,
} from './packed-form.ts';
import { COUNT, GAP, WORD, writeNumber } from './packed-numbers.ts';
import { packVocabulary } from './packed-vocabulary.ts';
import { tokenize } from './tokenize.ts';

/** A phrase as its parts: what may stand in each place, as words of the vocabulary. */
interface Phrase {
  readonly parts: readonly (readonly string[])[];
  /** Bit `n` for an optional part `n`. */
  readonly optional: number;
}

const PLACEHOLDERS: Readonly<Record<string, string>> = { _: ANY, '#': NUMBER, '@': MENTION };

function readChoice(choice: string): string | undefined {
  const placeholder = PLACEHOLDERS[choice];
  if (placeholder !== undefined) return placeholder;
  const tokens = tokenize(choice);
  return tokens.length === 0 ? undefined : tokens.map(({ folded }) => folded).join(' ');
}

/** The notation of `Phrases`, read. */
function readPhrase(phrase: string): Phrase {
  let optional = 0;
  const parts = phrase
    .split(' ')
    .filter(Boolean)
    .map((part, index) => {
      const isOptional = part.length > 1 && part.endsWith('?');
      if (isOptional) optional |= 1 << index;
      const choices = (isOptional ? part.slice(0, -1) : part).split('|').map(readChoice);
      return [...new Set(choices.filter((choice) => choice !== undefined))].sort();
    });
  return { parts, optional };
}

const keyOf = (words: readonly string[]) => words.join('|');

/** Phrases that differ in one part alone are one phrase with more choices there. */
function joinPhrases(phrases: readonly Phrase[]): Phrase[] {
  let joined = [...phrases];
  const longest = Math.max(0, ...phrases.map(({ parts }) => parts.length));
  for (let place = longest - 1; place >= 0; place--) {
    const groups = new Map<string, Phrase>();
    for (const phrase of joined) {
      const others = phrase.parts.map((part, index) => (index === place ? '' : keyOf(part))).join('/');
      const key = `${phrase.optional}/${phrase.parts.length > place ? others : `${others}/${place}`}`;
      const other = groups.get(key);
      groups.set(key, other && phrase.parts.length > place ? withChoices(other, place, phrase.parts[place]!) : phrase);
    }
    joined = [...groups.values()];
  }
  return joined;
}

const withChoices = ({ parts, optional }: Phrase, place: number, more: readonly string[]): Phrase => ({
  parts: parts.map((part, index) => (index === place ? [...new Set([...part, ...more])].sort() : part)),
  optional,
});

/** Rising places of words, as `readPlaces` reads them. */
export function writePlaces(places: readonly number[]): string {
  let packed = writeNumber(places.length, COUNT);
  for (let index = 0; index < places.length; ) {
    if (index === 0) {
      packed += writeNumber(places[0]!, WORD);
      index++;
      continue;
    }
    let run = 0;
    while (run < LONGEST_RUN && places[index + run] === places[index - 1]! + run + 1) run++;
    if (run >= SHORTEST_RUN) {
      packed += writeNumber(run - SHORTEST_RUN, GAP);
      index += run;
    } else {
      packed += writeNumber(places[index]! - places[index - 1]! + RUNS - 1, GAP);
      index++;
    }
  }
  return packed;
}

/**
 * Packs a language's lists so that they load fast and take a third of their own size. Nothing is lost but the order of
 * phrases and of choices, which means nothing.
 */
export function packWords({ words, spelled }: WordLists, lists: readonly WordList[]): PackedWords {
  const phrases = new Map(
    Object.values(words).flatMap((group) => Object.entries(group) as [WordList, readonly string[]][]),
  );
  const phrasesOf = lists.map((list) => joinPhrases(phrases.get(list)!.map(readPhrase)));
  const parts = phrasesOf.flat().flatMap((phrase) => phrase.parts);
  const [hashtagWords, wholeWords] = [spelled.words, spelled.wholeWords].map((list) => list.trim().split(/\s+/));
  const entries = new Set([
    ...parts.flat().flatMap((entry) => [entry, ...entry.split(' ')]),
    ...hashtagWords!,
    ...wholeWords!,
  ]);
  const vocabulary = [...entries].sort();
  const placeOf = new Map(vocabulary.map((entry, place) => [entry, place]));
  const placesOf = (group: readonly string[]) =>
    [...new Set(group.map((entry) => placeOf.get(entry)!))].sort((a, b) => a - b);

  const uses = new Map<string, { part: readonly string[]; count: number }>();
  for (const part of parts) {
    const key = keyOf(part);
    uses.set(key, { part, count: (uses.get(key)?.count ?? 0) + 1 });
  }
  const frequent = [...uses.values()]
    .filter(({ part, count }) => count > (part.length === 1 ? 2 : 1))
    .sort((a, b) => b.count - a.count);
  const frequentAt = new Map(frequent.map(({ part }, index) => [keyOf(part), index]));

  const writePart = (part: readonly string[]) => {
    const at = frequentAt.get(keyOf(part));
    if (at !== undefined) return writeNumber(FREQUENT + at, COUNT);
    const places = placesOf(part);
    if (places.length !== 1) return writeNumber(WRITTEN_OUT, COUNT) + writePlaces(places);
    return writeNumber(ONE_WORD, COUNT) + writeNumber(places[0]!, WORD);
  };
  return {
    vocabulary: packVocabulary(vocabulary),
    choices: frequent.map(({ part }) => writePlaces(placesOf(part))).join(''),
    phrases: phrasesOf.map((phrases) => writeList(phrases, writePart)).join(''),
    words: writePlaces(placesOf(hashtagWords!)),
    wholeWords: writePlaces(placesOf(wholeWords!)),
    insults: insultingWords(phrases)
      .map((word) => writeNumber(placeOf.get(word)!, WORD))
      .join(''),
  };
}

const INSULTS: readonly WordList[] = [
  'insultNoun',
  'insultFault',
  'insultWord',
  'insultImage',
  'insultPhrase',
  'callsOut',
];

/** The plain words of the insult lists, in their order: of words that could stand behind a disguise, the first counts. */
function insultingWords(phrases: ReadonlyMap<WordList, readonly string[]>): string[] {
  const words = INSULTS.flatMap((list) => phrases.get(list)!)
    .flatMap((phrase) => phrase.split(/[\s|?]+/))
    .map(fold);
  return [...new Set(words.filter((word) => /^[a-z]{3,}$/.test(word)))];
}

/** Phrases of one shape (how many parts, which of them optional) stand together, so that the shape is told once. */
function writeList(phrases: readonly Phrase[], writePart: (part: readonly string[]) => string): string {
  const shapes = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const shape = writeNumber(phrase.parts.length, COUNT) + writeNumber(phrase.optional, COUNT);
    shapes.set(shape, [...(shapes.get(shape) ?? []), phrase]);
  }
  return (
    writeNumber(shapes.size, COUNT) +
    [...shapes]
      .map(
        ([shape, alike]) =>
          shape + writeNumber(alike.length, COUNT) + alike.map(({ parts }) => parts.map(writePart).join('')).join(''),
      )
      .join('')
  );
}
