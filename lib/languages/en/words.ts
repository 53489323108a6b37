import type { WordLists } from '../language.ts';
import { frames } from './frames.ts';
import { legibleWords } from './legible.ts';
import { positiveWords } from './positive.ts';
import { privateWords } from './private.ts';
import { spelledWords } from './spelling.ts';
import { trueWords } from './true.ts';
import { usefulWords } from './useful.ts';

export const wordLists: WordLists = {
  words: {
    frames,
    true: trueWords,
    positive: positiveWords,
    useful: usefulWords,
    private: privateWords,
    legible: legibleWords,
  },
  spelled: spelledWords,
};
