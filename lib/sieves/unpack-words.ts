import type { WordList } from '../languages/language.ts';
import { FREQUENT, type PackedWords, RUNS, SHORTEST_RUN, WRITTEN_OUT } from './packed-form.ts';
import { COUNT, GAP, type NumberReader, readNumbers, WORD } from './packed-numbers.ts';
import { unpackVocabulary } from './packed-vocabulary.ts';

/** What `endOf` says of a part that no phrase ends with. */
export const NO_LIST = -1;

/** Places of words in the vocabulary, rising: what may stand in one part of a phrase. */
export type Choices = readonly number[];

/**
 * A language's word lists as they are read: each phrase is a row of parts, and parts of all phrases stand in one row.
 * So do their choices: thousands of small arrays would keep a cold start busy with nothing but memory.
 */
export interface UnpackedWords {
  readonly vocabulary: readonly string[];
  /** Places in the vocabulary: the part of index `n` chooses among those from `from[n]` up to `to[n]`. */
  readonly choices: Choices;
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
}

/** Appends a row of places to `places`. */
export function readPlaces(numbers: NumberReader, places: number[] = []): Choices {
  const end = places.length + numbers.read(COUNT);
  if (places.length === end) return places;
  let place = numbers.read(WORD);
  places.push(place);
  while (places.length < end) {
    const code = numbers.read(GAP);
    if (code >= RUNS) {
      place += code - RUNS + 1;
      places.push(place);
    } else for (let run = code + SHORTEST_RUN; run > 0; run--) places.push(++place);
  }
  return places;
}

/** Reads what `packWords` wrote. */
export function unpackWords(packed: PackedWords, lists: readonly WordList[]): UnpackedWords {
  const choices: number[] = [];
  /** Where the choices that come back begin, and where the last of them ends. */
  const frequent: number[] = [0];
  for (const numbers = readNumbers(packed.choices); !numbers.done(); frequent.push(choices.length))
    readPlaces(numbers, choices);
  const numbers = readNumbers(packed.phrases);
  const from: number[] = [];
  const to: number[] = [];
  const readPart = () => {
    const code = numbers.read(COUNT);
    if (code >= FREQUENT) {
      from.push(frequent[code - FREQUENT]!);
      to.push(frequent[code - FREQUENT + 1]!);
      return;
    }
    from.push(choices.length);
    if (code === WRITTEN_OUT) readPlaces(numbers, choices);
    else choices.push(numbers.read(WORD));
    to.push(choices.length);
  };
  const optional: boolean[] = [];
  const endOf: number[] = [];
  const starts: number[] = [];
  const filled = new Set<WordList>();
  for (const [list, name] of lists.entries()) {
    for (let shapes = numbers.read(COUNT); shapes > 0; shapes--) {
      const length = numbers.read(COUNT);
      const mask = numbers.read(COUNT);
      filled.add(name);
      for (let count = numbers.read(COUNT); count > 0; count--) {
        starts.push(from.length);
        for (let index = 0; index < length; index++) {
          optional.push((mask & (1 << index)) !== 0);
          endOf.push(index === length - 1 ? list : NO_LIST);
          readPart();
        }
      }
    }
  }
  return { vocabulary: unpackVocabulary(packed.vocabulary), choices, from, to, optional, endOf, starts, filled };
}
