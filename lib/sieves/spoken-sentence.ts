import type { LanguageCode, WordList } from '../languages/index.ts';
import type { Hits } from './found-hits.ts';
import { lexiconOf } from './lexicons.ts';
import { holdsAny, holdsList, type ListBits, type ListSet, listNumberOf, NO_BITS } from './list-set.ts';
import { newMemory } from './memory.ts';
import type { Hit, Sentence, Token } from './sieve.ts';
import { signsAmong } from './signs.ts';

const NO_HITS: readonly Hit[] = [];

/** A sentence in a language, and the phrases of it. One class makes all of them: rules ask one shape of object. */
export class SpokenSentence implements Sentence {
  readonly text: string;
  readonly language: LanguageCode | undefined;
  readonly tokens: readonly Token[];
  readonly ending: string;
  readonly signs: number;
  readonly memory = newMemory();
  readonly filled: ListBits;
  private readonly found: Hits | undefined;

  constructor(
    { text, tokens, ending, signs }: Pick<Sentence, 'text' | 'tokens' | 'ending' | 'signs'>,
    language: LanguageCode | undefined,
  ) {
    this.text = text;
    this.language = language;
    this.tokens = tokens;
    this.ending = ending;
    this.signs = signs | signsAmong(tokens);
    this.found = language && lexiconOf(language).find(tokens);
    this.filled = this.found?.filled ?? NO_BITS;
  }

  hits(list: WordList): readonly Hit[] {
    const number = listNumberOf(list);
    return holdsList(this.filled, number) ? this.found!.hitsOf(number) : NO_HITS;
  }

  has(list: WordList): boolean {
    return holdsList(this.filled, listNumberOf(list));
  }

  hasAny(lists: ListSet): boolean {
    return holdsAny(this.filled, lists);
  }
}
