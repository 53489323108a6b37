import type { WordList } from '../languages/language.ts';
import { ANY, MENTION, NUMBER } from './packed-form.ts';
import type { Hit, Token } from './sieve.ts';
import type { UnpackedWords } from './unpack-words.ts';

export interface Lexicon {
  /** Lists with at least one phrase. */
  readonly filled: ReadonlySet<WordList>;
  /** The phrases of all lists in a sentence, which is read once whatever the number of lists. */
  find(tokens: readonly Token[]): ReadonlyMap<WordList, readonly Hit[]>;
}

/**
 * How far all phrases that begin with a run of words have been read, as one place: a common first word begins hundreds,
 * and reading them one by one would cost as much as all lists together.
 */
interface Place {
  /** Lists a phrase of which ends here. */
  readonly lists: WordList[];
  /** What is to be read next: parts, by index, and what is left of choices of several words. */
  readonly parts: number[];
  readonly rests: Rest[];
  /**
   * By the next word: the place it leads to, or the steps to make one of. Made when first asked for, so that a cold start
   * costs nothing for words no text has.
   */
  next: Map<number, Place | Step[]> | undefined;
}

/** A choice of several words, read up to its word `at`. */
interface Rest {
  readonly words: readonly number[];
  readonly at: number;
  readonly part: number;
}

/** A part read to its end, or a choice of several words read in part. */
type Step = number | Rest;

type Hits = Map<WordList, Hit[]>;

/** A token no phrase has a word for: only `_` can stand for it. */
const UNKNOWN = -1;

export function createLexicon({ vocabulary, parts, optional, endOf, starts, filled }: UnpackedWords): Lexicon {
  const numbers = new Map<string, number>();
  const compounds = new Map<number, readonly number[]>();
  for (let index = 0; index < vocabulary.length; index++) numbers.set(vocabulary[index]!, index);
  for (const [entry, index] of numbers) {
    if (!entry.includes(' ')) continue;
    compounds.set(
      index,
      entry.split(' ').map((word) => numbers.get(word)!),
    );
  }
  const any = numbers.get(ANY) ?? UNKNOWN;
  const number = numbers.get(NUMBER) ?? UNKNOWN;
  const mention = numbers.get(MENTION) ?? UNKNOWN;

  const enter = (place: Place, part: number) => {
    place.parts.push(part);
    if (optional[part]) leave(place, part);
  };
  const leave = (place: Place, part: number) => {
    const list = endOf[part];
    if (list === undefined) enter(place, part + 1);
    else if (!place.lists.includes(list)) place.lists.push(list);
  };
  const stepsFrom = (place: Place): Map<number, Step[]> => {
    const next = new Map<number, Step[]>();
    const add = (word: number, step: Step) => {
      const steps = next.get(word);
      if (steps) steps.push(step);
      else next.set(word, [step]);
    };
    for (const part of place.parts) {
      for (const word of parts[part]!) {
        const words = compounds.get(word);
        if (words) add(words[0]!, { words, at: 1, part });
        else add(word, part);
      }
    }
    for (const { words, at, part } of place.rests) {
      add(words[at]!, at + 1 === words.length ? part : { words, at: at + 1, part });
    }
    return next;
  };
  const placeAfter = (steps: readonly Step[]): Place => {
    const place: Place = { lists: [], parts: [], rests: [], next: undefined };
    for (const step of steps) {
      if (typeof step === 'number') leave(place, step);
      else place.rests.push(step);
    }
    return place;
  };
  const follow = (from: Place, word: number): Place | undefined => {
    from.next ??= stepsFrom(from);
    const reached = from.next.get(word);
    if (!Array.isArray(reached)) return reached;
    const place = placeAfter(reached);
    from.next.set(word, place);
    return place;
  };

  const root = placeAfter([]);
  for (const start of starts) enter(root, start);

  return {
    filled,
    find(tokens) {
      const words = tokens.map(({ kind, folded }) =>
        kind === 'word' || kind === 'number' || kind === 'symbol' ? (numbers.get(folded) ?? UNKNOWN) : UNKNOWN,
      );
      const hits: Hits = new Map();
      const read = (from: Place, first: number, index: number) => {
        const word = words[index]!;
        const { kind } = tokens[index]!;
        if (word !== UNKNOWN) arrive(follow(from, word), first, index);
        if (kind === 'number') arrive(follow(from, number), first, index);
        if (kind === 'mention') arrive(follow(from, mention), first, index);
        arrive(follow(from, any), first, index);
      };
      const arrive = (place: Place | undefined, first: number, last: number) => {
        if (!place) return;
        for (const list of place.lists) keepLongest(hits, list, first, last, tokens);
        if (last + 1 < tokens.length && place.parts.length + place.rests.length > 0) read(place, first, last + 1);
      };
      for (let first = 0; first < tokens.length; first++) read(root, first, first);
      return hits;
    },
  };
}

function keepLongest(hits: Hits, list: WordList, first: number, last: number, tokens: readonly Token[]): void {
  const found = hits.get(list);
  const previous = found?.at(-1);
  if (previous?.first === first && last <= previous.last) return;
  const hit = { first, last, start: tokens[first]!.start, end: tokens[last]!.end };
  if (!found) hits.set(list, [hit]);
  else if (previous!.first === first) found[found.length - 1] = hit;
  else found.push(hit);
}
