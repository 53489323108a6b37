import { unkeptPromise } from '../context/unkept-promise.ts';
import { defineRule } from '../sieve.ts';

/** A hook that promises, and a post that does not tell. */
export const clickbait = defineRule({
  id: 'clickbait',
  sieve: 'useful',
  severity: 'look',
  source: 'Chakraborty et al. 2016, Stop Clickbait, https://arxiv.org/abs/1610.09786',
  needs: ['hook', 'untold', 'withheld'],
  examples: {
    fr: {
      flags: [
        "Vous ne devinerez jamais ce que mon banquier m'a répondu. La suite en commentaire.",
        'Cette petite habitude a tout changé dans mon équipe… Réponse dans le premier commentaire.',
        'Le point 3 va vous surprendre. Lien en bio.',
        "J'ai tout perdu en une nuit. Je vous raconte tout dans ma newsletter.",
      ],
      passes: [
        'Vous ne devinerez jamais qui est passé au magasin ce matin : Odile, notre première apprentie, partie il y a vingt ans. Elle ouvre son atelier en mars et cherche deux menuisiers. Elle a gardé le même tablier, la même manière de tenir le rabot et la même patience avec les clients pressés.',
        'La réponse de la mairie est en commentaire, avec le plan du chantier.',
        'Le lien vers le rapport complet est en commentaire.',
      ],
    },
    en: {
      flags: [
        "You won't believe what my landlord said next. Full story in the comments.",
        'This one simple habit changed everything for my team… Link in bio.',
        'Number 4 will shock you. Click here.',
        'I lost it all in one night. The whole story is in my newsletter.',
      ],
      passes: [
        "You'll never guess who walked in this morning: Orla, our very first apprentice, who left twenty years ago. She opens her own workshop in March and is looking for two joiners. She still had the same apron, the same way of holding a plane and the same patience with hurried customers.",
        'The council’s answer is in the comments, with the map of the works.',
        'The link to the full report is in the first comment.',
      ],
    },
  },
  find(draft) {
    const hook = unkeptPromise(draft);
    return hook ? [hook] : [];
  },
});
