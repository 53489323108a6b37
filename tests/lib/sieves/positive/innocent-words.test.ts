import { describe, expect, it } from 'vitest';
import { assess } from '../../../../lib/sieves/index.ts';

const RULES = ['insult', 'disguised-insult', 'group-attack'];
const found = (text: string, kind: 'post' | 'comment' = 'post') =>
  assess({ text, kind })
    .sieves.positive.findings.filter(({ rule }) => RULES.includes(rule))
    .map(({ start, end }) => text.slice(start, end));

describe('an insulting word that is a thing, a part or praise', () => {
  it.each([
    // Verbs
    'You prick the aubergines and roast them whole.',
    'You prick out the basil once it has four leaves.',
    'You cheat, you wash up: those are the rules of our quiz.',
    'You plank, you rest, you plank again until eight.',
    'You jerk the cord and the motor starts.',
    // Animals, signs, costumes, parts
    'Born in 2008? You are a rat, says my calendar.',
    'Born in 1995 you are a pig, lucky you.',
    'Clover is a pig we took in last spring.',
    'Monty is a snake, a ball python, and very shy.',
    'Oscar is a donkey this year and Ruby is a sheep.',
    'Ella was a witch last night and her brother was a devil.',
    'Your daughter is a witch too? So is mine.',
    'Are you a traitor or a faithful tonight?',
    'You’re the murderer! I never guessed, what an evening.',
    'You are the thief in our panto, bring a striped jumper.',
    'My cousin Barry is a clown at birthday parties.',
    'You were a clown in the parade, the kids still talk about it.',
    // Other things
    'Ruth is an amateur astronomer with her own dome.',
    'My uncle was an amateur boxer in the fifties.',
    'Selling: pram, bottles, dummy. Message me.',
    'Has anybody lost a dummy? It has a green clip on it.',
    'My best today, if you want numbers: snatch, squat, jerk.',
    'Have you tried gooseberry fool?',
    'My boss is a snob about tea.',
    'The coach is a dinosaur expert at weekends.',
    'What a mess, did you see the state of the high street?',
    'What tools do you keep in the van?',
    'What a donkey you have there!',
    // Praise and banter
    'You absolute animal, eighty miles before breakfast!',
    'You guys are ridiculous, who bakes sixty scones?',
    'You’re a joke machine, my sides hurt.',
    'You magnificent bastard, you finished it!',
    'Hey losers, who is up for pizza?',
    // Anybody, and others
    'You look like an idiot the first time on skates, then you fly.',
    'You sound like a fool in a new language, and nobody minds.',
    'You are all clueless until the second week.',
    'What a jerk, you deserve so much better.',
    'Are you stupid busy this week or just busy?',
    'Julius Caesar was a dictator for life.',
    'Pinocchio is a liar.',
    // Names
    'Are you a Pratt from the Leeds side of the family?',
  ])('passes: "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    // Signs, animals, dishes
    'Vous êtes plus tarte ou quiche ?',
    'Tu es plus chien ou plus chat ?',
    'Tu es Balance, comme mon frère.',
    'Balance : la semaine vous sourit.',
    'Vierge, Lion, Balance : votre semaine en trois mots.',
    'Max est un chien très doux qui cherche une famille.',
    'Noisette est une vache de huit ans.',
    'Kiwi est un perroquet très bavard.',
    'Pauvre chien, il attend devant l’école depuis midi.',
    'Pauvres bêtes, sans eau par cette chaleur.',
    'Petit chien trouvé près du lavoir.',
    'Vieux chien cherche canapé et tendresse.',
    'Grosse tarte aux prunes pour dix personnes.',
    'Grosse truie, 180 kg, à vendre à Belloc.',
    'Quelle tarte préparez-vous pour dimanche ?',
    'Quel chien avez-vous adopté ?',
    'Quelle gourde prenez-vous en montagne ?',
    // Things
    'Vieille balance de cuisine à donner.',
    'Petite cloche en cuivre, 12 euros.',
    'Petite tache sur la nappe, elle part au lavage.',
    'Gros fumier de vache à venir chercher.',
    'Moule à gaufre, 15 euros, à retirer sur place.',
    'Peau de vache, trois mètres carrés, 90 euros.',
    'Croûtons, anchois, parmesan : votre salade est servie.',
    'Andouille, frites et dessert : le menu de vendredi.',
    'Blaireau, bol, rasoir : le cadeau de la fête des pères.',
    'Vaurien, 1978, coque refaite, à vendre.',
    'Bras cassé, on reporte la randonnée.',
    // Participles
    'Vendu, merci à vous tous !',
    'Raté, vous étiez tout près.',
    'Vous êtes assisté par une conseillère.',
    'Vous serez assistés par deux bénévoles.',
    // Parts, trades, those long dead
    'Vous êtes amateurs ? Le concours vous est ouvert.',
    'Vous êtes un cancre en maths ? Nos cours sont pour vous.',
    'C’est toi le clown, samedi ?',
    'Pipo est un clown très demandé.',
    'Clowns, jongleurs, magiciens : vous allez adorer.',
    'Sorcière ou fantôme : quel sera votre costume ?',
    'Franco était un dictateur.',
    'Bravo les bandits, vous avez trouvé le coffre !',
    // Pity
    'Pauvre fille, elle a perdu sa mère en mars.',
    // Dots between two words
    'Vous êtes là...les petits vous attendent.',
  ])('passe : « %s »', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['You selfish pig, that ramp is for wheelchairs.', 'pig'],
    ['You clown, read it again.', 'clown'],
    ['Gavin Petrie is a thief and the whole street knows.', 'thief'],
    ['What a moron you are.', 'moron'],
    ['Are you thick or what?', 'thick'],
    ['Tu n’es qu’un cafard.', 'cafard'],
    ['Bande de vautours.', 'vautours'],
    ['Vous êtes tous des moutons.', 'moutons'],
    ['T’es un abruti ou quoi ?', 'abruti'],
    ['Vous êtes un authentique escroc, monsieur Bellanger.', 'escroc'],
  ])('flags: "%s"', (text, words) => {
    expect(found(text, 'comment')).toEqual([words]);
  });
});

describe('people, and words that are not said against them', () => {
  it.each([
    'Who makes the best faggots in Walsall?',
    'Faggots, peas and gravy tonight.',
    'A chink of light came under the shutter.',
    'The chink of cups from the kitchen is my Sunday.',
    'Women should not be allowed to feel alone at this age.',
    'Refugees should not be allowed to drown within sight of land.',
    'Homeless people should not be allowed to freeze.',
    'Women shouldn’t be allowed to walk home alone, he says; light the path instead.',
    'Asylum seekers have no right to work, and it helps nobody.',
    'Immigrants have no right to appeal under the bill.',
    'Refugees have no place to sleep tonight.',
    'Migrants have no place to wash.',
    'Women have no place to feed a baby in this station.',
    'Disabled people have no place to park here.',
    'Autistic kids don’t belong in isolation.',
    'Blind people don’t belong in the back row, give them the aisle.',
    'Black women don’t belong in one box.',
    'The girls are sheep in the nativity.',
    'The girls are monsters and the boys are ghosts tonight.',
    'The women are thick as thieves.',
    'Old people should just die at home, with a hand to hold.',
    'Old men should burn more calories.',
    'Women should suffer in silence no more.',
    'Go back to India, that is my plan for the winter.',
    'Go back to where you came in and turn left.',
    'Fucking Chinese takeaway was late again.',
    'Bloody Poles, both bent, the tent is done for.',
    'I’m tired of refugees being used as pawns.',
  ])('passes: "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    'Je déteste le chocolat noir.',
    'On déteste les olives noires, sauf ma fille.',
    'J’en ai marre des points noirs sur le nez.',
    'J’en ai assez de ces idées noires.',
    'Il fait déjà noir dehors.',
    'Mort aux frelons asiatiques !',
    'Il faut tuer les frelons asiatiques avant mars.',
    'Il faut se débarrasser des moustiques asiatiques.',
    'Les frelons asiatiques sont un fléau pour les ruches.',
    'Les frelons asiatiques devraient disparaître.',
    'Les gras trans sont dangereux pour les artères.',
    'Les taches noires sont une maladie du rosier.',
    'Les jouets chinois sont dangereux, dit le rappel.',
    'Les stylos noirs ne valent rien.',
    'Mes filles sont insupportables depuis midi.',
    'Les filles étaient ridicules dans leurs costumes, on a bien ri.',
    'Les femmes étaient inutiles aux yeux du code civil.',
    'Les personnes âgées ne devraient pas vivre seules.',
    'Les étrangers ne doivent pas vivre dans la rue.',
    'Les femmes doivent dégager du temps pour elles.',
    'Les réfugiés sont en danger de mort.',
    'Rentrez au Maroc pour 79 euros aller-retour.',
    'Retourné en Afrique pour la deuxième fois.',
    'Rentré dans notre pays après cinq ans au Chili.',
    'Du pecorino romano, du poivre, et c’est tout.',
    'Merci à Carla Romano pour sa visite.',
    'J’ai relu Gogol cet hiver.',
    'Deux tapettes dans la cave, et plus de souris.',
    'Un nègre littéraire ne signe rien.',
  ])('passe : « %s »', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['Women shouldn’t be allowed to vote.', 'Women shouldn’t be allowed to vote'],
    ['Refugees deserve to drown.', 'Refugees deserve to drown'],
    ['Autistic kids don’t belong in a normal class.', 'Autistic kids don’t belong in a normal'],
    ['Go back where you came from.', 'Go back where you came'],
    ['Je déteste les noirs.', 'Je déteste les noirs'],
    ['Mort aux étrangers.', 'Mort aux étrangers'],
    ['Rentrez dans votre pays.', 'Rentrez dans votre pays'],
  ])('flags: "%s"', (text, words) => {
    expect(found(text)).toEqual([words]);
  });
});
