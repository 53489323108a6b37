import { readSymbols } from './packed-symbols.ts';

/** Texts as a build carries them: every sign in them, the end of a text first, and the symbols that tell them. */
export interface PackedTexts {
  readonly letters: string;
  readonly symbols: string;
  /** After how many signs the same kind of sign is expected: 4 for "abc|def|…", 1 for words. */
  readonly period: number;
}

export const END = '\n';

/** In what context the sign at a place of a text stands: it is told by the one before it. */
export const contextAt = ({ letters, period }: PackedTexts, place: number, before: number): number =>
  (place % period) * letters.length + before;

/** Reads what `packTexts` wrote. */
export function unpackTexts(packed: PackedTexts): string[] {
  const { read } = readSymbols(packed.symbols);
  const texts: string[] = [];
  for (let text = ''; ; text = '') {
    for (let letter = 0; ; ) {
      letter = read(contextAt(packed, text.length, letter));
      if (letter === 0) break;
      text += packed.letters[letter];
    }
    if (text === '') return texts;
    texts.push(text);
  }
}
