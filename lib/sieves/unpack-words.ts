import type { WordList } from '../languages/language.ts';
import { FREQUENT, ONE_WORD, type PackedWords, RUNS, SHORTEST_RUN, WRITTEN_OUT } from './packed-form.ts';
import { COUNT, GAP, type NumberReader, readNumbers, WORD } from './packed-numbers.ts';
import { unpackVocabulary } from './packed-vocabulary.ts';

/** Places of words in the vocabulary, rising: what may stand in one part of a phrase. */
export type Choices = readonly number[];

/** A language's word lists as they are read: each phrase is a row of parts, and parts of all phrases stand in one row. */
export interface UnpackedWords {
  readonly vocabulary: readonly string[];
  readonly parts: readonly Choices[];
  /** Whether the part of the same index may be left out. */
  readonly optional: readonly boolean[];
  /** Every list: its place here is its number. */
  readonly lists: readonly WordList[];
  /** The number of the list whose phrase ends with the part of the same index. */
  readonly endOf: readonly (number | undefined)[];
  /** Where phrases begin in `parts`. */
  readonly starts: readonly number[];
  /** Lists with at least one phrase. */
  readonly filled: ReadonlySet<WordList>;
}

export function readPlaces(numbers: NumberReader): Choices {
  const count = numbers.read(COUNT);
  const places: number[] = [];
  if (count === 0) return places;
  let place = numbers.read(WORD);
  places.push(place);
  while (places.length < count) {
    const code = numbers.read(GAP);
    if (code >= RUNS) {
      place += code - RUNS + 1;
      places.push(place);
    } else for (let run = code + SHORTEST_RUN; run > 0; run--) places.push(++place);
  }
  return places;
}

/** Reads what `packWords` wrote. */
export function unpackWords({ vocabulary, choices, phrases }: PackedWords, lists: readonly WordList[]): UnpackedWords {
  const frequent: Choices[] = [];
  for (const numbers = readNumbers(choices); !numbers.done(); ) frequent.push(readPlaces(numbers));
  const numbers = readNumbers(phrases);
  const readPart = (): Choices => {
    const code = numbers.read(COUNT);
    if (code === WRITTEN_OUT) return readPlaces(numbers);
    return code === ONE_WORD ? [numbers.read(WORD)] : frequent[code - FREQUENT]!;
  };
  const parts: Choices[] = [];
  const optional: boolean[] = [];
  const endOf: (number | undefined)[] = [];
  const starts: number[] = [];
  const filled = new Set<WordList>();
  for (const [list, name] of lists.entries()) {
    for (let shapes = numbers.read(COUNT); shapes > 0; shapes--) {
      const length = numbers.read(COUNT);
      const mask = numbers.read(COUNT);
      filled.add(name);
      for (let count = numbers.read(COUNT); count > 0; count--) {
        starts.push(parts.length);
        for (let index = 0; index < length; index++) {
          optional.push((mask & (1 << index)) !== 0);
          endOf.push(index === length - 1 ? list : undefined);
          parts.push(readPart());
        }
      }
    }
  }
  return { vocabulary: unpackVocabulary(vocabulary), lists, parts, optional, endOf, starts, filled };
}
