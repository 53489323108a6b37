import type { LanguageCode } from '../../languages/index.ts';
import { lexiconOf } from '../lexicons.ts';
import { holdsAny, holdsList, listNumberOf } from '../list-set.ts';
import { newMemory } from '../memory.ts';
import type { Hit, Sentence, Token } from '../sieve.ts';
import { signsIn } from '../signs.ts';

const NONE: readonly Hit[] = [];

/** A sentence as it would be with another text: its tokens, whose offsets are those of that text, are read anew. */
export function reworded(
  { ending }: Sentence,
  language: LanguageCode,
  text: string,
  tokens: readonly Token[],
): Sentence {
  const found = lexiconOf(language).find(tokens);
  return {
    text,
    language,
    tokens,
    ending,
    signs: signsIn(text),
    hits: (list) => found.get(list) ?? NONE,
    has: (list) => holdsList(found.filled, listNumberOf(list)),
    hasAny: (lists) => holdsAny(found.filled, lists),
    filled: found.filled,
    memory: newMemory(),
  };
}
