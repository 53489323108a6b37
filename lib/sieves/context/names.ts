import type { Sentence } from '../sieve.ts';
import { hitAt } from './clauses.ts';

/** Whether the token at `index` is written like a name: one capital, and no word that merely opens a sentence. */
export function looksLikeName(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  if (token?.kind !== 'word' || token.capitals || token.folded.length < 2) return false;
  return hasCapital(sentence, index) && !hitAt(sentence, 'notAName', index) && !isTitled(sentence);
}

function hasCapital({ text, tokens }: Sentence, index: number): boolean {
  const first = text[tokens[index]!.start]!;
  return first !== first.toLowerCase();
}

/** A Headline Written Like This tells nothing about names. */
function isTitled(sentence: Sentence): boolean {
  const words = sentence.tokens.flatMap(({ kind, folded }, index) =>
    kind === 'word' && folded.length > 3 ? [index] : [],
  );
  return words.length > 3 && words.every((index) => hasCapital(sentence, index));
}

/** Whether somebody is named, or known by a title, in the words that end at `index` ("le maire de Sauzet", "@sam"). */
export function namesSomeone(sentence: Sentence, index: number): boolean {
  return sentence.tokens[index]?.kind === 'mention' || looksLikeName(sentence, index) || isKnownByRole(sentence, index);
}

/** Whether a title or a role stands in the words that end at `index` ("the people at Valtris"). */
export const isKnownByRole = (sentence: Sentence, index: number): boolean =>
  sentence.hits('publicRole').some(({ first, last }) => last <= index && index - last <= 3 && first >= index - 8);
