import { eachSentence } from '../each-sentence.ts';
import { hitsOf, spanOf } from '../context/phrases.ts';
import { isSourced, namesASource } from '../context/source.ts';
import { isQuestion } from '../context/statement.ts';
import { defineRule, type Draft, type Match, type Sentence } from '../sieve.ts';

/** "Il paraît que …" hands a claim on without anybody standing behind it. */
export const hearsay = defineRule({
  id: 'hearsay',
  sieve: 'true',
  severity: 'look',
  source: 'Fazio 2020, https://misinforeview.hks.harvard.edu/article/pausing-reduce-false-news/',
  needs: ['hearsay'],
  examples: {
    fr: {
      flags: [
        "Il paraît que l'usine de Belmont va fermer avant l'été.",
        "On m'a dit que le nouveau directeur avait menti sur son diplôme.",
        "J'ai entendu dire que la mairie supprimait le marché.",
      ],
      passes: [
        "L'usine de Belmont ferme en juin, selon son communiqué de ce matin.",
        "Apparemment j'ai encore oublié mes clés sur la porte.",
        'Il paraît que la piscine ferme : quelqu’un peut confirmer ?',
        'Je trouve que ce film paraît plus court que le premier.',
      ],
    },
    en: {
      flags: [
        'Rumour has it that the Belmont plant will close before summer.',
        'Apparently the council is scrapping the market.',
        'I heard that the new director lied about her degree.',
      ],
      passes: [
        'The Belmont plant closes in June, says its own statement of this morning.',
        'Apparently I left my keys in the door again.',
        'I heard the pool is closing: can anyone confirm?',
        'I heard birdsong all the way to work.',
      ],
    },
  },
  find: (draft) => eachSentence(draft, hearsayIn).filter((match) => !isAnswered(draft, match)),
});

function hearsayIn(sentence: Sentence) {
  if (isQuestion(sentence) || namesASource(sentence)) return [];
  const small = sentence.has('smallLife');
  const hits = small ? sentence.hits('hearsay') : hitsOf(sentence, 'hearsay', 'hearsayAdverb');
  return hits.slice(0, 1).map(spanOf);
}

/** A link, or somebody asked to confirm it. */
function isAnswered(draft: Draft, { start }: Match): boolean {
  const index = draft.sentences.findIndex((sentence) => start < sentence.end);
  const next = draft.sentences[index + 1]?.sentence;
  return isSourced(draft, index) || (next !== undefined && isQuestion(next));
}
