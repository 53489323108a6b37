import type { WordList } from '../languages/language.ts';
import { AGAIN, COUNT, ONCE, OPTIONAL, type PackedWords, PHRASE_LENGTH, SET_BEFORE, setKindAt } from './packed-form.ts';
import { type Places, readSets } from './packed-sets.ts';
import { readSymbols, type SymbolReader } from './packed-symbols.ts';
import { readVocabulary, type Vocabulary } from './packed-vocabulary.ts';

/** What `endOf` says of a part that no phrase ends with. */
export const NO_LIST = -1;

/**
 * A language's word lists as they are read: each phrase is a row of parts, and parts of all phrases stand in one row.
 * So do their choices: thousands of small arrays would keep a cold start busy with nothing but memory.
 */
export interface UnpackedWords {
  readonly vocabulary: readonly string[];
  /** Places in the vocabulary: the part of index `n` chooses among those from `from[n]` up to `to[n]`. */
  readonly choices: Places;
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** Whether the part of the same index may be left out. */
  readonly optional: readonly boolean[];
  /** The number of the list whose phrase ends with the part of the same index; -1 where none does. */
  readonly endOf: readonly number[];
  /** The parts that phrases begin with. */
  readonly starts: readonly number[];
  /** Lists with at least one phrase. */
  readonly filled: ReadonlySet<WordList>;
  /** The lists of `SpelledWords`. */
  readonly hashtagWords: Places;
  readonly wholeWords: Places;
}

/** Packed words whose vocabulary is read, and nothing else yet. */
export interface OpenedWords {
  readonly vocabulary: Vocabulary;
  /** Stands at the first phrase. */
  readonly reader: SymbolReader;
}

/** Reads the first half of what `packWords` wrote. */
export function openWords({ letters, symbols }: PackedWords): OpenedWords {
  const reader = readSymbols(symbols);
  return { vocabulary: readVocabulary(reader, letters), reader };
}

/** Reads the other half, which can be read once. */
export function unpackWords({ vocabulary, reader }: OpenedWords, lists: readonly WordList[]): UnpackedWords {
  const { words, tiers } = vocabulary;
  const { number } = reader;
  const readSet = readSets(reader, tiers);
  const choices: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const readPart = partReader(reader, readSet, { choices, from, to });
  const optional: boolean[] = [];
  const endOf: number[] = [];
  const starts: number[] = [];
  const filled = new Set<WordList>();
  for (const [list, name] of lists.entries()) {
    for (let shapes = number(COUNT); shapes > 0; shapes--) {
      const length = number(PHRASE_LENGTH);
      const mask = number(OPTIONAL + length);
      filled.add(name);
      for (let count = number(COUNT); count > 0; count--) {
        starts.push(from.length);
        for (let index = 0; index < length; index++) {
          optional.push((mask & (1 << index)) !== 0);
          endOf.push(index === length - 1 ? list : NO_LIST);
          readPart(setKindAt(index, length));
        }
      }
    }
  }
  const [hashtagWords, wholeWords] = [readSet([]), readSet([])];
  return { vocabulary: words, choices, from, to, optional, endOf, starts, filled, hashtagWords, wholeWords };
}

/** Reads a part into the rows; sets of words that come back stand in them once. */
function partReader(
  { read, number }: SymbolReader,
  readSet: (places: number[]) => void,
  { choices, from, to }: Record<'choices' | 'from' | 'to', number[]>,
): (context: number) => void {
  /** Parts whose sets come back, the latest first. */
  const recent = new Uint16Array(number(COUNT) + 1);
  return (context) => {
    const kind = read(context);
    const part = from.length;
    const at = kind === AGAIN ? number(SET_BEFORE) : recent.length - 1;
    if (kind === AGAIN) {
      from.push(from[recent[at]!]!);
      to.push(to[recent[at]!]!);
    } else {
      from.push(choices.length);
      readSet(choices);
      to.push(choices.length);
    }
    if (kind === ONCE) return;
    recent.copyWithin(1, 0, at);
    recent[0] = part;
  };
}
