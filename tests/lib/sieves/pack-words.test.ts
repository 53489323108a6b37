import { describe, expect, it } from 'vitest';
import type { LanguageCode, WordList } from '../../../lib/languages/language.ts';
import { WORD_LISTS } from '../../../lib/languages/words.ts';
import { withoutExamples } from '../../../lib/sieves/drop-examples.ts';
import { hashtagWordsOf, insultingWordsOf, lexiconOf, wholeWordsOf } from '../../../lib/sieves/lexicons.ts';
import { COUNT, GAP, readNumbers, WORD, writeNumber } from '../../../lib/sieves/packed-numbers.ts';
import { packVocabulary, unpackVocabulary } from '../../../lib/sieves/packed-vocabulary.ts';
import { tokenize } from '../../../lib/sieves/tokenize.ts';

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

describe('packed numbers', () => {
  it.each([WORD, GAP, COUNT])('come back', (scale) => {
    const numbers = Array.from({ length: 200 }, (_, index) => index * 89);
    const reader = readNumbers(numbers.map((value) => writeNumber(value, scale)).join(''));
    expect(numbers.map(() => reader.read(scale))).toEqual(numbers);
    expect(reader.done()).toBe(true);
  });

  it('refuse what is too large', () => {
    expect(() => writeNumber(90 ** 3, WORD)).toThrow(RangeError);
  });
});

describe('a packed vocabulary', () => {
  it('comes back', () => {
    const words = ['', '#', '%', "aujourd'hui", 'connard', 'connarde', 'connardes', 'last', 'last seen', 'été'].sort();
    expect(unpackVocabulary(packVocabulary(words))).toEqual(words);
  });

  it('refuses a word it could not give back', () => {
    expect(() => packVocabulary(['Paris'])).toThrow(/Paris/);
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
      "import { a } from './a.ts';\nexport const rule = defineRule({\n  id: 'é',\n  examples: {\n\n},\n  find: () => [],\n});\n",
    );
  });
});
