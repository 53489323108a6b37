import { eachSentence } from '../each-sentence.ts';
import { defineRule, type Sentence } from '../sieve.ts';

/** "Il paraît que …" hands a claim on without anybody standing behind it. */
export const hearsay = defineRule({
  id: 'hearsay',
  sieve: 'true',
  severity: 'look',
  source: 'Fazio 2020, https://misinforeview.hks.harvard.edu/article/pausing-reduce-false-news/',
  needs: ['hearsay'],
  examples: {
    fr: {
      flags: ["Il paraît que l'usine de Belmont va fermer avant l'été."],
      passes: ["L'usine de Belmont ferme en juin, selon son communiqué de ce matin."],
    },
    en: {
      flags: ['Rumour has it that the Belmont plant will close before summer.'],
      passes: ['The Belmont plant closes in June, says its own statement of this morning.'],
    },
  },
  find: (draft) => eachSentence(draft, hearsayIn),
});

function hearsayIn(sentence: Sentence) {
  return sentence.hits('hearsay').map(({ start, end }) => ({ start, end }));
}
