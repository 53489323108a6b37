import { groupAttacks } from '../context/group-attacks.ts';
import { spansOverlap } from '../context/hits.ts';
import {
  type AimedInsult,
  aimedInsults,
  bareInsults,
  disguisedInsults,
  insultsOf,
  mayInsult,
} from '../context/insults.ts';
import { defineRule, type Sentence } from '../sieve.ts';

/** An insult needs a word and a target: swearing at no one, ideas, oneself, a pet or a quotation are none. */
export const insult = defineRule({
  id: 'insult',
  sieve: 'positive',
  severity: 'stop',
  source:
    'Röttger et al. 2021, HateCheck, https://aclanthology.org/2021.acl-long.4/; Katsaros et al. 2022, https://ojs.aaai.org/index.php/ICWSM/article/view/19308',
  needs: ['insultNoun', 'youAre'],
  examples: {
    fr: {
      flags: [
        'Tu les as pris un par un, sale rat.',
        'Tu es vraiment un abruti, relis le dossier.',
        'Vous n’êtes qu’une bande de guignols.',
        '@perrin42 quel imbécile, franchement',
        'Monsieur Delmas est un escroc, demandez aux anciens clients.',
        'Réponds au moins à mes messages, connard.',
      ],
      passes: [
        'Putain, quelle journée de merde.',
        'Ce logiciel est complètement débile.',
        'Tu n’es pas bête, tu manques seulement d’exercice.',
        'Quel idiot je suis, j’ai encore oublié mes clés.',
        'Il m’a traité d’imbécile devant toute l’équipe.',
        'Bonne nuit à mon petit crétin préféré 🐱',
      ],
    },
    en: {
      flags: [
        'Nigel Foss is a disgrace.',
        'You are a complete idiot, read the file again.',
        'Shut up, you muppet.',
        '@perrin42 what a moron',
        'Graham Tolley is a crook and everybody in town knows it.',
        'Only a fool like you would sign that.',
        'The people at Marlow Lettings are crooks.',
        'What a shower of liars.',
      ],
      passes: [
        'Haha, you are an idiot, I nearly spat out my tea.',
        'Fucking hell, what a day.',
        'This update is stupid and the menu is useless.',
        'You are not stupid, you are tired.',
        'What an idiot I am, I left the keys inside again.',
        'He called me a moron in front of the whole team.',
        'I love you idiots, see you on Saturday.',
        'What a lovely bunch of lovely clowns you are.',
        'Politicians are crooks in that novel.',
      ],
    },
  },
  find: (draft) => insultsOf(draft, insultsIn, bareInsults, mayInsult),
});

/** What attacks a group is left to `group-attack`, and a mild word that only colours a disguised insult to `disguised-insult`. */
function insultsIn(sentence: Sentence): readonly AimedInsult[] {
  const attacks = groupAttacks(sentence);
  const found = aimedInsults(sentence).filter(
    (insult) => !attacks.some((attack) => insult.named || spansOverlap(attack, insult)),
  );
  return found.some(({ mild }) => mild) && disguisedInsults(sentence).length > 0
    ? found.filter(({ mild }) => !mild)
    : found;
}
