import type { LanguageCode } from '../../languages/index.ts';
import type { Sentence, Token } from '../sieve.ts';
import { SpokenSentence } from '../spoken-sentence.ts';

/**
 * A sentence as it would be with another text: its tokens, whose offsets are those of that text, are read anew. It brings
 * no sign that the sentence has not.
 */
export const reworded = (
  { ending, signs }: Sentence,
  language: LanguageCode,
  text: string,
  tokens: readonly Token[],
): Sentence => new SpokenSentence({ text, tokens, ending, signs }, language);
