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
    // As neighbours put it: what is in their nature, what they live on, whom they live off
    ['Les Albanais nous envahissent, village après village.', 'Albanais nous envahissent'],
    ['Foreigners live off our taxes.', 'Foreigners live off our'],
    ['Nigerians come over, breed like mice and laugh.', 'Nigerians come over, breed like'],
    // They, named before
    ['Deux Roumains ont repris le snack. Ils ont le vol dans la peau.', 'Ils ont le vol dans la peau'],
    ['Je n’ai rien contre les Turcs, mais ils sont fourbes par nature.', 'ils sont fourbes'],
    ['On a encore pris des Roumains au fournil, qu’ils rentrent chez eux.', 'qu’ils rentrent chez eux'],
    ['Two Somalis run the kiosk now. Those people don’t want to work.', 'Those people don’t want to work'],
    ['The Poles are back on the quay. Send them back where they came from.', 'Send them back where they'],
    ['Les gitans sont revenus, deux vols déjà. Ils ont ça dans le sang.', 'ça dans le sang'],
    ['The travellers are back. Lock your sheds.', 'Lock your sheds'],
    // What they are blamed for
    [
      'Depuis qu’on a pris des Turcs au dojo il faut tout fermer à clé.',
      'Depuis qu’on a pris des Turcs au dojo il faut tout fermer à clé',
    ],
    ['This street’s a dump since it filled up with Somalis.', 'a dump since it filled up with Somalis'],
    ['The Turks upstairs should go back where they came from.', 'should go back where they'],
    // To their face, by where they live, turned away
    ['Les vieux comme vous ne pensent qu’à l’argent.', 'vieux comme vous ne pensent qu’à l’argent'],
    ['Muslims like you don’t belong here.', 'Muslims like you don’t belong here'],
    ['The Afghans in the flats are liars.', 'Afghans in the flats are liars'],
    ['Je ne loue plus aux Maghrébins.', 'Je ne loue plus aux Maghrébins'],
    ['I’d never rent to Africans.', 'I’d never rent to Africans'],
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
    // Beside them, and none of it said of them all
    'Ma mère était gitane. La musique, elle avait ça dans le sang.',
    'Les Roumains de l’atelier rentrent chez eux pour Noël.',
    'Non, les Roms n’ont pas le vol dans la peau.',
    'À les entendre, les étrangers vivent sur notre dos.',
    'Les réfugiés profitent de nos cours le jeudi soir.',
    'Les personnes âgées devraient rester au frais demain.',
    'Il habite avec deux migrants. Qu’ils trouvent enfin un toit.',
    'Ce propriétaire ne loue pas aux Africains, c’est interdit.',
    'Les handicapés comme moi n’ont pas besoin de pitié.',
    'Politicians live off our taxes.',
    'Asian hornets are invading our streets.',
    'Refugees live on our street.',
    'Migrants aren’t invading our town.',
    'To hear them talk, immigrants take our jobs.',
    'Two Syrian refugees moved in. Send them home with a cake.',
    'Refugees shouldn’t be allowed to freeze.',
    'Old people like you never give up.',
    'That landlord doesn’t rent to Africans.',
    'My neighbours are Jamaican cooks. It’s in their blood.',
    'The neighbours are back. Lock your sheds.',
    'Since the Poles moved in the garden has been a joy.',
    'Depuis que les voisins sont là, il faut tout fermer à clé.',
    'Depuis que les réfugiés sont logés près d’une poubelle, ils toussent.',
    'Les Marocains devraient rentrer dans leur pays pour l’Aïd.',
    // The writer's own word
    'Je suis pédé et heureux.',
    'Proud old faggot here, thirty years this spring.',
  ])('is not told of "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});
