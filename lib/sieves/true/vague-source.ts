import { unsupported } from '../context/claim.ts';
import { defineRule } from '../sieve.ts';

/** "Experts agree": a source that nobody can find. */
export const vagueSource = defineRule({
  id: 'vague-source',
  sieve: 'true',
  severity: 'look',
  source:
    'Vincze 2013, "Weasels, Hedges and Peacocks: Discourse-level Uncertainty in Wikipedia Articles", https://aclanthology.org/I13-1044/',
  needs: ['crowd', 'someStudy', 'shows'],
  examples: {
    fr: {
      flags: [
        'Des experts affirment que le papier va disparaître des bureaux.',
        'Selon certaines sources, le magasin fermera au printemps.',
        'Une étude récente révèle que le vélo rend plus ponctuel.',
      ],
      passes: [
        "Selon les chercheurs de l'Inserm, le bruit fatigue le cœur.",
        'Aucune étude ne montre que le vélo rend plus ponctuel.',
        'Des experts disent cela ? Lesquels ?',
        'Nos experts vous répondent jeudi à 18 h.',
        'Une étude de 2021 menée par Claire Dubois montre le contraire.',
      ],
    },
    en: {
      flags: [
        'Experts say that paper will vanish from our offices.',
        'According to some sources, the shop will close in spring.',
        'A recent study found that cyclists are more punctual.',
      ],
      passes: [
        'According to researchers at the Karolinska Institute, noise tires the heart.',
        'No study shows that cyclists are more punctual.',
        'Experts say that? Which ones?',
        'Our experts will answer your questions on Thursday.',
        'A 2021 study led by Clare Dunmore found the opposite.',
      ],
    },
  },
  find: (draft) => unsupported(draft, 'vague'),
});
