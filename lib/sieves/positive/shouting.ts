import type { WordList } from '../../languages/index.ts';
import { type CapitalRun, capitalRuns } from '../context/capitals.ts';
import { defineRule } from '../sieve.ts';

/** Fewer words in capitals are an emphasis. */
const SHORTEST = 3;

/** Words in capitals at somebody, or in large anger. Capitals aimed at nobody are Legible's `capitals`. */
export const shouting = defineRule({
  id: 'shouting',
  sieve: 'positive',
  severity: 'look',
  source:
    'Heath 2018, "Orthography in social media: pragmatic and prosodic interpretations of caps lock", https://doi.org/10.3765/plsa.v3i1.4350',
  needs: ['capitalsHeat'],
  examples: {
    fr: {
      flags: [
        'ARRÊTEZ DE NOUS PRENDRE POUR DES PIGEONS',
        'VOUS NE LISEZ MÊME PAS LES MESSAGES',
        'ON EN A MARRE DE PAYER POUR VOS ERREURS',
      ],
      passes: [
        'La SNCF et la RATP publient leurs horaires.',
        'Je suis TRÈS contente du résultat.',
        'MERCI À TOUTE L’ÉQUIPE',
        'PROGRAMME DE LA JOURNÉE',
      ],
    },
    en: {
      flags: [
        'STOP LYING TO US ABOUT THE TRAINS',
        'YOU NEVER EVEN READ OUR MESSAGES',
        'WE ARE SICK OF PAYING FOR YOUR MISTAKES',
      ],
      passes: [
        'The BBC and ITV share the rights.',
        'I am SO happy with the result.',
        'THANK YOU TO THE WHOLE TEAM',
        'PROGRAMME OF THE DAY',
      ],
    },
  },
  find: (draft) =>
    capitalRuns(draft)
      .filter(isShouted)
      .map(({ start, end }) => ({ start, end })),
});

/** Heat, an order or a "you" among the capitals themselves. */
function isShouted(run: CapitalRun): boolean {
  if (!run.aimed || run.words < SHORTEST) return false;
  return run.sentences.some(({ start, sentence }) => {
    const holds = (list: WordList) =>
      sentence.hits(list).some((hit) => start + hit.start < run.end && start + hit.end > run.start);
    return HEARD.some(holds);
  });
}
const HEARD: readonly WordList[] = [
  'capitalsHeat',
  'capitalsYou',
  'capitalsOrder',
  'secondPerson',
  'insultNoun',
  'insultFault',
];
