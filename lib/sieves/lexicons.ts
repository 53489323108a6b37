import { LANGUAGES, type LanguageCode, type WordList } from '../languages/index.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { listNumberOf } from './list-set.ts';
import { LIST_NAMES, PACKED_WORDS } from './packed-words.ts';
import { type OpenedWords, openWords, type UnpackedWords, unpackWords } from './unpack-words.ts';

/** Keeps the answer for each language: words are read when a text first needs them. */
export function perLanguage<Answer>(ask: (code: LanguageCode) => Answer): (code: LanguageCode) => Answer {
  const answers = new Map<LanguageCode, Answer>();
  return (code) => {
    const known = answers.get(code);
    if (known !== undefined) return known;
    const answer = ask(code);
    answers.set(code, answer);
    return answer;
  };
}

const openedWordsOf = perLanguage((code): OpenedWords => openWords(PACKED_WORDS[code]));

const wordsOf = perLanguage((code): UnpackedWords => unpackWords(openedWordsOf(code), LIST_NAMES));

export const lexiconOf = perLanguage((code): Lexicon => createLexicon(wordsOf(code)));

/** What a first text in a language waits for, in steps that can be taken apart. */
export const readingSteps = (code: LanguageCode): readonly (() => void)[] => [
  () => openedWordsOf(code),
  () => wordsOf(code),
  () => lexiconOf(code),
];

const spelledIn = (code: LanguageCode, list: 'hashtagWords' | 'wholeWords'): ReadonlySet<string> =>
  new Set(wordsOf(code)[list].map((place) => wordsOf(code).vocabulary[place]!));

/** The lists of `SpelledWords`. */
export const hashtagWordsOf = perLanguage((code) => spelledIn(code, 'hashtagWords'));
export const wholeWordsOf = perLanguage((code) => spelledIn(code, 'wholeWords'));

const INSULTS: readonly WordList[] = [
  'insultNoun',
  'insultFault',
  'insultWord',
  'insultImage',
  'insultPhrase',
  'callsOut',
  'slur',
];

/** The plain words that insults are made of, in the order of their lists, each once. */
export const insultingWordsOf = perLanguage((code): readonly string[] => [
  ...new Set(INSULTS.flatMap((list) => wordsIn(code, list)).filter((word) => /^[a-z]{3,}$/.test(word))),
]);

/** Every word of any list, and the words hashtags are made of: what is written as it should be. */
export const ordinaryWordsOf = perLanguage(
  (code): ReadonlySet<string> => new Set([...wordsOf(code).vocabulary, ...hashtagWordsOf(code)]),
);

/**
 * A list of single words that is read where no language could be told: those of all languages, folded. Asked for when
 * a draft first holds what they stand beside, since every language is read for it.
 */
export function labelsOf(list: WordList): () => ReadonlySet<string> {
  let labels: ReadonlySet<string> | undefined;
  return () => {
    labels ??= new Set(LANGUAGES.flatMap(({ code }) => wordsIn(code, list)).map((word) => word.replaceAll(' ', '-')));
    return labels;
  };
}

/** All words of a list's phrases. */
function wordsIn(code: LanguageCode, list: WordList): string[] {
  const { vocabulary, choices, from, to, endOf, starts } = wordsOf(code);
  const words: string[] = [];
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? from.length;
    if (endOf[end - 1] !== listNumberOf(list)) continue;
    for (let part = start; part < end; part++)
      for (const place of choices.slice(from[part], to[part])) words.push(vocabulary[place]!);
  }
  return words;
}
