import { unsupportedSentences } from '../context/claim.ts';
import { defineRule } from '../sieve.ts';

/** A causal, scientific or medical statement of fact about the world with no source. */
export const unsourcedClaim = defineRule({
  id: 'unsourced-claim',
  sieve: 'true',
  severity: 'look',
  source: 'Konstantinovskiy et al. 2021, "Toward Automated Factchecking", https://doi.org/10.1145/3412869',
  needs: ['causeVerb', 'scienceSays'],
  examples: {
    fr: {
      flags: [
        'Le télétravail rend dépressif.',
        'Les écrans détruisent la mémoire des enfants.',
        "C'est scientifiquement prouvé : on dort mieux seul.",
        'Les études montrent que la musique aide à apprendre.',
      ],
      passes: [
        'À mon avis, le télétravail rend dépressif.',
        'Depuis que je télétravaille, je dors mieux et mon stress a baissé.',
        'Le café pourrait améliorer la mémoire à court terme.',
        "D'après une étude de l'Inserm publiée en 2022, le bruit augmente le stress.",
        'Pensez à faire une pause toutes les deux heures.',
        'Une bonne nuit répare bien des mails.',
      ],
    },
    en: {
      flags: [
        'Remote work makes people depressed.',
        'Screens destroy the memory of young children.',
        'It is scientifically proven that we sleep better alone.',
        'Studies show that music helps you learn.',
      ],
      passes: [
        'In my opinion, remote work makes people depressed.',
        'Since I started working from home, my stress has gone down.',
        'Coffee may improve short-term memory.',
        'According to a 2022 study by the Karolinska Institute, noise increases stress.',
        'Remember to take a break every two hours.',
        'A good night fixes a lot of emails.',
      ],
    },
  },
  find: (draft) => unsupportedSentences(draft, 'appeal', 'cause'),
});
