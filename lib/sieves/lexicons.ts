import type { LanguageCode } from '../languages/language.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { readNumbers, WORD } from './packed-numbers.ts';
import { LIST_NAMES, PACKED_WORDS } from './packed-words.ts';
import { readPlaces, type UnpackedWords, unpackWords } from './unpack-words.ts';

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

const wordsOf = perLanguage((code): UnpackedWords => unpackWords(PACKED_WORDS[code], LIST_NAMES));

export const lexiconOf = perLanguage((code): Lexicon => createLexicon(wordsOf(code)));

/** What a first text in a language waits for, in steps that can be taken apart. */
export const readingSteps = (code: LanguageCode): readonly (() => void)[] => [
  () => wordsOf(code),
  () => lexiconOf(code),
];

const spelledIn = (code: LanguageCode, list: 'words' | 'wholeWords'): ReadonlySet<string> =>
  new Set(readPlaces(readNumbers(PACKED_WORDS[code][list])).map((place) => wordsOf(code).vocabulary[place]!));

/** The lists of `SpelledWords`. */
export const hashtagWordsOf = perLanguage((code) => spelledIn(code, 'words'));
export const wholeWordsOf = perLanguage((code) => spelledIn(code, 'wholeWords'));

/** The plain words that insults are made of, in the order of their lists, each once. */
export const insultingWordsOf = perLanguage((code): readonly string[] => {
  const words: string[] = [];
  for (const numbers = readNumbers(PACKED_WORDS[code].insults); !numbers.done(); )
    words.push(wordsOf(code).vocabulary[numbers.read(WORD)]!);
  return words;
});
