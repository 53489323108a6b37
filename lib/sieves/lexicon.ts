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
  /** By the next word: where it leads to. Made when first asked for, so that a cold start costs nothing for most words. */
  readonly next: Map<number, Step[]>;
  readonly known: Map<number, Place>;
  opened: boolean;
}

/** A choice of several words, read up to its word `at`. */
interface Rest {
  readonly words: readonly number[];
  readonly at: number;
  readonly part: number;
}

/** A part read to its end, or a choice of several words read in part. */
type Step = number | Rest;

const newPlace = (): Place => ({
  lists: [],
  parts: [],
  rests: [],
  next: new Map(),
  known: new Map(),
  opened: false,
});

type Hits = Map<WordList, Hit[]>;

/** A token no phrase has a word for: only `_` can stand for it. */
const UNKNOWN = -1;

export function createLexicon({ vocabulary, parts, optional, endOf, starts, filled }: UnpackedWords): Lexicon {
  const numbers = new Map<string, number>();
  const compounds = new Map<number, readonly number[]>();
  for (let index = 0; index < vocabulary.length; index++) numbers.set(vocabulary[index]!, index);
  for (const [entry, index] of numbers) {
    if (entry.includes(' '))
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
  const open = (place: Place) => {
    const { next } = place;
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
    place.opened = true;
  };
  const follow = (from: Place, word: number): Place | undefined => {
    const known = from.known.get(word);
    if (known) return known;
    if (!from.opened) open(from);
    const steps = from.next.get(word);
    if (!steps) return undefined;
    const place = newPlace();
    for (const step of steps) {
      if (typeof step === 'number') leave(place, step);
      else place.rests.push(step);
    }
    from.known.set(word, place);
    return place;
  };

  const root = newPlace();
  for (const start of starts) enter(root, start);
  root.lists.length = 0;

  function read(
    from: Place,
    first: number,
    index: number,
    tokens: readonly Token[],
    words: number[],
    hits: Hits,
  ): void {
    if (index === tokens.length) return;
    const word = words[index]!;
    const { kind } = tokens[index]!;
    if (word !== UNKNOWN) arrive(from, word, first, index, tokens, words, hits);
    if (kind === 'number') arrive(from, number, first, index, tokens, words, hits);
    if (kind === 'mention') arrive(from, mention, first, index, tokens, words, hits);
    arrive(from, any, first, index, tokens, words, hits);
  }
  function arrive(
    from: Place,
    word: number,
    first: number,
    index: number,
    tokens: readonly Token[],
    words: number[],
    hits: Hits,
  ): void {
    const place = follow(from, word);
    if (!place) return;
    for (const list of place.lists) keepLongest(hits, list, first, index, tokens);
    if (place.parts.length + place.rests.length > 0) read(place, first, index + 1, tokens, words, hits);
  }

  return {
    filled,
    find(tokens) {
      const words = tokens.map(({ kind, folded }) =>
        kind === 'word' || kind === 'number' || kind === 'symbol' ? (numbers.get(folded) ?? UNKNOWN) : UNKNOWN,
      );
      const hits: Hits = new Map();
      for (let first = 0; first < tokens.length; first++) read(root, first, first, tokens, words, hits);
      return hits;
    },
  };
}

function keepLongest(hits: Hits, list: WordList, first: number, last: number, tokens: readonly Token[]): void {
  const hit = { first, last, start: tokens[first]!.start, end: tokens[last]!.end };
  const found = hits.get(list);
  if (!found) {
    hits.set(list, [hit]);
    return;
  }
  const previous = found.at(-1)!;
  if (previous.first === first) {
    if (last > previous.last) found[found.length - 1] = hit;
  } else found.push(hit);
}
