import { wordLists as en } from './en/words.ts';
import { wordLists as fr } from './fr/words.ts';
import type { LanguageCode, WordLists } from './language.ts';

/** The words of each language, as people read and edit them. The engine reads them packed (`lib/sieves/pack-words.ts`). */
export const WORD_LISTS: Readonly<Record<LanguageCode, WordLists>> = { fr, en };
