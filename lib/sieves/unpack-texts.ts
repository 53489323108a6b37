import { readSymbols } from './packed-symbols.ts';

/** Texts as a build carries them: every sign in them, the end of a text first, and the symbols that tell them. */
export interface PackedTexts {
  readonly letters: string;
  readonly symbols: string;
  /** After how many signs the same kind of sign is expected: 4 for "abc|def|…", 1 for words. */
  readonly period: number;
}

export const END = '\n';

/** Reads what `packTexts` wrote. Bare of calls, since it runs when nothing is compiled yet. */
export function unpackTexts({ letters, symbols, period }: PackedTexts): string[] {
  const { read } = readSymbols(symbols);
  const signs = letters.length;
  let all = '';
  for (let length = -1; length !== 0; ) {
    let letter = 0;
    length = 0;
    for (let kind = 0; ; kind = kind + signs === period * signs ? 0 : kind + signs) {
      letter = read(kind + letter);
      if (letter === 0) break;
      all += letters[letter];
      length++;
    }
    all += END;
  }
  return all.split(END).slice(0, -2);
}
