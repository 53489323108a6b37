import { hearsayIn, mayBeHearsay } from '../context/hearsay.ts';
import { eachSentence } from '../each-sentence.ts';
import { defineRule } from '../sieve.ts';

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
        "Un voisin m'a dit que les travaux étaient arrêtés faute d'argent.",
      ],
      passes: [
        "L'usine de Belmont ferme en juin, selon son communiqué de ce matin.",
        "Apparemment j'ai encore oublié mes clés sur la porte.",
        'Il paraît que je ronfle pendant les réunions.',
        'Je trouve que ce film paraît plus court que le premier.',
        "Un voisin m'a dit que le colis était dans l'abri.",
        'Rumeur démentie : le cinéma ne ferme pas.',
      ],
    },
    en: {
      flags: [
        'Rumour has it that the Belmont plant will close before summer.',
        'Rumour has it the pool will not reopen in September.',
        'A neighbour told me the works stopped because the money ran out.',
        'Apparently the council is scrapping the market.',
        'I heard that the new director lied about her degree.',
      ],
      passes: [
        'The Belmont plant closes in June, says its own statement of this morning.',
        'Apparently I left my keys in the door again.',
        'Rumour has it that I snore in meetings.',
        'I heard birdsong all the way to work.',
        'A neighbour told me the parcel is in the shed.',
        'That rumour is not true, says the manager on the door.',
      ],
    },
  },
  find: (draft) => (draft.links.length > 0 ? [] : eachSentence(draft, hearsayIn, mayBeHearsay)),
});
