import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import type { Language, LanguageCode } from './language.ts';

export type { Language, LanguageCode, WordList } from './language.ts';

export const LANGUAGES: readonly Language[] = [fr, en];

/** The language of a code, or `undefined` for one we do not judge. */
export function languageOf(code: string | undefined): Language | undefined {
  return LANGUAGES.find((language) => language.code === code);
}

export const isJudged = (code: string | undefined): code is LanguageCode => languageOf(code) !== undefined;
