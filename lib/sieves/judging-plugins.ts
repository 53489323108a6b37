import type { Plugin } from 'vite';
import { keepFrancLanguages } from '../languages/keep-franc-languages.ts';
import { dropExamples } from './drop-examples.ts';
import { packTextsAtBuild } from './pack-texts-at-build.ts';
import { packWordsAtBuild } from './pack-words-at-build.ts';
import { shortenFieldNames } from './shorten-field-names.ts';
import { shortenListNames } from './shorten-list-names.ts';

/** What a build does to the judging engine to make it small: each plugin says what. */
export const judgingPlugins = (): Plugin[] => [
  keepFrancLanguages(),
  packWordsAtBuild(),
  dropExamples(),
  shortenListNames(),
  shortenFieldNames(),
  packTextsAtBuild(),
];
