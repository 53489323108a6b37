import type { LanguageCode } from '../../languages/index.ts';
import type { Sentence, Token } from '../sieve.ts';
import { signsIn } from '../signs.ts';
import { SpokenSentence } from '../spoken-sentence.ts';

/** A sentence as it would be with another text: its tokens, whose offsets are those of that text, are read anew. */
export const reworded = (
  { ending }: Sentence,
  language: LanguageCode,
  text: string,
  tokens: readonly Token[],
): Sentence => new SpokenSentence({ text, tokens, ending, signs: signsIn(text) }, language);
