import { describe, expect, it } from 'vitest';
import type { Phrases } from '../../../lib/languages/language.ts';
import { WORD_LISTS } from '../../../lib/languages/words.ts';
import { createLexicon } from '../../../lib/sieves/lexicon.ts';
import { packWords } from '../../../lib/sieves/pack-words.ts';
import { LIST_NAMES } from '../../../lib/sieves/packed-words.ts';
import { tokenize } from '../../../lib/sieves/tokenize.ts';
import { openWords, unpackWords } from '../../../lib/sieves/unpack-words.ts';

function found(phrases: Phrases, text: string): string[] {
  const { words, spelled } = WORD_LISTS.en;
  const packed = packWords({ words: { ...words, true: { ...words.true, hearsay: phrases } }, spelled }, LIST_NAMES);
  const hits =
    createLexicon(unpackWords(openWords(packed), LIST_NAMES))
      .find(tokenize(text))
      .get('hearsay') ?? [];
  return hits.map(({ start, end }) => text.slice(start, end));
}

describe('phrases', () => {
  it.each<[Phrases, string, string[]]>([
    [['il paraît que'], 'Il parait que oui. IL PARAÎT QUE non', ['Il parait que', 'IL PARAÎT QUE']],
    [['selon des|certains experts|sources'], 'selon certains sources', ['selon certains sources']],
    [['selon des? experts'], 'selon experts, selon des experts', ['selon experts', 'selon des experts']],
    [['a _ c'], 'a b c', ['a b c']],
    [['# %'], 'plus de 12,5 % ici', ['12,5 %']],
    [['merci @'], 'merci @luc', ['merci @luc']],
    [["peut-être qu'"], "Peut être qu'il", ["Peut être qu'"]],
    [['a b', 'a b c'], 'a b c', ['a b c']],
    [['tout le monde'], 'tout le', []],
  ])('%j in %j', (phrases, text, hits) => {
    expect(found(phrases, text)).toEqual(hits);
  });
});

describe('the word lists of a language', () => {
  it.each(Object.entries(WORD_LISTS))(
    'have names of their own: two of one name would be one list (%s)',
    (_code, { words }) => {
      const names = Object.values(words).flatMap((group) => Object.keys(group));
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    },
  );
});
