import { isAboutFiction } from '../context/affection.ts';
import { mayBeMasked } from '../context/disguise.ts';
import {
  attacksOnNamedBefore,
  disguisedAttacks,
  groupAttacks,
  mayAttackGroup,
  mayMeanNamed,
} from '../context/group-attacks.ts';
import { eachSentence } from '../each-sentence.ts';
import { defineRule } from '../sieve.ts';

/** People attacked for what they are. Naming them, defending them, quoting an attack or refusing it is none. */
export const groupAttack = defineRule({
  id: 'group-attack',
  sieve: 'positive',
  severity: 'stop',
  source:
    'Röttger et al. 2021, HateCheck, https://aclanthology.org/2021.acl-long.4/; loi du 29 juillet 1881, art. 24, 32 et 33',
  needs: ['people', 'theyAre'],
  examples: {
    fr: {
      flags: [
        'Je déteste les étrangers, c’est comme ça.',
        'Les musulmans sont des parasites.',
        'Sale juif, rends les clés.',
        'Les migrants n’ont rien à faire ici.',
        'Retourne dans ton pays.',
        'Les lesbiennes me dégoûtent.',
        'Deux Roumains ont repris le snack. Ils ont le vol dans la peau.',
      ],
      passes: [
        'Les musulmans de Belloc rompent le jeûne ce soir, venez.',
        'Non, les étrangers ne sont pas des parasites.',
        '« Sale juif » : voilà ce que mon fils a entendu à l’école.',
        'Dire que les femmes sont bêtes n’a jamais fait avancer un atelier.',
        'Les migrants sont perdus dans ce formulaire idiot.',
        'Les migrants dehors ? Pas en mon nom.',
      ],
    },
    en: {
      flags: [
        'I hate foreigners, that is how it is.',
        'Muslims are parasites.',
        'Dirty Jew, give the keys back.',
        'Migrants don’t belong here.',
        'Go back to your own country.',
        'Lesbians disgust me.',
        'Two Somalis run the kiosk now. Those people live off us.',
      ],
      passes: [
        'The Muslims of Milbury break their fast tonight, come along.',
        'No, foreigners are not parasites.',
        '“Dirty Jew” is what my son heard at school.',
        'Saying that women are stupid never helped a workshop.',
        'Migrants are lost in this stupid form.',
        'Migrants out? Not in my name.',
      ],
    },
  },
  find: (draft) =>
    [
      ...eachSentence(draft, groupAttacks, mayAttackGroup),
      ...eachSentence(draft, disguisedAttacks, mayBeMasked),
      ...(draft.has('people') && mayMeanNamed(draft) ? attacksOnNamedBefore(draft) : []),
    ].filter((attack) => !isAboutFiction(draft, attack)),
});
