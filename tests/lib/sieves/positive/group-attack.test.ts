import { describe, expect, it } from 'vitest';
import { assess } from '../../../../lib/sieves/index.ts';

const found = (text: string) =>
  assess({ text, kind: 'comment' }).sieves.positive.findings.map(({ rule, start, end }) => [
    rule,
    text.slice(start, end),
  ]);

describe('an attack on a group', () => {
  it.each([
    ['Les femmes sont trop bêtes pour diriger une usine.', 'femmes sont trop bêtes'],
    ['Les Roms sont tous des voleurs.', 'Roms sont tous des voleurs'],
    ['Je pense que les migrants sont des parasites.', 'migrants sont des parasites'],
    ['Les trans ne sont pas des êtres humains.', 'trans ne sont pas des êtres humains'],
    ['On devrait fusiller tous les migrants à la frontière.', 'devrait fusiller tous les migrants'],
    ['Les musulmans dehors, on est chez nous.', 'musulmans dehors'],
    ['Women shouldn’t be allowed to vote.', 'Women shouldn’t be allowed to vote'],
    ['Deport all immigrants and be done with it.', 'Deport all immigrants'],
    ['I really believe that foreigners are scum.', 'foreigners are scum'],
    ['Dégage ça d’ici, espèce de pd.', 'espèce de pd'],
    ['Qui s’en soucie, espèce de lesbienne ?', 'espèce de lesbienne'],
    ['What a f4ggot, switch it off.', 'f4ggot'],
  ])('is told once, by the words that attack: "%s"', (text, words) => {
    expect(found(text)).toEqual([['group-attack', words]]);
  });

  it.each([
    // Refused, denied, handed on
    'Les étrangers dehors ? Ce slogan me fait honte.',
    'Non, les musulmans ne sont pas des terroristes.',
    'On m’a répété que les femmes étaient nulles en maths.',
    'Il insiste sur le fait que les réfugiés méritent de mourir.',
    'He thinks that women are stupid.',
    'The council says they deported all the immigrants.',
    // Of something else
    'J’en ai marre des hommes politiques qui promettent tout.',
    'Les vieux outils ne servent plus à rien.',
    'Les migrants sont traités comme des animaux.',
    'Tapette à souris ou chat du voisin ?',
    'A chink in the armour of our back four.',
    'Immigrants do deserve to live here.',
    // What is wished for them, or happens to them
    'Les femmes doivent aller se faire dépister.',
    'Le froid va tuer les migrants de Calais.',
    'Renvoyer ces réfugiés chez eux serait un crime.',
    'Les migrants sont malades et dorment dehors.',
    'Les retraités à la mer, les jeunes à la montagne.',
    'Une bande de Portugais sympas nous a aidés.',
    'Women can go in by the side door.',
    'Gay people should never live in fear.',
    'We need to get all women on the board.',
    'We should send all refugees blankets.',
    'Women are the worst paid in the sector.',
    'I hate Chinese food.',
    // The writer's own word
    'Je suis pédé et heureux.',
    'Proud old faggot here, thirty years this spring.',
  ])('is not told of "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});
