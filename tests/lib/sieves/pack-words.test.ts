import { describe, expect, it } from 'vitest';
import type { LanguageCode, WordList } from '../../../lib/languages/language.ts';
import { WORD_LISTS } from '../../../lib/languages/words.ts';
import { withoutExamples } from '../../../lib/sieves/drop-examples.ts';
import { hashtagWordsOf, insultingWordsOf, lexiconOf, wholeWordsOf } from '../../../lib/sieves/lexicons.ts';
import { packTexts } from '../../../lib/sieves/pack-texts.ts';
import { readSets, writeSets } from '../../../lib/sieves/packed-sets.ts';
import { DIGITS, readSymbols } from '../../../lib/sieves/packed-symbols.ts';
import { lettersOf, readVocabulary, writeVocabulary } from '../../../lib/sieves/packed-vocabulary.ts';
import { SymbolWriter } from '../../../lib/sieves/symbol-writer.ts';
import { tokenize } from '../../../lib/sieves/tokenize.ts';
import { unpackTexts } from '../../../lib/sieves/unpack-texts.ts';

const PLACEHOLDERS: Readonly<Record<string, string>> = { _: 'zzz', '#': '12', '@': '@sam' };

/** What stands for a phrase in a text: of each part the choice whose turn it is, optional parts included. */
const piecesOf = (phrase: string, turn: number): string[] =>
  phrase
    .split(' ')
    .filter(Boolean)
    .map((part) => {
      const choices = (part.length > 1 ? part.replace(/\?$/, '') : part).split('|');
      const choice = choices[turn % choices.length]!;
      return PLACEHOLDERS[choice] ?? choice;
    });

/** Whether a text of these pieces has their words: "12 000" is one number, "," and "#x" are no words. */
function reads(pieces: readonly string[]): boolean {
  const wordsOf = (text: string) =>
    tokenize(text).flatMap(({ kind, folded }) => (kind === 'hashtag' || kind === 'link' ? [] : [folded]));
  const words = pieces.map(wordsOf);
  return (
    words.length > 0 &&
    words.every(({ length }) => length > 0) &&
    words.flat().join() === wordsOf(pieces.join(' ')).join()
  );
}

describe('packed symbols', () => {
  it('come back in their contexts, and numbers of any size', () => {
    const writer = new SymbolWriter();
    const symbols = Array.from({ length: 3000 }, (_, index) => (index % 7 === 0 ? index % 63 : index % 3));
    const numbers = Array.from({ length: 200 }, (_, index) => index * 41);
    for (const symbol of symbols) writer.write(3, symbol);
    for (const value of numbers) writer.number(9, value);
    const packed = writer.end();
    const reader = readSymbols(packed);
    expect(symbols.map(() => reader.read(3))).toEqual(symbols);
    expect(numbers.map(() => reader.number(9))).toEqual(numbers);
    for (const digit of packed) expect(DIGITS).toContain(digit);
  });

  it('take little room where they are expected', () => {
    const writer = new SymbolWriter();
    for (let index = 0; index < 3000; index++) writer.write(0, index % 30 === 0 ? 1 : 0);
    expect(writer.end().length).toBeLessThan(3000 / 20);
  });

  it('refuse what is too large', () => {
    expect(() => new SymbolWriter().write(0, 127)).toThrow(RangeError);
    expect(() => new SymbolWriter().number(0, 2 ** 14)).toThrow(RangeError);
  });
});

describe('packed texts', () => {
  it.each([1, 4])('come back, told by the sign before and the place in a row of %i', (period) => {
    const texts = ['abc|def|é c', 'Zürich, https://example.org', ' ', 'abc|abd'];
    expect(unpackTexts(packTexts(texts, period))).toEqual(texts);
  });
});

describe('a packed vocabulary', () => {
  it('comes back', () => {
    const words = ['', '#', '%', "aujourd'hui", 'connard', 'connarde', 'connardes', 'last', 'last seen', 'été'].sort();
    const tiers = words.map(({ length }) => (length > 4 ? 1 : 0));
    const writer = new SymbolWriter();
    writeVocabulary(writer, lettersOf(words), { words, tiers });
    expect(readVocabulary(readSymbols(writer.end()), lettersOf(words))).toEqual({ words, tiers });
  });
});

describe('packed sets of words', () => {
  it('come back, those that were expected and those that were not', () => {
    const tiers = Array.from({ length: 900 }, (_, place) => (place % 9 === 0 ? 1 : 0));
    const sets = [
      [],
      [0],
      [899],
      [3, 4, 5, 90],
      [3, 4, 90, 91, 450],
      [4, 90, 450, 880],
      tiers.map((_, place) => place),
    ];
    const writer = new SymbolWriter();
    const write = writeSets(writer, tiers);
    for (const places of sets) write(places);
    const read = readSets(readSymbols(writer.end()), tiers);
    expect(sets.map(() => read([]))).toEqual(sets);
  });
});

describe.each(Object.entries(WORD_LISTS) as [LanguageCode, (typeof WORD_LISTS)[LanguageCode]][])(
  'the packed lists of %s',
  (code, { words, spelled }) => {
    const lists = Object.values(words).flatMap((group) => Object.entries(group) as [WordList, readonly string[]][]);

    it('find every phrase', () => {
      const { find } = lexiconOf(code);
      const finds = (list: WordList, text: string) => {
        const tokens = tokenize(text);
        return find(tokens)
          .get(list)
          ?.some(({ first, last }) => first === 0 && last === tokens.length - 1);
      };
      const missed = lists.flatMap(([list, phrases]) =>
        phrases
          .flatMap((phrase) => [0, 1, 2].map((turn) => piecesOf(phrase, turn)))
          .filter((pieces) => reads(pieces) && !finds(list, pieces.join(' ')))
          .map((pieces) => `${list}: ${pieces.join(' ')}`),
      );
      expect(missed).toEqual([]);
    });

    it('are the lists that have phrases', () => {
      const filled = lists.filter(([, phrases]) => phrases.length > 0).map(([list]) => list);
      expect([...lexiconOf(code).filled].sort()).toEqual(filled.sort());
    });

    it('keep the words hashtags are split by', () => {
      expect([...hashtagWordsOf(code)].sort()).toEqual([...new Set(spelled.words.trim().split(/\s+/))].sort());
      expect([...wholeWordsOf(code)].sort()).toEqual([...new Set(spelled.wholeWords.trim().split(/\s+/))].sort());
    });

    it('keep the words insults are made of', () => {
      expect(insultingWordsOf(code)).toContain('idiot');
      expect(insultingWordsOf(code).length).toBeGreaterThan(300);
    });
  },
);

describe('a rule without its examples', () => {
  it('is the same rule otherwise, line by line', () => {
    const code =
      "import { a } from './a.ts';\nexport const rule = defineRule({\n  id: 'é',\n  examples: {\n    fr: { flags: ['x}'] },\n  },\n  find: () => [],\n});\n";
    expect(withoutExamples(code)).toBe(
      "import { a } from './a.ts';\nexport const rule = defineRule({\n  id: 'é',\n  \n\n\n  find: () => [],\n});\n",
    );
  });
});
