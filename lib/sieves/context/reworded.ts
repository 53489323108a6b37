import type { LanguageCode, WordList } from '../../languages/index.ts';
import { lexiconOf } from '../lexicons.ts';
import { newMemory } from '../memory.ts';
import type { Hit, Sentence, Token } from '../sieve.ts';
import { signsIn } from '../signs.ts';

/** A sentence as it would be with another text: its tokens, whose offsets are those of that text, are read anew. */
export function reworded(
  { ending }: Sentence,
  language: LanguageCode,
  text: string,
  tokens: readonly Token[],
): Sentence {
  const found = lexiconOf(language).find(tokens);
  const hits = (list: WordList): readonly Hit[] => found.get(list) ?? [];
  return {
    text,
    language,
    tokens,
    ending,
    signs: signsIn(text),
    hits,
    has: (list) => hits(list).length > 0,
    hasAny: (lists) => found.hasAny(lists),
    memory: newMemory(),
  };
}
