import type { WordList } from '../languages/language.ts';
import { holdsList, type ListBits, type ListSet, listNumberOf, NO_BITS, setOf } from './list-set.ts';
import { LIST_NAMES } from './packed-words.ts';
import type { Hit, Token } from './sieve.ts';

/** The phrases found in a sentence, by their list. */
export interface Hits {
  get(list: WordList): readonly Hit[] | undefined;
  /** The same of a list by its number. */
  hitsOf(list: number): readonly Hit[];
  /** The lists with one. */
  readonly filled: ListBits;
  /** How many there are in all lists. */
  readonly size: number;
}

/** Where phrases end: their lists by number, and as a set from when one is first found. */
export interface Ending {
  readonly lists: readonly number[];
  set: ListSet | undefined;
}

/**
 * What was found, as it was found: most hits are of lists nobody asks for ("a" stands in a dozen), so that each list's
 * are only made when it is asked for.
 */
export class FoundHits implements Hits {
  private readonly tokens: readonly Token[];
  /** Where phrases end, and their first and last word, in the order of these: by threes in one row. */
  private readonly rows: (Ending | number)[] = [];
  readonly filled: number[] = NO_BITS.slice();
  /** Lists asked for, by number, and their hits: two rows side by side. */
  private readonly asked: number[] = [];
  private readonly answers: (readonly Hit[])[] = [];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  get size(): number {
    return LIST_NAMES.reduce((sum, list) => sum + (this.get(list)?.length ?? 0), 0);
  }

  get(list: WordList): readonly Hit[] | undefined {
    const number = listNumberOf(list);
    return holdsList(this.filled, number) ? this.hitsOf(number) : undefined;
  }

  hitsOf(list: number): readonly Hit[] {
    const known = this.asked.indexOf(list);
    if (known >= 0) return this.answers[known]!;
    const hits = this.read(list);
    this.asked.push(list);
    this.answers.push(hits);
    return hits;
  }

  add(ending: Ending, first: number, last: number): void {
    this.rows.push(ending, first, last);
    ending.set ??= setOf(ending.lists);
    const { at, bits } = ending.set;
    for (let index = 0; index < at.length; index++) this.filled[at[index]!]! |= bits[index]!;
  }

  /** Of phrases that start at the same word, the longest is kept. */
  private read(list: number): readonly Hit[] {
    const { rows, tokens } = this;
    const hits: Hit[] = [];
    for (let row = 0; row < rows.length; row += 3) {
      if (!(rows[row] as Ending).lists.includes(list)) continue;
      const first = rows[row + 1] as number;
      const last = rows[row + 2] as number;
      if (hits.length > 0 && hits[hits.length - 1]!.first === first) hits.pop();
      hits.push({ first, last, start: tokens[first]!.start, end: tokens[last]!.end });
    }
    return hits;
  }
}
