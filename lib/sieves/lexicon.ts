import type { WordList } from '../languages/language.ts';
import { type Ending, FoundHits, type Hits } from './found-hits.ts';
import { ANY, MENTION, NUMBER } from './packed-form.ts';
import type { Token } from './sieve.ts';
import { NO_LIST, type UnpackedWords } from './unpack-words.ts';
import type { Word } from './words.ts';

export interface Lexicon {
  /** Lists with at least one phrase. */
  readonly filled: ReadonlySet<WordList>;
  /** The phrases of all lists in a sentence, which is read once whatever the number of lists. */
  find(tokens: readonly Token[]): Hits;
}

/**
 * How far all phrases that begin with a run of words have been read, as one place: a common first word begins hundreds,
 * and reading them one by one would cost as much as all lists together.
 */
interface Place extends Ending {
  /** Whether nothing goes on from here. */
  isLast: boolean;
  readonly lists: number[];
  /** What is to be read next: parts, by index, and what is left of choices of several words. */
  readonly parts: number[];
  readonly rests: Rest[];
  /** Made when first asked for, so that a cold start costs nothing for words no text has. */
  next: Next | undefined;
  /** By the last five bits of words, which of them may go on from here: most words that do not are let go by that. */
  goesOn: number;
  /** Where a word leads that no phrase goes on with; `null`: nowhere. Most words are such. */
  other: Place | null | undefined;
}

/** By the next word: the place it leads to, or the steps to make one of, `_` among them, so that one place is reached. */
type Next = Map<number, Place | Step[]>;

/** A choice of several words, read up to its word `at`. */
interface Rest {
  readonly words: readonly number[];
  readonly at: number;
  readonly part: number;
}

/** The words of the entries that are made of several, by place. */
type Compounds = readonly (readonly number[] | undefined)[];

/** A part read to its end, or a choice of several words read in part. */
type Step = number | Rest;

/** What stands for `_`, `#` or `@` where no phrase has it. */
const UNKNOWN = -1;
/** What stands in `goesOn` where any word may. */
const ANYTHING = ~0;
/** A number that phrases also have as a word: "100" is read as itself, as `#` and as `_`. Undoes itself. */
const asNumeral = (word: number): number => UNKNOWN - 1 - word;
const isNumeral = (word: number): boolean => word < UNKNOWN;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/**
 * The steps that a first word opens: half of the vocabulary opens some, and most texts ask for a few, so that all stand
 * in one row by their words, and not in thousands of small ones.
 */
function openingsOf(
  { vocabulary, choices, from, to }: UnpackedWords,
  parts: readonly number[],
  compounds: Compounds,
): (word: number) => readonly Step[] {
  const ends = new Uint32Array(vocabulary.length + 1);
  const rests = new Map<number, Rest[]>();
  for (const part of parts) {
    for (let at = from[part]!; at < to[part]!; at++) {
      const words = compounds[choices[at]!];
      if (!words) ends[choices[at]!]!++;
      else rests.set(words[0]!, [...(rests.get(words[0]!) ?? []), { words, at: 1, part }]);
    }
  }
  for (let word = 1; word < ends.length; word++) ends[word]! += ends[word - 1]!;
  const row = new Uint32Array(ends[vocabulary.length]!);
  // Filled from the back, so that where a word's steps end becomes where they begin.
  for (const part of parts) {
    for (let at = from[part]!; at < to[part]!; at++) {
      if (!compounds[choices[at]!]) row[--ends[choices[at]!]!] = part;
    }
  }
  return (word) => (word < 0 ? [] : [...row.subarray(ends[word], ends[word + 1]), ...(rests.get(word) ?? [])]);
}

const bitsOf = (next: Next): number => {
  let bits = 0;
  for (const word of next.keys()) bits |= 1 << (word & 31);
  return bits;
};

/** By which words know their places in each lexicon. */
let lexicons = 0;

export function createLexicon(unpacked: UnpackedWords): Lexicon {
  const { vocabulary, choices, from, to, optional, endOf, starts, filled } = unpacked;
  const lexicon = lexicons++;
  const numbers = new Map<string, number>();
  for (let index = 0; index < vocabulary.length; index++) numbers.set(vocabulary[index]!, index);
  const compounds: Compounds = vocabulary.map((entry) =>
    entry.includes(' ') ? entry.split(' ').map((word) => numbers.get(word)!) : undefined,
  );
  const any = numbers.get(ANY) ?? UNKNOWN;
  const number = numbers.get(NUMBER) ?? UNKNOWN;
  const mention = numbers.get(MENTION) ?? UNKNOWN;

  const enter = (place: Place, part: number) => {
    place.parts.push(part);
    if (optional[part]) leave(place, part);
  };
  const leave = (place: Place, part: number) => {
    const list = endOf[part]!;
    if (list === NO_LIST) enter(place, part + 1);
    else if (!place.lists.includes(list)) place.lists.push(list);
  };
  const nextOf = (place: Place): Next => {
    const next = new Map<number, Step[]>();
    const add = (word: number, step: Step) => {
      const steps = next.get(word);
      if (steps) steps.push(step);
      else next.set(word, [step]);
    };
    for (const part of place.parts) {
      for (let at = from[part]!; at < to[part]!; at++) {
        const word = choices[at]!;
        const words = compounds[word];
        if (words) add(words[0]!, { words, at: 1, part });
        else add(word, part);
      }
    }
    for (const { words, at, part } of place.rests) {
      add(words[at]!, at + 1 === words.length ? part : { words, at: at + 1, part });
    }
    const numbered = next.get(number);
    if (numbered) {
      for (const [word, steps] of [...next]) {
        if (isDigit(vocabulary[word]!.charCodeAt(0))) next.set(asNumeral(word), [...steps, ...numbered]);
      }
    }
    const anything = next.get(any);
    if (anything) for (const steps of next.values()) if (steps !== anything) steps.push(...anything);
    return next;
  };
  const placeAfter = (steps: readonly Step[]): Place => {
    const place: Place = {
      lists: [],
      set: undefined,
      isLast: false,
      parts: [],
      rests: [],
      next: undefined,
      goesOn: ANYTHING,
      other: undefined,
    };
    for (const step of steps) {
      if (typeof step === 'number') leave(place, step);
      else place.rests.push(step);
    }
    place.isLast = place.parts.length === 0 && place.rests.length === 0;
    return place;
  };
  const reach = (next: Next, word: number): Place | undefined => {
    const reached = next.get(word);
    if (!Array.isArray(reached)) return reached;
    const after = placeAfter(reached);
    next.set(word, after);
    return after;
  };
  const follow = (place: Place, word: number): Place | null => {
    if (!place.next) {
      place.next = nextOf(place);
      if (!place.next.has(any)) place.goesOn = bitsOf(place.next);
    }
    const after =
      reach(place.next, word) ??
      (isNumeral(word) ? (reach(place.next, asNumeral(word)) ?? reach(place.next, number)) : undefined);
    if (after) return after;
    if (place.other === undefined) place.other = reach(place.next, any) ?? null;
    return place.other;
  };
  const root = placeAfter([]);
  for (const start of starts) enter(root, start);
  const opening = openingsOf(unpacked, root.parts, compounds);
  /** Where the first word of a phrase leads, by the word: every word of every text is asked for here. */
  const opened = new Map<number, Place | null>();
  const openings: (Place | null)[] = new Array(vocabulary.length);
  const firstPlace = (word: number): Place | null => {
    const own = opening(isNumeral(word) ? asNumeral(word) : word);
    const numbered = isNumeral(word) ? opening(number) : [];
    if (word !== any && own.length + numbered.length === 0) return open(any);
    const steps = word === any ? own : [...own, ...numbered, ...opening(any)];
    return steps.length === 0 ? null : placeAfter(steps);
  };
  const open = (word: number): Place | null => {
    const known = word < 0 ? opened.get(word) : openings[word];
    if (known !== undefined) return known;
    const place = firstPlace(word);
    if (word < 0) opened.set(word, place);
    else openings[word] = place;
    return place;
  };

  const placeIn = (word: Word): number => {
    const known = word.places[lexicon];
    if (known !== undefined) return known;
    const place = numbers.get(word.folded) ?? any;
    word.places[lexicon] = place;
    return place;
  };
  const wordOf = ({ kind, folded, word: known }: Token): number => {
    if (known) return placeIn(known);
    if (kind === 'symbol') return numbers.get(folded) ?? any;
    if (kind === 'mention') return mention;
    if (kind !== 'number') return any;
    const word = numbers.get(folded);
    return word === undefined ? number : asNumeral(word);
  };

  /** Of the sentence that is read: one row serves them all. */
  const words: number[] = [];
  return {
    filled,
    find(tokens) {
      for (let index = 0; index < tokens.length; index++) words[index] = wordOf(tokens[index]!);
      const hits = new FoundHits(tokens);
      for (let first = 0; first < tokens.length; first++) {
        let place = open(words[first]!);
        for (let last = first; place; ) {
          if (place.lists.length > 0) hits.add(place, first, last);
          if (place.isLast || ++last === tokens.length) break;
          const word = words[last]!;
          if ((place.goesOn & (1 << (word & 31))) === 0 && !isNumeral(word)) break;
          place = follow(place, word);
        }
      }
      return hits;
    },
  };
}
